import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { fail, issue } from '#kernel';
import { at, atDesk, PLAN, plan } from '../../test/helpers/import-desk.ts';
import { codeOf } from '../../test/helpers/small-dossier.ts';
import type { WebPorts } from './ports.ts';

const next = at.replace(/1$/, '2');
const LATER = PLAN.replace('農地を守り、\n\n', '農地を守り育て、\n\n').replace('| 120 |', '| 130 |');

/** Somebody at the desk, where the city has a draft of R6-R9 with an indicator, and a later draft of it was handed in. */
async function atLaterDraft(later = LATER, ports: Partial<WebPorts> = {}) {
  const desk = await atDesk(ports);
  const { hand, read, open, post, store } = desk;
  await hand([plan()]);
  await read();
  await post('correct', { item: '1.5', way: 'wishes', 'direction-0': 'increase', 'comparator-0': '', back: '1.5' });
  const fields = { 'take-0': 'on', 'id-0': 'third', 'title-0': '第３期総合戦略', 'period-0': 'R6-R9' };
  await post('accept', fields);
  await hand([plan('改正案.md', later)]);
  while ((await open(next)).text.includes('data-reading')) await setImmediate();
  const shown = async () => (await open(next)).text;
  const valueOf = (text: string, name: string): string =>
    new RegExp(`name="${name}"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="${name}"`).exec(text)?.slice(1).join('') ??
    '';
  const accept = async (more: Readonly<Record<string, string>>, text?: string) => {
    const page = text ?? (await shown());
    const stamps = { stamp: valueOf(page, 'stamp'), 'state-0': valueOf(page, 'state-0') };
    return post('accept', { ...fields, ...stamps, ...more }, next);
  };
  const third = async () =>
    (await store.load(codeOf('431001')))?.editions.find(({ edition }) => edition.id === 'third');
  return { ...desk, shown, valueOf, accept, third };
}

test('a draft of the same period is offered with its id and title, and with what replacing it does', async () => {
  const { shown, valueOf } = await atLaterDraft();
  const text = await shown();
  assert.deepEqual(
    ['id-0', 'title-0', 'period-0'].map((name) => valueOf(text, name)),
    ['third', '第３期総合戦略', 'R6-R9'],
  );
  assert.match(text, /name="replace-0"[^>]*checked/);
  assert.match(text, /市に案「第３期総合戦略」（third）があります/);
  assert.match(text, /3件がそのまま残り、2件が変わり、0件がなくなり、0件が加わります。指標は1件が続きます。/);
  assert.match(text, /imports\/2\/compare\/third\?edition=1"/);
});

test('the same text is told as such; where both cannot be compared the page says why, and stands', async () => {
  assert.match(await (await atLaterDraft(PLAN)).shown(), /文章は、今の案と同じです。指標は1件が続きます。/);
  const busy = async () => fail(issue('compare.busy', {}));
  const { open, shown } = await atLaterDraft(LATER, { comparisonRunner: { run: busy } });
  assert.equal((await open(next)).status, 200);
  assert.match(await shown(), /class="error-summary"/);
  assert.doesNotMatch(await shown(), /name="replace-0"/);
});

test('replaced by choice alone: without it the id is refused, and both texts stand side by side before', async () => {
  const { accept, third, open } = await atLaterDraft();
  const refused = await accept({});
  assert.equal(refused.status, 400);
  assert.match(refused.text, /版のID「third」の案が、すでにあります/);
  assert.doesNotMatch(refused.text, /name="replace-0"[^>]*checked/);
  const compared = await open(`${next}/compare/third?edition=1`);
  assert.match(compared.text, /今の案[^]*育て/);
  assert.equal((await open(`${next}/compare/second`)).status, 409);
  assert.equal((await accept({ 'replace-0': 'on' })).status, 303);
  assert.equal((await third())?.indicators.length, 1, 'whose direction the later text does not say');
  assert.match((await open(next)).text, /前の案と差し替えました[^]*差し替えた版は前の案に戻り/);
});

test('a page that showed the draft before somebody corrected it is refused, and shows it as it is now', async () => {
  const { accept, shown, third, store } = await atLaterDraft();
  const early = await shown();
  const draft = await third();
  assert.ok(draft);
  const city = codeOf('431001');
  const saving = { city, edition: draft.edition.id, status: 'draft' as const, lineage: [] };
  const lineage = draft.edition.nodes.map(({ id }) => ({ node: id, from: [], change: 'added' as const }));
  const line = { actor: { kind: 'desk', name: 'desk' }, event: '', subject: '', detail: {}, at: '' } as const;
  await store.saveLineage({ ...saving, lineage, revision: (await store.city(city))?.revision ?? '' }, line);
  const refused = await accept({ 'replace-0': 'on' }, early);
  assert.equal(refused.status, 409);
  assert.match(refused.text, /案「第３期総合戦略」が変わりました/);
  assert.equal((await accept({ 'replace-0': 'on' }, refused.text)).status, 303);
  assert.equal((await third())?.edition.lineage.length, 1, 'what was said meanwhile is kept');
});

test('a figure that the city has otherwise is told with both before it is done', async () => {
  const withActual = (actual: string): string =>
    PLAN.replace('| 目標値（R9） |', '| 目標値（R9） | 実績値（R6） |')
      .replace('|---|---|---|---|', '|---|---|---|---|---|')
      .replace('| 120 |', `| 120 | ${actual} |`);
  const { shown, accept, hand, open } = await atLaterDraft(withActual('105'));
  await accept({ 'replace-0': 'on' });
  await hand([plan('再改正案.md', withActual('106'))]);
  const last = at.replace(/1$/, '3');
  while ((await open(last)).text.includes('data-reading')) await setImmediate();
  assert.match(
    (await open(last)).text,
    /「水揚量」の2024年度の実績値は、市にある「105」のままとします（この文書では「106」）/,
  );
  assert.doesNotMatch(await shown(), /のままとします/);
});
