import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { importCity, keepsFrozenYears, perform, returnToDraft, type Dossier, type EditionDossier } from '#app';
import { decimal, fiscalYear, measurementId } from '#kernel';
import type { Connection, Web } from '#web';
import { exampleDossier } from '../../test/helpers/example-city.ts';
import { memoryStore } from '../../test/helpers/memory-store.ts';
import { testSite } from '../../test/helpers/test-site.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const here: Connection = { peer: '127.0.0.1' };
const minato = exampleDossier('minato');
const code = minato.municipality.code;
const clock = { now: () => '2026-01-01T00:00:00+09:00' };

type Verification = EditionDossier['verifications'][number];

/** The first edition with its year before the committee, changed as the test says. */
function before(change: (year: Verification) => Verification = (year) => year): Dossier {
  const [first, ...rest] = minato.editions;
  assert.ok(first);
  const verifications = first.verifications.map((year) => change({ ...year, state: 'committee' }));
  return { ...minato, editions: [{ ...first, verifications }, ...rest] };
}

async function atDesk(dossier: Dossier) {
  const store = memoryStore(dossier);
  const web: Web = testSite([], { store, desk: { key: KEY, random: randomBytes } });
  const edition = dossier.editions[0]?.edition.id ?? '';
  const year = dossier.editions[0]?.verifications[0]?.year ?? 0;
  const address = `/desk/${code}/years/${edition}/${year}`;
  const ask = async (path: string, form: Readonly<Record<string, string>> | null, Cookie = ''): Promise<Response> => {
    const init = form === null ? {} : { method: 'POST', body: new URLSearchParams(form) };
    return web.fetch(new Request(`http://localhost:8080${path}`, { ...init, headers: { Cookie } }), here);
  };
  const cookie = (await ask('/desk', { key: KEY, to: '/desk' })).headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const open = async (path = address) => (await ask(path, null, cookie)).text();
  const freeze = async (fields: Readonly<Record<string, string>>) => {
    const page = await open(`/desk/${code}/check/${edition}`);
    const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    const response = await ask(address, { token: field('token'), stamp: field('stamp'), ...fields }, cookie);
    return { status: response.status, to: response.headers.get('Location'), text: await response.text() };
  };
  const context = { actor: { kind: 'desk', name: 'desk' }, store, clock } as const;
  const post = async (path: string, body: URLSearchParams) => {
    body.append('token', /name="token" value="([^"]*)"/.exec(await open(`/desk/${code}/years`))?.[1] ?? '');
    const init = { method: 'POST', body, headers: { Cookie: cookie } };
    const response = await web.fetch(new Request(`http://localhost:8080${path}`, init), here);
    return { status: response.status, to: response.headers.get('Location'), text: await response.text() };
  };
  return { store, open, freeze, post, address, context, edition };
}

test('a year with every miss explained is frozen once, with the hash of its report in the audit record', async () => {
  const { open, freeze, address, store } = await atDesk(before());
  assert.match(await open(`/desk/${code}/years`), new RegExp(`href="${address}"[^]*検証委員会`));
  const page = await open();
  assert.match(page, /課題・検証が書かれています[^]*この年度を確定する/);
  const reason = '正誤表を用意した';
  const unsure = await freeze({ reason });
  assert.deepEqual([unsure.status, /id="confirmed-error"/.test(unsure.text)], [400, true]);
  assert.equal((await freeze({ reason, confirmed: 'yes', stamp: '0' })).status, 409);
  const done = await freeze({ reason, confirmed: 'yes' });
  assert.deepEqual([done.status, done.to], [303, `${address}?saved=frozen#done`]);
  const [line] = await store.audit(code);
  assert.equal(line?.event, 'year.frozen');
  const hash = line?.detail['sha256'] ?? '';
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.match(await open(), new RegExp(`${hash}[^]*確定した内容と同じです`));
  assert.deepEqual([(await freeze({ reason, confirmed: 'yes' })).status, (await store.audit(code)).length], [409, 1]);
});

test('a missed target without an explanation stands in the way, and no reason passes it', async () => {
  const { open, freeze, store } = await atDesk(before((year) => ({ ...year, explanations: [] })));
  const page = await open();
  assert.match(page, /未達成の指標が\d+件あります[^]*href="#explain-/);
  assert.doesNotMatch(page, /この年度を確定する/);
  const refused = await freeze({ reason: '委員会に間に合わせるため', confirmed: 'yes' });
  assert.deepEqual([refused.status, /書かれるまで、確定できません/.test(refused.text)], [409, true]);
  assert.equal((await store.audit(code)).length, 0);
});

test('an open error of the check stands in the way until a reason is given', async () => {
  const dossier = before();
  const [first, ...rest] = dossier.editions;
  assert.ok(first);
  const [node, ...nodes] = first.edition.nodes;
  assert.ok(node);
  const body = [...node.body, { kind: 'paragraph', text: '連携ををはじめます。' } as const];
  const faulty = { ...first, edition: { ...first.edition, nodes: [{ ...node, body }, ...nodes] } };
  const { open, freeze, store } = await atDesk({ ...dossier, editions: [faulty, ...rest] });
  assert.match(await open(), /誤りの指摘が\d+件残っています[^]*#finding-[^]*このまま確定する理由/);
  const refused = await freeze({ reason: ' ', confirmed: 'yes' });
  assert.deepEqual([refused.status, /id="reason-error"/.test(refused.text)], [409, true]);
  assert.equal((await freeze({ reason: '正誤表を用意した', confirmed: 'yes' })).status, 303);
  assert.equal((await store.audit(code))[0]?.detail['reason'], '正誤表を用意した');
});

test('a frozen year refuses what reaches into it, and nothing else', async () => {
  const frozen = before((year) => ({ ...year, state: 'frozen' }));
  const { context, edition } = await atDesk(frozen);
  const [first, ...rest] = frozen.editions;
  const year = first?.verifications[0]?.year;
  const figure = frozen.series.find(
    ({ indicator, planYear, value }) =>
      value !== null && planYear === year && first?.indicators.some(({ definition }) => definition.id === indicator),
  );
  assert.ok(first && year !== undefined && figure);
  const put = (change: Partial<Dossier>) => keepsFrozenYears(frozen, { ...frozen, ...change }).ok;
  const corrected = { ...figure, id: measurementId('new'), value: decimal('123456'), supersedes: figure.id };
  assert.equal(put({ series: [...frozen.series, corrected] }), false, 'a figure it was judged with');
  const later = { ...figure, id: measurementId('new'), planYear: fiscalYear(year + 20), supersedes: null };
  assert.equal(put({ series: [...frozen.series, later] }), true, 'a figure of a year after all that are frozen');
  const withRecord = (verifications: readonly Verification[]) =>
    put({ editions: [{ ...first, verifications }, ...rest] });
  assert.equal(
    withRecord(first.verifications.map((one) => ({ ...one, state: 'open' }))),
    false,
    'it never opens again',
  );
  assert.equal(withRecord(first.verifications.map((one) => ({ ...one, meetings: [] }))), false, 'its own record');
  assert.equal(put({ editions: rest }), false, 'its edition');
  assert.equal(put({ municipality: { ...frozen.municipality, contact: '096-000-0000' } }), true, 'the city’s address');
  assert.equal(keepsFrozenYears(frozen, null).ok, false);
  const codes = async (done: Promise<{ readonly ok: boolean; readonly issues?: readonly { code: string }[] }>) =>
    (await done).issues?.map((one) => one.code);
  const dossier = { ...frozen, series: [...frozen.series, corrected] };
  assert.deepEqual(await codes(perform(importCity, context, { dossier, origin: 'test' })), ['year.frozen']);
  assert.deepEqual(await codes(perform(returnToDraft, context, { city: code, edition, reason: '確認' })), [
    first.edition.status === 'adopted' ? 'year.frozen' : 'edition.not-adopted',
  ]);
});

/** The first edition as one that came from a document: no year has begun. */
function withoutYears(change: Partial<EditionDossier['edition']> = {}): Dossier {
  const [first, ...rest] = minato.editions;
  assert.ok(first);
  return {
    ...minato,
    editions: [{ ...first, edition: { ...first.edition, ...change }, verifications: [] }, ...rest],
  };
}

const yearsAt = `/desk/${code}/years`;

test('where no year has begun, one of an adopted edition is begun there, and taken back while nothing is written', async () => {
  const { open, post, store } = await atDesk(withoutYears());
  assert.match(await open(yearsAt), /検証を始めた年度は、まだありません。[^]*検証を始める年度/);
  const begin = async (year: string) => post(yearsAt, new URLSearchParams({ edition: 'first', year }));
  const outside = await begin('2040');
  assert.deepEqual([outside.status, /計画期間にありません/.test(outside.text)], [400, true]);
  const address = `${yearsAt}/first/2019`;
  assert.equal((await begin('2019')).to, `${address}?saved=opened#done`);
  assert.match(await open(address), /課題・検証が書かれていない未達成の指標が/);
  const withdraw = async () => post(`${address}/withdraw`, new URLSearchParams());
  assert.equal((await withdraw()).to, `${yearsAt}?saved=withdrawn#done`);
  assert.equal((await withdraw()).status, 404);
  assert.deepEqual(
    (await store.audit(minato.municipality.code)).map(({ event, actor }) => `${actor.kind} ${event}`),
    ['desk year.opened', 'desk year.withdrawn'],
  );
});

test('of an edition that is a draft it is said that it is adopted first, with the way there', async () => {
  const { open, post } = await atDesk(withoutYears({ status: 'draft' }));
  assert.match(await open(yearsAt), /策定済みの版だけです[^]*href="\/desk\/\d{6}\/check\/first#adoption"/);
  const refused = await post(yearsAt, new URLSearchParams({ edition: 'first', year: '2019' }));
  assert.deepEqual([refused.status, /先に、整合性チェックの画面で/.test(refused.text)], [409, true]);
});

/** The form of explanations as the page has it, with what is typed in it. */
function filled(page: string, typed: Readonly<Record<string, readonly [cause: string, response: string]>>) {
  const body = new URLSearchParams();
  const items = page.matchAll(/name="indicator" value="([^"]*)"\/><input type="hidden" name="stamp" value="(\w*)"/g);
  for (const [, id = '', stamp = ''] of items) {
    const stands = (part: string) =>
      new RegExp(`<textarea id="${part}-${id}"[^>]*>\\n([^<]*)<`).exec(page)?.[1]?.replaceAll('&quot;', '"') ?? '';
    const [cause, response] = typed[id] ?? [stands('cause'), stands('response')];
    for (const [name, value] of Object.entries({ indicator: id, stamp, cause, response })) body.append(name, value);
  }
  return body;
}

test('explanations are written at the page, all that were typed at once, and each is put back as it was', async () => {
  const { open, post, store, address } = await atDesk(before((year) => ({ ...year, explanations: [] })));
  const written = async () =>
    (await store.load(minato.municipality.code))?.editions[0]?.verifications[0]?.explanations ?? [];
  const texts = async () => (await written()).map(({ indicator, cause }) => [indicator, cause.text]);
  const page = await open();
  const [first = '', second = ''] = [...page.matchAll(/<a href="#explain-([\w-]+)"/g)].map(([, id]) => id ?? '');
  const explain = async (page: string, typed: Parameters<typeof filled>[1]) =>
    post(`${address}/explain`, filled(page, typed));
  const both = await explain(page, { [first]: ['一つ目\r\nのわけ', '対応'], [second]: ['', '対応だけ'] });
  assert.equal(both.status, 400);
  assert.match(both.text, new RegExp(`cause-${second}-error[^]*対応だけ`));
  assert.match(both.text, /ほかの1件は保存しました/);
  assert.deepEqual(await texts(), [[first, '一つ目のわけ']], 'what was right is saved');
  const done = await explain(await open(), { [second]: ['二つ目', ''] });
  assert.equal(done.status, 303, done.text);
  assert.deepEqual(await texts(), [
    [first, '一つ目のわけ'],
    [second, '二つ目'],
  ]);
  const late = await explain(page, { [first]: ['ほかの人の文', ''] });
  assert.deepEqual(
    [late.status, /今保存されている内容は「一つ目のわけ」です[^]*ほかの人の文/.test(late.text)],
    [409, true],
  );
  const undo = async () => post(`${address}/undo`, new URLSearchParams({ indicator: second }));
  assert.equal((await undo()).status, 303);
  assert.deepEqual(await texts(), [[first, '一つ目のわけ']]);
  assert.equal((await undo()).status, 303);
  assert.equal((await texts()).length, 2, 'undone once more it is there again');
  assert.equal((await post(`${address}/undo`, new URLSearchParams({ indicator: 'nobody' }))).status, 409);
  assert.deepEqual(
    (await store.audit(minato.municipality.code)).map(({ event, subject }) => [event, subject.split('/').at(-1)]),
    [
      ['year.explained', first],
      ['year.explained', second],
      ['year.explanation-undone', second],
      ['year.explanation-undone', second],
    ],
  );
});

test('an explanation of a frozen year stays', async () => {
  const { open, post, address } = await atDesk(before((year) => ({ ...year, state: 'frozen' })));
  assert.doesNotMatch(await open(), /<textarea/);
  const [explanation] = minato.editions[0]?.verifications[0]?.explanations ?? [];
  assert.ok(explanation);
  const typed = { indicator: explanation.indicator, stamp: '', cause: '別のわけ', response: '' };
  const refused = await post(`${address}/explain`, new URLSearchParams(typed));
  assert.deepEqual([refused.status, /検証は確定しています/.test(refused.text)], [409, true]);
});
