import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore } from '../../../test/helpers/memory-store.ts';
import { plainChecker } from '../../../test/helpers/test-site.ts';
import { twoPlans } from '../../../test/helpers/two-plans.ts';
import { checkEditions } from '../check/check-editions.ts';
import { cachedChecker } from '../check/cached-checker.ts';
import { gateOf, passGate } from '../check/gate.ts';
import type { Context } from '../ports.ts';
import { perform, type UseCase } from '../use-case.ts';
import { adoptEdition } from './adopt-edition.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { importCity } from './import-city.ts';
import { reopenFinding } from './reopen-finding.ts';
import { returnToDraft } from './return-to-draft.ts';
import { showCheck, type CheckPage } from './show-check.ts';

const FAULTY = ['# １ 経緯', '平成30（2019）年度に始めました。', '## （１）港', '取組を進めます。をを整えます。'];
const edition = { city: '431001', edition: 'second' };

function desk(next = FAULTY, kind: Context['actor']['kind'] = 'desk') {
  const dossier = twoPlans(['# １ 経緯'], next);
  const draft = {
    ...dossier,
    editions: dossier.editions.map((one) => ({ ...one, edition: { ...one.edition, status: 'draft' as const } })),
  };
  const store = memoryStore(draft);
  let minute = 0;
  const clock = { now: () => `2026-01-01T00:${String((minute += 1)).padStart(2, '0')}:00+09:00` };
  const context: Context = { actor: { kind, name: 'desk' }, store, clock };
  const run = async <I, O>(useCase: UseCase<I, O>, input: I): Promise<O | readonly string[]> => {
    const result = await perform(useCase, context, input);
    return result.ok ? result.value : result.issues.map(({ code }) => code);
  };
  const page = async (): Promise<CheckPage> => {
    const shown = await perform(showCheck(plainChecker), context, edition);
    assert.ok(shown.ok, JSON.stringify(shown));
    return shown.value;
  };
  const dismiss = async (finding: string, reason: string, stamp?: string) =>
    run(dismissFinding(plainChecker), { ...edition, finding, reason, stamp: stamp ?? (await page()).stamp });
  const reopen = async (finding: string) =>
    run(reopenFinding(plainChecker), { ...edition, finding, stamp: (await page()).stamp });
  const adopt = async (reason = '') =>
    run(adoptEdition(plainChecker), { ...edition, reason, stamp: (await page()).stamp });
  const put = (lines: readonly string[]) =>
    perform(importCity, context, {
      dossier: { ...draft, editions: twoPlans(['# １ 経緯'], lines).editions },
      origin: 'test',
    });
  return { store, context, run, page, dismiss, reopen, adopt, put };
}

const openOf = ({ findings }: CheckPage) => findings.filter(({ dismissed }) => dismissed === null);

async function firstError(page: CheckPage): Promise<string> {
  const finding = page.gate.standing[0];
  assert.ok(finding);
  return finding.id;
}

test('the page of an edition says its findings, and where on the plan they stand', async () => {
  const { page } = desk();
  const { findings, nodes, dismissed, gate } = await page();
  assert.deepEqual(
    findings.map(({ rule, place }) => [rule, place.headings]),
    [
      ['era-western', ['１ 経緯']],
      ['doubled', ['１ 経緯', '（１）港']],
    ],
  );
  assert.equal(new Set(findings.map(({ id }) => nodes.get(id))).size, 2);
  assert.deepEqual([dismissed.length, gate.standing.length], [0, 2]);
});

test('a finding set aside with a reason stays so while other parts are edited, and after another import', async () => {
  const { page, dismiss, put, store } = desk();
  const id = await firstError(await page());
  const next = openOf(await page())[1]?.id;
  assert.deepEqual(await dismiss(id, '  引用の\nため '), { entry: 1, next });
  await put(['# 前書き', '新しい段落です。', ...FAULTY]);
  const after = await page();
  assert.deepEqual(openOf(after).length, 1);
  assert.deepEqual(
    after.dismissed.map(({ reason, isThere, actor, at }) => [reason, isThere, actor.name, at.slice(0, 10)]),
    [['引用の ため', true, 'desk', '2026-01-01']],
  );
  const lines = await store.audit(after.city.municipality.code);
  const line = lines.find(({ event }) => event === 'check.dismissed');
  assert.deepEqual(line?.detail, {
    entry: '1',
    finding: id,
    rule: 'era-western',
    found: '2019',
    reason: '引用の ため',
  });
});

test('what was put right is listed as not found now; if it comes back it is still set aside', async () => {
  const { page, dismiss, put } = desk();
  const id = await firstError(await page());
  await dismiss(id, '引用のため');
  await put(['# １ 経緯', '平成30（2018）年度に始めました。']);
  const mended = await page();
  assert.deepEqual(
    mended.dismissed.map(({ finding, isThere }) => [finding.found, isThere]),
    [['2019', false]],
  );
  await put(FAULTY);
  assert.equal(openOf(await page()).length, 1);
});

test('a dismissal is taken back, which is a line of its own', async () => {
  const { page, dismiss, reopen, store } = desk();
  const id = await firstError(await page());
  await dismiss(id, '引用のため');
  assert.deepEqual(await reopen(id), { entry: 2 });
  const { dismissed, city } = await page();
  assert.deepEqual([dismissed.length, openOf(await page()).length], [0, 2]);
  assert.deepEqual(await reopen(id), ['check.finding-unknown']);
  const events = (await store.audit(city.municipality.code)).map(({ event }) => event);
  assert.deepEqual(events, ['check.dismissed', 'check.reopened']);
});

test('nothing is set aside without a reason, twice, unknown, or on a page that is out of date', async () => {
  const { page, dismiss } = desk();
  const { stamp, gate } = await page();
  const [one, two] = gate.standing;
  assert.ok(one && two);
  assert.deepEqual(await dismiss(one.id, ' \n '), ['check.reason-missing']);
  assert.deepEqual(await dismiss(one.id, 'あ'.repeat(501)), ['check.reason-too-long']);
  assert.deepEqual(await dismiss('0000', 'ため'), ['check.finding-unknown']);
  assert.deepEqual(await dismiss(one.id, 'ため'), { entry: 1, next: two.id });
  assert.deepEqual(await dismiss(one.id, 'ため'), ['check.finding-unknown']);
  assert.deepEqual(await dismiss(two.id, 'ため', stamp), ['work.stale']);
});

test('the gate is open where no error is left; a closed one is passed with a reason only', () => {
  const report = checkEditions({
    document: { editions: [], series: [], seriesFile: null, issues: [] },
    settings: { dictionary: [], dismissed: [] },
  });
  assert.ok(report.ok);
  assert.deepEqual(passGate(gateOf(report.value.findings), 'あ'), { ok: true, value: { reason: null } });
  const closed = { standing: [{}] } as unknown as ReturnType<typeof gateOf>;
  assert.ok(!passGate(closed, ' ').ok);
  assert.deepEqual(passGate(closed, ' 急ぐため\n'), { ok: true, value: { reason: '急ぐため' } });
  assert.ok(!passGate(closed, 'あ'.repeat(501)).ok);
});

test('a draft with open errors is not adopted; with them set aside it is, and the audit says so', async () => {
  const { page, dismiss, adopt, store } = desk();
  assert.deepEqual(await adopt(), ['check.gate-closed']);
  assert.equal((await page()).edition.status, 'draft');
  for (const { id } of (await page()).gate.standing) await dismiss(id, '引用のため');
  assert.equal(await adopt(), null);
  const { edition: adopted, city } = await page();
  assert.equal(adopted.status, 'adopted');
  assert.deepEqual(await adopt(), ['edition.not-draft']);
  const line = (await store.audit(city.municipality.code)).at(-1);
  assert.deepEqual([line?.event, line?.detail], ['edition.adopted', { from: 'draft' }]);
});

test('a draft is adopted over open errors with a reason, which the audit keeps with what was open; and made a draft again', async () => {
  const { page, adopt, run, store, context } = desk();
  const standing = (await page()).gate.standing.map(({ id }) => id);
  assert.equal(await adopt('議会に間に合わせるため'), null);
  const code = (await page()).city.municipality.code;
  const line = (await store.audit(code)).at(-1);
  assert.deepEqual(line?.detail, { from: 'draft', reason: '議会に間に合わせるため', open: standing.join(' ') });
  assert.deepEqual(await run(returnToDraft, { ...edition, reason: '' }), ['check.reason-missing']);
  assert.equal(await run(returnToDraft, { ...edition, reason: '正誤の確認のため' }), null);
  assert.equal((await page()).edition.status, 'draft');
  assert.deepEqual(await run(returnToDraft, { ...edition, reason: 'また' }), ['edition.not-adopted']);
  assert.equal(context.actor.kind, 'desk');
});

test('the public may neither see the check nor change anything', async () => {
  const { run } = desk(FAULTY, 'public');
  const input = { ...edition, stamp: '0', finding: 'x', reason: 'y' };
  assert.deepEqual(await run(showCheck(plainChecker), edition), ['permission.denied']);
  assert.deepEqual(await run(dismissFinding(plainChecker), input), ['permission.denied']);
  assert.deepEqual(await run(reopenFinding(plainChecker), input), ['permission.denied']);
  assert.deepEqual(await run(adoptEdition(plainChecker), input), ['permission.denied']);
  assert.deepEqual(await run(returnToDraft, input), ['permission.denied']);
});

test('the same edition is checked once for the page and its forms, a changed one anew', async () => {
  let runs = 0;
  const checker = cachedChecker(
    {
      ...plainChecker,
      editions: async (request) => {
        runs += 1;
        return plainChecker.editions(request);
      },
    },
    2,
  );
  const { context, put } = desk();
  for (let at = 0; at < 3; at += 1) assert.ok((await perform(showCheck(checker), context, edition)).ok);
  assert.equal(runs, 1);
  await put([...FAULTY, '新しい段落です。']);
  assert.ok((await perform(showCheck(checker), context, edition)).ok);
  assert.equal(runs, 2);
});
