import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { cachedRunner, importCity, inProcessRunner, perform, type Dossier } from '#app';
import { fail, issue } from '#kernel';
import type { Connection, Web } from '#web';
import { memoryStore } from '../../test/helpers/memory-store.ts';
import { testSite } from '../../test/helpers/test-site.ts';
import { twoPlans } from '../../test/helpers/two-plans.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const here: Connection = { peer: '127.0.0.1' };
const address = '/desk/431001/compare/first/second';

const PORT = '- 港の岸壁を耐震化し、災害の時にも物資を運び込めるようにします。';
const OLD = [
  '# 目標１ 働くまち',
  '## （１）農業と港',
  '- 農地の紹介から販路の確保まで支援します。',
  PORT,
  '# 目標２ 学ぶまち',
];
const NEW = [
  '# 目標１ 働くまち',
  '## （１）農業',
  '- 農地の紹介から販路の確保まで支援します。',
  PORT,
  '# 目標２ 学びのまち',
];

type Fields = Readonly<Record<string, string>>;

interface Sent {
  readonly status: number;
  readonly to: string | null;
  readonly text: string;
}

/** Somebody at the desk over a city of two plans. */
async function atDesk(city = twoPlans(OLD, NEW)) {
  const store = memoryStore(city);
  let runs = 0;
  const comparisonRunner = cachedRunner(
    {
      run: (job) => {
        runs += 1;
        return inProcessRunner.run(job);
      },
    },
    4,
  );
  const web: Web = testSite([], { store, comparisonRunner, desk: { key: KEY, random: randomBytes } });
  const ask = async (path: string, form: Fields | null = null, Cookie = ''): Promise<Response> => {
    const init = form === null ? {} : { method: 'POST', body: new URLSearchParams(form) };
    return web.fetch(new Request(`http://localhost:8080${path}`, { ...init, headers: { Cookie } }), here);
  };
  const door = await ask('/desk', { key: KEY, to: '/desk' });
  const cookie = door.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const open = async (path = address): Promise<Sent> => sent(await ask(path, null, cookie));
  const hidden = async (): Promise<Fields> => {
    const { text } = await open();
    const value = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? '';
    return { token: value('token'), stamp: value('stamp'), show: 'all' };
  };
  /** Sends a form as the page as it is now would. */
  const send = async (to: string, fields: Fields): Promise<Sent> =>
    sent(await ask(`${address}/${to}`, { ...(await hidden()), ...fields }, cookie));
  const importAgain = (dossier: Dossier) =>
    perform(
      importCity,
      { store, clock: { now: () => '2026-01-01T00:00:00Z' }, actor: { kind: 'operator', name: 'test' } },
      { dossier, origin: 'test' },
    );
  const entries = async () =>
    (await store.comparisonWork({ city: '431001', old: 'first', new: 'second' } as never)).entries;
  return { store, ask, open, hidden, send, importAgain, entries, cookie, runs: () => runs };
}

async function sent(response: Response): Promise<Sent> {
  return { status: response.status, to: response.headers.get('Location'), text: await response.text() };
}

/** What stands in the row of a unit, tags left out. */
function rowText({ text }: Sent, unit: string): string {
  const row = text.split('<tbody id="row-').find((one) => one.includes(`id="${unit}"`)) ?? '';
  return row
    .slice(0, row.indexOf('</tbody>'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('the page shows the counts, every row with what can be done, and one form for the buttons of all rows', async () => {
  const { open } = await atDesk();
  const page = await open();
  assert.equal(page.status, 200);
  assert.match(page.text, /変更 \d件（変更なし \d件）/);
  assert.equal(page.text.match(/<tbody id="row-/g)?.length, 5);
  assert.equal(page.text.match(/name="stamp"/g)?.length, 4);
  assert.match(rowText(page, 'n2'), /名称変更 ほぼ確実 確認 直す （１）農業 選ぶ （１）農業 と港 選ぶ/);
});

const pins: readonly (readonly [what: string, form: Fields, row: string, shows: RegExp, at: string])[] = [
  ['pairing two texts', { way: 'pair', new: 'n4', old: 'o3' }, 'n4', /港の岸壁.*農地の紹介/, '#n4'],
  ['joining one more', { way: 'join', joins: 'old', new: 'n3', old: 'o4' }, 'n3', /統合/, '#n3'],
  ['parting two texts', { way: 'part', new: 'n4', old: 'o4' }, 'n4', /新規 .*（新設）/, '#n4'],
  ['a text that is new', { way: 'alone', new: 'n4' }, 'n4', /新規 .*（新設）/, '#n4'],
  ['a text that is gone', { way: 'alone', old: 'o4' }, 'o4', /項目削除 .*（削る）/, '#o4'],
  ['a row that is right', { way: 'confirm', old: '', new: 'n2' }, 'n2', /手動 操作1/, '#n2'],
];
for (const [what, form, row, shows, at] of pins) {
  test(`${what}: the way leads back to the row, which shows it, and the page tells of it`, async () => {
    const { send, open, store } = await atDesk();
    const answer = await send('pins', form);
    assert.deepEqual([answer.status, answer.to], [303, `${address}${at}`]);
    const page = await open();
    assert.match(rowText(page, row), shows);
    assert.match(page.text, /role="status">操作1を行いました。/);
    const [line] = await store.audit('431001' as never);
    assert.deepEqual([line?.event, line?.actor.kind], ['comparison.pinned', 'desk']);
  });
}

test('undo and redo turn the last step, and the page tells what that changed', async () => {
  const { send, open } = await atDesk();
  await send('pins', { way: 'alone', new: 'n4' });
  assert.match((await open()).text, /直前の操作の結果[^]*「港の岸壁[^]*を新規とする[^]*操作の前[^]*今/);
  const undone = await send('take-back', { entry: '1' });
  assert.deepEqual([undone.status, undone.to], [303, `${address}#effect`]);
  const page = await open();
  assert.match(page.text, /操作1を取り消しました。1行が変わりました。/);
  assert.match(rowText(page, 'n4'), /港の岸壁.*港の岸壁/);
  await send('restore', { entry: '1' });
  assert.match(rowText(await open(), 'n4'), /（新設）/);
});

test('a remark is written, may be none, and goes back to its draft', async () => {
  const { send, open } = await atDesk();
  const row = { new: 'n2', old: 'o2' };
  await send('remarks', { ...row, text: '委員会の意見\r\nによる' });
  assert.match(rowText(await open(), 'n2'), /委員会の意見 による/);
  assert.match((await open(`${address}?pick=n2`)).text, /下書き：[^]*下書きに戻す/);
  await send('remarks', { ...row, text: '' });
  assert.doesNotMatch(rowText(await open(), 'n2'), /委員会/);
  await send('remarks', { ...row, text: 'この文字は使われません', draft: '1' });
  const page = await open(`${address}?pick=n2`);
  assert.doesNotMatch(page.text, /下書きに戻す<\/button>/);
});

test('a step needs one comparison: what the page compared is not compared again by its form', async () => {
  const { send, open, runs } = await atDesk();
  await open();
  assert.equal(runs(), 1);
  await send('pins', { way: 'alone', new: 'n4' });
  assert.equal(runs(), 1);
  await open();
  await open(`${address}?pick=n4`);
  assert.equal(runs(), 2);
});

const refusals: readonly (readonly [what: string, to: string, form: Fields, status: number, says: RegExp])[] = [
  ['a unit that is not there', 'pins', { way: 'pair', new: 'n99', old: 'o1' }, 400, /項目「n99」はこの版にありません/],
  ['no partner chosen', 'pins', { way: 'pair', new: 'n1' }, 400, /相手の項目を選んでください/],
  ['a way there is none', 'pins', { way: 'marry', new: 'n1', old: 'o1' }, 400, /「marry」は選べません/],
  ['a text alone on both sides', 'pins', { way: 'alone', new: 'n1', old: 'o1' }, 400, /この版にありません/],
  ['an older page', 'pins', { way: 'alone', new: 'n4', stamp: '9-x-y' }, 409, /この画面を開いた後に/],
  ['an entry that is not there', 'take-back', { entry: '7' }, 400, /操作7は、取り消すことも/],
  ['an entry that is no number', 'restore', { entry: 'x' }, 400, /やり直すこともできません/],
  [
    'a form of another',
    'pins',
    { way: 'alone', new: 'n4', token: 'aaaaaaaaaaaaaaaaaaaaaa' },
    403,
    /この画面から送られたものか/,
  ],
  [
    'a form without a token',
    'remarks',
    { new: 'n2', old: 'o2', text: 'x', token: '' },
    403,
    /この画面から送られたものか/,
  ],
  ['a lineage of an older page', 'lineage', { stamp: '9-x-y' }, 409, /この画面を開いた後に/],
];
for (const [what, to, form, status, says] of refusals) {
  test(`${what} is refused with one clear message, and nothing is written`, async () => {
    const { send, entries } = await atDesk();
    const answer = await send(to, form);
    assert.equal(answer.status, status);
    assert.match(answer.text, says);
    assert.deepEqual(await entries(), []);
  });
}

test('a remark refused is shown again, with the way to the page as it is now', async () => {
  const { send } = await atDesk();
  const answer = await send('remarks', { new: 'n2', old: 'o2', text: '消えてはならない文', stamp: '9-x-y' });
  assert.match(answer.text, /<textarea[^>]*readonly[^>]*>\s*消えてはならない文/);
  assert.match(answer.text, new RegExp(`href="${address}"[^>]*>今の画面を開く`));
  const long = await send('remarks', { new: 'n2', old: 'o2', text: 'あ'.repeat(1001) });
  assert.match(long.text, /備考が長すぎます[^]*あああ/);
});

test('without the key nothing of the page is seen or changed; of a city that is not there nobody sees anything', async () => {
  const { ask, hidden, entries, cookie } = await atDesk();
  const form = { ...(await hidden()), way: 'alone', new: 'n4' };
  assert.equal((await ask(`${address}/pins`, form)).status, 403);
  for (const path of ['', '/row?pick=n2', '/table?output=json', '/work', '/lineage'])
    assert.equal((await ask(`${address}${path}`)).status, 403, path);
  const elsewhere = address.replace('431001', '011002');
  assert.equal((await ask(`${elsewhere}/pins`, form, cookie)).status, 404);
  assert.equal((await ask(elsewhere, null, cookie)).status, 404);
  assert.deepEqual(await entries(), []);
});

test('a word whose text has gone is listed on top with its text, why, and what to do; it can be taken back there', async () => {
  const { send, open, importAgain } = await atDesk();
  await send('pins', { way: 'alone', new: 'n4' });
  await importAgain(
    twoPlans(
      OLD,
      NEW.filter((line) => line !== PORT),
    ),
  );
  const page = await open();
  assert.match(
    page.text,
    /保留している操作（1件）[^]*この「新規」の指定は[^]*なくなったため[^]*港の岸壁[^]*操作1を取り消す/,
  );
  assert.ok(page.text.indexOf('保留している操作') < page.text.indexOf('<table'));
  await send('take-back', { entry: '1' });
  assert.doesNotMatch((await open()).text, /保留している操作/);
});

test('the rows shown can be narrowed to a kind; a change made there leads back there', async () => {
  const { open, send } = await atDesk(twoPlans([...OLD, '- 夜も開きます。'], NEW));
  const deleted = await open(`${address}?show=deleted`);
  assert.equal(deleted.text.match(/<tbody id="row-/g)?.length, 2, 'the row and the heading it stands under');
  const answer = await send('pins', { way: 'alone', new: 'n4', show: 'deleted' });
  assert.equal(answer.to, `${address}?show=deleted#n4`);
  assert.match(rowText(await open(`${address}?show=deleted`), 'n4'), /直前の操作で変更/);
  assert.equal((await open(`${address}?show=nonsense`)).text, (await open()).text);
});

test('a row in hand offers likely partners of the unit picked, and what a search finds', async () => {
  const { open } = await atDesk();
  const page = await open(`${address}?pick=n4`);
  assert.match(page.text, /現行の中から相手を選ぶ[^]*name="old" value="o3"/);
  const found = await open(`${address}?pick=n4&q=${encodeURIComponent('学ぶまち')}`);
  assert.deepEqual(found.text.match(/type="radio" name="old" value="o\d"/g)?.length, 1);
  assert.match((await open(`${address}?pick=n4&q=zzz`)).text, /当てはまる項目はありません/);
  const panel = await open(`${address}/row?pick=o4`);
  assert.match(panel.text, /^<tbody id="panel"[^]*改正案の中から相手を選ぶ[^]*<\/tbody>$/);
  assert.equal((await open(`${address}/row?pick=n99`)).text, '');
});

test('over a row that is new for sure no heading stands without what it heads', async () => {
  const { open } = await atDesk(
    twoPlans(['# 目標１ 働くまち', PORT], ['# 目標１ 働くまち', PORT, '- 図書館の本を買います。']),
  );
  const headed = async (pick: string): Promise<boolean> =>
    (await open(`${address}?pick=${pick}`)).text.includes('<h3>対応</h3>');
  assert.deepEqual([await headed('n1'), await headed('n3')], [true, false]);
});

test('the table is handed over as a file under what people said, and the steps as a file of their own', async () => {
  const { send, ask, cookie } = await atDesk();
  await send('pins', { way: 'alone', new: 'n4' });
  const file = await ask(`${address}/table?output=json&order=old-new`, null, cookie);
  assert.match(file.headers.get('Content-Disposition') ?? '', /^attachment; filename="comparison\.json"/);
  const { rows } = (await file.json()) as { rows: { type: string; new: { id: string }[] }[] };
  assert.equal(rows.find((row) => row.new.some(({ id }) => id === 'n4'))?.type, 'added');
  const docx = await ask(`${address}/table?output=docx&preset=kumamoto&unchanged=omit&marks=redline`, null, cookie);
  assert.equal(new TextDecoder().decode((await docx.bytes()).subarray(0, 2)), 'PK');
  const work = await ask(`${address}/work`, null, cookie);
  const { format, entries } = (await work.json()) as { format: string; entries: unknown[] };
  assert.deepEqual([format, entries.length], ['shirube-comparison-work/1', 1]);
  const wrong = await ask(`${address}/table?output=exe`, null, cookie);
  assert.equal(wrong.status, 400);
});

test('the lineage is shown before it is saved, and told when it is; only between an edition and the one before', async () => {
  const { open, send, store } = await atDesk();
  assert.match((await open()).text, /href="[^"]*\/lineage"/);
  const preview = await open(`${address}/lineage`);
  assert.match(preview.text, /3項目のうち3項目の登録が変わります/);
  const saved = await send('lineage', { stamp: /name="stamp" value="([^"]+)"/.exec(preview.text)?.[1] ?? '' });
  assert.deepEqual([saved.status, saved.to], [303, `${address}/lineage?saved=1`]);
  assert.match((await open(saved.to ?? '')).text, /系譜を保存しました。[^]*保存するものはありません/);
  const dossier = await store.load('431001' as never);
  assert.equal(dossier?.editions[1]?.edition.lineage[1]?.change, 'renamed');
  assert.match((await open(saved.to ?? '')).text, /href="\/431001\/plan\/second"/);
  const backwards = '/desk/431001/compare/second/first';
  assert.doesNotMatch((await open(backwards)).text, /\/lineage"/);
  assert.match((await open(`${backwards}/lineage`)).text, /一つ前の版との間でだけ保存できます/);
});

test('the lineage of a draft leads to no public page, since there is none yet', async () => {
  const city = twoPlans(OLD, NEW);
  const drafted = city.editions.map((one, at) =>
    at === 0 ? one : { ...one, edition: { ...one.edition, status: 'draft' as const } },
  );
  const { open } = await atDesk({ ...city, editions: drafted });
  const { text } = await open(`${address}/lineage?saved=1`);
  assert.match(text, /系譜を保存しました[^]*案は、公開の画面には出ていません/);
  assert.doesNotMatch(text, /href="\/431001\/plan\/second"/);
});

test('a comparison that failed on our side is told to main, and the reader hears that it did', async () => {
  const told: string[] = [];
  const comparisonRunner = { run: async () => fail(issue('compare.failed', { found: 'out of ink' })) };
  const web = testSite([twoPlans(OLD, NEW)], {
    comparisonRunner,
    desk: { key: KEY, random: randomBytes },
    onError: (error, request) => told.push(`${request} ${JSON.stringify(error)}`),
  });
  const body = new URLSearchParams({ key: KEY, to: '/desk' });
  const door = await web.fetch(new Request('http://localhost:8080/desk', { method: 'POST', body }), here);
  const Cookie = door.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const page = await web.fetch(new Request(`http://localhost:8080${address}`, { headers: { Cookie } }), here);
  assert.equal(page.status, 500);
  assert.match(told.join('\n'), /^comparison at the desk .*out of ink/);
});
