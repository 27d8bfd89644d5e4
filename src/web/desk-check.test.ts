import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { FindingsJson } from '#app';
import { parseCheckSettings } from '#check';
import { fail, issue } from '#kernel';
import type { Connection, Web, WebPorts } from '#web';
import { memoryStore } from '../../test/helpers/memory-store.ts';
import { codeOf } from '../../test/helpers/small-dossier.ts';
import { readWorkbook } from '../../test/helpers/office.ts';
import { plainChecker, testSite } from '../../test/helpers/test-site.ts';
import { twoPlans } from '../../test/helpers/two-plans.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const here: Connection = { peer: '127.0.0.1' };
const address = '/desk/431001/check/second';
const FAULTY = ['# １ 経緯', '平成30（2019）年度に始めました。', '## （１）港', '取組を進めます。をを整えます。'];

type Fields = Readonly<Record<string, string>>;

/** Somebody at the desk over a draft of a few lines. */
async function atDesk(ports: Partial<WebPorts> = {}, lines: readonly string[] = FAULTY) {
  const plans = twoPlans(['# １ 経緯'], lines);
  const editions = plans.editions.map((one) => ({ ...one, edition: { ...one.edition, status: 'draft' as const } }));
  const store = memoryStore({ ...plans, editions });
  const web: Web = testSite([], { store, desk: { key: KEY, random: randomBytes }, ...ports });
  const ask = async (path: string, form: Fields | null = null, Cookie = ''): Promise<Response> => {
    const init = form === null ? {} : { method: 'POST', body: new URLSearchParams(form) };
    return web.fetch(new Request(`http://localhost:8080${path}`, { ...init, headers: { Cookie } }), here);
  };
  const door = await ask('/desk', { key: KEY, to: '/desk' });
  const cookie = door.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const open = async (path = address): Promise<string> => (await ask(path, null, cookie)).text();
  const get = (path: string): Promise<Response> => ask(path, null, cookie);
  const hidden = async (): Promise<Fields> => {
    const page = await open();
    const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    return { token: field('token'), stamp: field('stamp') };
  };
  const send = async (step: string, fields: Fields) => {
    const response = await ask(`${address}/${step}`, { ...(await hidden()), ...fields }, cookie);
    return { status: response.status, to: response.headers.get('Location'), text: await response.text() };
  };
  return { store, ask, open, get, send };
}

const findingIn = (page: string, at = 0): string => [...page.matchAll(/id="finding-([0-9a-f-]+)"/g)][at]?.[1] ?? '';
const counts = (page: string): string => [...page.matchAll(/<dd>(\d+)件<\/dd>/g)].map(([, count]) => count).join(' ');

test('the desk leads to the check of each edition; without the key nobody sees it', async () => {
  const { open, ask } = await atDesk();
  assert.match(await open('/desk'), /href="\/desk\/431001\/check\/second"/);
  assert.equal((await ask(address)).status, 403);
});

test('each finding says where it stands and can be set aside with a reason', async () => {
  const { open, send } = await atDesk();
  const page = await open();
  assert.equal(counts(page), '2 0 0');
  assert.doesNotMatch(page, /計画の本文/, 'a draft has no public page');
  const id = findingIn(page);
  const done = await send('dismiss', { finding: id, reason: '引用のため' });
  assert.deepEqual([done.status, done.to], [303, `${address}?saved=dismissed&next=${findingIn(page, 1)}#done`]);
  const after = await open(`${address}?saved=dismissed`);
  assert.match(after, /role="status"[^]*対象外としました/);
  assert.equal(counts(after), '1 0 0');
  assert.match(after, /id="dismissed-[^]*理由：引用のため/);
  assert.match(after, /事務局、2026年1月1日/);
  const back = await send('reopen', { finding: id });
  assert.equal(back.to, `${address}?saved=reopened#finding-${id}`);
  assert.equal(counts(await open()), '2 0 0');
});

test('a step that cannot be taken says why, shows what was typed, and leads back', async () => {
  const { send, open } = await atDesk();
  const id = findingIn(await open());
  const blank = await send('dismiss', { finding: id, reason: ' ' });
  assert.equal(blank.status, 400);
  assert.match(blank.text, /理由を書いてください/);
  const stale = await send('dismiss', { finding: id, reason: '引用のため', stamp: '7' });
  assert.equal(stale.status, 409);
  assert.match(stale.text, /引用のため[^]*href="\/desk\/431001\/check\/second"/);
  const foreign = await send('dismiss', { finding: id, reason: '引用のため', token: 'x' });
  assert.equal(foreign.status, 403);
  assert.equal(counts(await open()), '2 0 0');
});

test('a draft with errors is adopted with a reason only; findings then lead to its pages; it can become a draft again', async () => {
  const { send, open, ask } = await atDesk();
  const publicly = async (): Promise<number> => (await ask('/431001/plan/second')).status;
  const page = await open();
  assert.match(page, /状態は「案」です/);
  assert.equal(await publicly(), 404);
  assert.match(page, /誤りの指摘が2件残っています/);
  const refused = await send('adopt', {});
  assert.equal(refused.status, 409);
  assert.match(refused.text, /誤りの指摘が2件残っています/);
  assert.equal((await send('adopt', { reason: '議会に間に合わせるため' })).to, `${address}?saved=adopted#done`);
  assert.equal(await publicly(), 200);
  const adopted = await open();
  assert.match(adopted, /状態は「策定済み」です/);
  assert.match(adopted, /href="\/431001\/plan\/second#[^"]+">計画の本文/);
  assert.equal((await send('return', { reason: '確認のため' })).status, 303);
  assert.equal(await publicly(), 404);
  assert.match(await open(), /状態は「案」です/);
});

test('a certain correction is one press in a draft, says what it did, leads on, and is taken back in one step', async () => {
  const { send, open, store } = await atDesk({}, [...FAULTY, '連携ををはじめます。']);
  const page = await open();
  assert.match(page, /直し方<\/span> 「をを」→「を」[^]*aria-label="「をを」→「を」と直す">直す/);
  const [western = '', first = '', second = ''] = [...page.matchAll(/id="finding-([0-9a-f-]+)"/g)].map(([, id]) => id);
  assert.doesNotMatch(
    page,
    new RegExp(`name="finding" value="${western}" aria-label`),
    'which year is wrong is not certain',
  );
  const done = await send('correct', { finding: first });
  assert.deepEqual([done.status, done.to], [303, `${address}?saved=1&next=${second}#done`]);
  const after = await open(done.to?.replace(/#.*/, ''));
  assert.match(
    after,
    new RegExp(`role="status"[^]*「をを」→「を」と直しました[^]*元に戻す[^]*href="#finding-${second}">次の指摘へ`),
  );
  assert.equal(counts(after), '2 0 0');
  assert.match(after, /この画面で直したもの（1件）[^]*事務局、2026年1月1日[^]*をを/);
  const back = await send('undo', { entry: '1' });
  assert.equal(back.to, `${address}?saved=undone#done`);
  assert.equal(counts(await open()), '3 0 0');
  assert.equal((await send('undo', { entry: '1' })).status, 409);
  assert.deepEqual(
    (await store.audit(codeOf('431001'))).map(({ event, detail }) => [event, detail['found']]),
    [
      ['check.corrected', 'をを'],
      ['check.correction-undone', 'をを'],
    ],
  );
});

test('what is not certain, not a draft or not as the page showed it is not corrected', async () => {
  const { send, open, store } = await atDesk();
  const [western = '', doubled = ''] = [...(await open()).matchAll(/id="finding-([0-9a-f-]+)"/g)].map(([, id]) => id);
  const unsure = await send('correct', { finding: western });
  assert.deepEqual([unsure.status, /正しい文が一つに決まらない/.test(unsure.text)], [409, true]);
  assert.equal((await send('correct', { finding: 'ffff' })).status, 409);
  assert.equal((await send('correct', { finding: doubled, stamp: '0-0' })).status, 409);
  assert.equal((await send('correct', { finding: doubled, token: 'x' })).status, 403);
  await send('adopt', { reason: '議会に間に合わせるため' });
  const adopted = await open();
  assert.match(adopted, /正誤表によります/);
  assert.match(adopted, /「をを」→「を」/);
  assert.doesNotMatch(adopted, />直す</);
  const refused = await send('correct', { finding: doubled });
  assert.deepEqual([refused.status, /案ではないため/.test(refused.text)], [409, true]);
  assert.deepEqual(
    (await store.audit(codeOf('431001'))).map(({ event }) => event),
    ['edition.adopted'],
  );
});

test('a correction whose text was changed since is not taken back', async () => {
  const { send, open } = await atDesk({}, ['# １ 経緯', '推進推進する町の全体の計画を定め、をを整えます。']);
  const [first = '', second = ''] = [...(await open()).matchAll(/id="finding-([0-9a-f-]+)"/g)].map(([, id]) => id);
  await send('correct', { finding: first });
  await send('correct', { finding: second });
  assert.match(await open(), /この画面で直したもの（2件）[^]*その後に文が変わったため、元に戻せません/);
  assert.equal((await send('undo', { entry: '1' })).status, 409);
  assert.equal((await send('undo', { entry: '2' })).status, 303);
  assert.equal((await send('undo', { entry: '1' })).status, 303);
});

test('the list, the data and the record of what was set aside come as files; the command takes the record', async () => {
  const { get, send, open } = await atDesk();
  const id = findingIn(await open());
  await send('dismiss', { finding: id, reason: '引用のため' });
  const json = (await (await get(`${address}/findings?output=json`)).json()) as FindingsJson;
  assert.deepEqual(
    json.findings.map(({ dismissed }) => dismissed),
    ['引用のため', undefined],
  );
  const settings = parseCheckSettings(await (await get(`${address}/findings?output=settings`)).json());
  assert.deepEqual(settings.ok && settings.value.dismissed, [{ id, reason: '引用のため' }]);
  const workbook = await (await get(`${address}/findings?output=xlsx`)).arrayBuffer();
  assert.equal(readWorkbook(new Uint8Array(workbook)).size, 1);
  assert.equal((await get(`${address}/findings?output=exe`)).status, 400);
});

test('an edition that is not there, and a check that fails, are told in their own words', async () => {
  const { get } = await atDesk();
  assert.equal((await get('/desk/431001/check/none')).status, 404);
  const told: unknown[] = [];
  const editions = async () => fail(issue('reading.failed', { found: 'out of ink' }));
  const broken = await atDesk({ checkRunner: { ...plainChecker, editions }, onError: (error) => told.push(error) });
  assert.equal((await broken.get(address)).status, 500);
  assert.equal(told.length, 1);
});
