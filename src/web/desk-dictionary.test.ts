import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { parseCheckSettings } from '#check';
import type { Connection, Web } from '#web';
import { memoryStore } from '../../test/helpers/memory-store.ts';
import { codeOf } from '../../test/helpers/small-dossier.ts';
import { testSite } from '../../test/helpers/test-site.ts';
import { twoPlans } from '../../test/helpers/two-plans.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const here: Connection = { peer: '127.0.0.1' };
const address = '/desk/431001/dictionary';

type Fields = Readonly<Record<string, string | File>>;

async function atDesk() {
  const plans = twoPlans(['# １ 経緯'], ['# １ 経緯', '街づくりを進めます。']);
  const editions = plans.editions.map((one) => ({ ...one, edition: { ...one.edition, status: 'draft' as const } }));
  const store = memoryStore({ ...plans, editions });
  const web: Web = testSite([], { store, desk: { key: KEY, random: randomBytes } });
  const ask = async (path: string, form: Fields | null = null, Cookie = ''): Promise<Response> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(form ?? {})) body.append(name, value);
    const init = form === null ? {} : { method: 'POST', body };
    return web.fetch(new Request(`http://localhost:8080${path}`, { ...init, headers: { Cookie } }), here);
  };
  const door = await ask('/desk', { key: KEY, to: '/desk' });
  const cookie = door.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const get = (path: string): Promise<Response> => ask(path, null, cookie);
  const open = async (path = address): Promise<string> => (await get(path)).text();
  const save = async (fields: Fields) => {
    const page = await open();
    const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    const response = await ask(address, { token: field('token'), version: field('version'), ...fields }, cookie);
    return { status: response.status, to: response.headers.get('Location'), text: await response.text() };
  };
  return { store, ask, get, open, save };
}

const areaIn = (page: string): string =>
  /<textarea[^>]*id="words"[^>]*>\n([^<]*)</.exec(page)?.[1]?.replaceAll('\r\n', '\n') ?? '?';

test('the desk leads to the words of each city; without the key nobody sees them, and an unknown city has none', async () => {
  const { open, ask, get } = await atDesk();
  assert.match(await open('/desk'), /href="\/desk\/431001\/dictionary"/);
  assert.equal((await ask(address)).status, 403);
  assert.equal((await get('/desk/011002/dictionary')).status, 404);
});

test('words saved at the desk are used by the check of every edition, its gate and its corrections', async () => {
  const { open, save, store } = await atDesk();
  const first = await open();
  assert.match(first, /まだ何も決めていません/);
  assert.doesNotMatch(await open('/desk/431001/check/second'), /用字の決まり<\/strong>/);
  const done = await save({ words: 'まちづくり：街づくり、町づくり\r\n' });
  assert.deepEqual([done.status, done.to], [303, `${address}?saved=1#done`]);
  assert.match(await open(`${address}?saved=1`), /role="status"[^]*保存しました/);
  assert.equal(areaIn(await open()), 'まちづくり：街づくり、町づくり');
  assert.match(
    await open('/desk/431001/check/second'),
    /用字の決まり<\/strong>[^]*「街づくり」→「まちづくり」[^]*>直す</,
  );
  const [line] = await store.audit(codeOf('431001'));
  assert.deepEqual([line?.event, line?.detail], ['dictionary.saved', { version: '1', before: '0', entries: '1' }]);
});

test('every line that is wrong is told with its number, and what was typed stays', async () => {
  const { save, store } = await atDesk();
  const typed = 'まちづくり：街づくり\n子ども\n取組：取組み\n取り組み：取組、取組み\n（：「\n';
  const wrong = await save({ words: typed });
  assert.equal(wrong.status, 400);
  const summary = wrong.text.slice(wrong.text.indexOf('error-summary'), wrong.text.indexOf('<h1>'));
  assert.deepEqual(
    [...summary.matchAll(/(\d)行目：?「([^」]*)」/g)].map(([, line, word]) => [line, word]),
    [
      ['2', '子ども'],
      ['4', '取組'],
      ['4', '取組み'],
    ],
    'the lines that cannot be read, and the words that contradict, at once',
  );
  assert.equal(areaIn(wrong.text), typed);
  const two = await save({ words: typed.replace('子ども\n', '子ども：子供\n') });
  assert.match(two.text, /4行目[^]*「取組」は、「取り組み」の使わない言葉/);
  assert.match(two.text, /4行目[^]*「取組み」は、「取り組み」の使わない言葉/);
  assert.equal((await store.audit(codeOf('431001'))).length, 0);
});

test('a word said on several lines is told at each of them', async () => {
  const { save } = await atDesk();
  const long = 'あ'.repeat(101);
  const { text } = await save({ words: `まちづくり：街づくり\nまちづくり：${long}\nまちづくり：取組\n取組：取組み` });
  assert.match(text, /2行目：?「[あ…]+」は言葉として使えません/);
  assert.match(text, /3行目：?「取組」は、「まちづくり」の使わない言葉/);
});

test('a version before is put back by one press, and nothing is lost', async () => {
  const { save, open, store } = await atDesk();
  await save({ words: 'まちづくり：街づくり\n子ども：子供' });
  await save({ words: 'まちづくり：街づくり' });
  assert.equal((await save({ words: 'まちづくり：街づくり' })).status, 303);
  const page = await open();
  assert.match(page, /2回目の保存<\/strong><span class="tag">今の決まり[^]*1回目の保存<\/strong>/);
  const before = /name="words" value="([^"]*)"/.exec(page)?.[1] ?? '';
  assert.equal((await save({ words: before })).status, 303);
  const versions = await store.dictionaryVersions(codeOf('431001'));
  assert.deepEqual(
    versions.map(({ dictionary }) => dictionary.length),
    [2, 1, 2],
  );
  assert.deepEqual(versions[2]?.dictionary, versions[0]?.dictionary);
  assert.equal((await save({ words: '', version: '1' })).status, 409, 'somebody saved since');
  assert.equal((await save({ words: '' })).status, 303);
  assert.match(await open(), /まだ何も決めていません/);
});

test('words come and go as a file in the form of the command’s settings', async () => {
  const { save, get, open } = await atDesk();
  const file = (json: unknown) => new File([JSON.stringify(json)], 'check.json');
  const dictionary = [
    { use: 'まちづくり', not: ['町づくり', '街づくり'] },
    { use: '子ども', not: ['子供'] },
  ];
  await save({ words: 'まちづくり：街づくり', settings: file({ dictionary, dismissed: [{ id: 'a', reason: 'b' }] }) });
  assert.equal(areaIn(await open()), 'まちづくり：街づくり、町づくり\n子ども：子供');
  const sent = await get(`${address}/file`);
  assert.match(sent.headers.get('Content-Disposition') ?? '', /dictionary\.json.*%E7%94%A8%E5%AD%97/);
  const settings = parseCheckSettings(await sent.json());
  assert.deepEqual(settings.ok && settings.value.dictionary, [
    { use: 'まちづくり', not: ['街づくり', '町づくり'] },
    { use: '子ども', not: ['子供'] },
  ]);
  const bad = await save({
    words: 'まちづくり：街づくり',
    settings: file({ dictionary: [{ use: '取組、', not: ['取\0組'] }] }),
  });
  assert.match(bad.text, /id="settings-error"[^]*「取組、」は言葉として使えません/);
  const foreign = await save({ words: '', settings: file([]) });
  assert.equal(foreign.status, 400);
});
