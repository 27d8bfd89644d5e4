import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckRunner, FileCheck, FindingsJson } from '#app';
import { fail, issue, type Result } from '#kernel';
import type { Web, WebPorts } from '#web';
import { readWorkbook } from '../../test/helpers/office.ts';
import { get, plainChecker, testSite } from '../../test/helpers/test-site.ts';
import { smallDossier } from '../../test/helpers/small-dossier.ts';
import { del, ins, paragraph, wordFile } from '../../test/helpers/word-file.ts';

const address = '/tools/check';
const FAULTY = '# １ 経緯\n\n平成30（2019）年度に始めました。街づくりを進めます。\n';

/** As a browser sends it. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

type Fields = Readonly<Record<string, string | File>>;

function post(web: Web, fields: Fields, { peer = '192.0.2.1', accept = BROWSER } = {}): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return web.fetch(new Request(`http://localhost${address}`, { method: 'POST', body, headers: { Accept: accept } }), {
    peer,
  });
}

const refusing = (result: Result<never>, ports: Partial<WebPorts> = {}): Web =>
  testSite([], { checkRunner: { ...plainChecker, file: async () => result }, ...ports });

/** What the form says of itself. */
const summaryIn = (page: string): string => /class="error-summary"[^]*?<\/div>/.exec(page)?.[0] ?? '';

test('the tool needs no city and no script, and every installation leads to it', async () => {
  const web = testSite([smallDossier(), smallDossier('011002')]);
  assert.match(await (await get(web, '/')).text(), /<main[^]*href="\/tools\/check"[^]*<\/main>/);
  assert.match(await (await get(web, '/431001')).text(), /<footer[^]*href="\/tools\/check"/);
  const page = await get(testSite([]), address);
  assert.equal(page.status, 200);
  assert.doesNotMatch(await page.text(), /<script/);
});

test('a pasted text gives a page that nobody keeps: counts, each finding with place, text, correction and reason', async () => {
  const response = await post(testSite([]), { text: FAULTY });
  assert.deepEqual([response.status, response.headers.get('Cache-Control')], [200, 'no-store']);
  const page = await response.text();
  assert.match(page, /<h1>「貼り付けた文章」の整合性チェック<\/h1>/);
  assert.match(page, /誤り<\/dt><dd>1件/);
  assert.match(page, /和暦と西暦<\/strong><span class="quiet">3行目6文字目　１ 経緯/);
  assert.match(page, /平成30（<mark>2019<\/mark>）年度に始めました/);
  assert.match(page, /平成30年は2018年です/);
  assert.doesNotMatch(page, /直し方<\/span>/, 'which of the two years is wrong, only a person knows');
  assert.match(page, /和暦と西暦のどちらが正しいか/);
  assert.match(page, /<textarea[^>]*id="text"[^>]*>\n# １ 経緯/, 'what was pasted stands in the form again');
});

test('a Word file is checked, and the place is its paragraph', async () => {
  const body = paragraph('１ 経緯') + paragraph('平成30（2019）年度に始めました。');
  const page = await (await post(testSite([]), { file: new File([wordFile({ body })], '計画.docx') })).text();
  assert.match(page, /「計画\.docx」の整合性チェック/);
  assert.match(page, /2段落目6文字目/);
});

test('of a Word file with 変更履歴 the text that was chosen is checked, and the choice stands in the form again', async () => {
  const body = paragraph('１ 経緯') + paragraph(del('平成30（2019）年度') + ins('平成30年度'));
  const send = async (changes: string) =>
    (await post(testSite([]), { file: new File([wordFile({ body })], '計画.docx'), changes })).text();
  const [accepted, original, wrong] = await Promise.all(['accepted', 'original', 'all'].map(send));
  assert.doesNotMatch(accepted ?? '', /和暦と西暦/);
  assert.match(original ?? '', /和暦と西暦[^]*<option value="original" selected/);
  assert.match(wrong ?? '', /id="changes-error"/);
});

test('what was noticed in reading is said before the findings, what weighs most first', async () => {
  const cell = '<w:tc><w:tcPr/><w:p><w:r><w:t>TEXT</w:t></w:r></w:p></w:tc>';
  const row = (...texts: readonly string[]) =>
    `<w:tr>${texts.map((text) => cell.replace('TEXT', text)).join('')}</w:tr>`;
  const body = `<w:tbl>${row('改正案', '現行', '備考')}${row('平成30（2019）年度に始めました。', '始めました。', '')}</w:tbl>`;
  const page = await (await post(testSite([]), { file: new File([wordFile({ body })], '新旧.docx') })).text();
  assert.match(page, /読み取りで気付いたこと[^]*「改正案」の欄を読みました[^]*指摘の一覧/);
});

test('a sound text is told so, with what cannot be found', async () => {
  const page = await (await post(testSite([]), { text: '# １ 経緯\n\n取組を進めます。\n' })).text();
  assert.match(page, /指摘はありません/);
  assert.match(page, /意味の誤り/);
});

test('the house’s words may be typed or come with the settings of the command, which set aside too', async () => {
  const web = testSite([]);
  const typed = await (await post(web, { text: FAULTY, words: 'まちづくり：街づくり、町づくり\n\n' })).text();
  assert.match(typed, /用字の決まり<\/strong>[^]*直し方<\/span> 「街づくり」→「まちづくり」/);
  const json = (await (await post(web, { text: FAULTY, output: 'json' })).json()) as FindingsJson;
  const dismissed = [{ id: json.findings[0]?.id, reason: '引用のため' }];
  const settings = JSON.stringify({ dictionary: [{ use: 'まちづくり', not: ['街づくり'] }], dismissed });
  const page = await (await post(web, { text: FAULTY, settings: new File([settings], 'check.json') })).text();
  assert.match(page, /用字の決まり<\/strong>/);
  assert.doesNotMatch(page, /和暦と西暦<\/strong>/);
});

test('the data is the published form, as a file of a Japanese name', async () => {
  const response = await post(testSite([]), { file: new File([FAULTY], '計画.md'), output: 'json' });
  assert.match(response.headers.get('Content-Disposition') ?? '', /findings\.json.*%E6%95%B4%E5%90%88/);
  const { findings } = (await response.json()) as FindingsJson;
  assert.deepEqual(findings[0]?.place.line, 3);
  assert.deepEqual([findings[0]?.expected, findings[0]?.fix], ['2018', undefined]);
});

test('the list for Excel has one finding a row, and takes no text for a formula', async () => {
  const text = '# １ 経緯\n\n=HYPERLINK平成30（2019）年度\n';
  const response = await post(testSite([]), { text, output: 'xlsx' });
  const [sheet] = readWorkbook(new Uint8Array(await response.arrayBuffer())).values();
  assert.equal(sheet?.get('A2')?.text, '重さ');
  assert.deepEqual([sheet?.get('A3')?.text, sheet?.get('B3')?.text], ['誤り', '和暦と西暦']);
  assert.deepEqual(sheet?.get('E3'), { ...sheet?.get('E3'), type: 'text', text: '=HYPERLINK平成30（2019）年度' });
});

for (const [what, fields, said] of [
  ['nothing at all', {}, /ファイルを選ぶか、文章を貼り付けてください/],
  ['a file and a text', { file: new File(['x'], 'a.md'), text: 'y' }, /a\.md）と文章の両方/],
  ['a format that nobody reads', { file: new File(['x'], 'a.pptx') }, /pptx/],
  ['a PDF that is none', { file: new File(['%PDF-1.7 nothing'], 'a.pdf') }, /a\.pdf/],
  ['words without a sign between', { text: 'あ', words: 'まちづくり' }, /1行目.*まちづくり：街づくり/],
  [
    'settings that are no JSON',
    { text: 'あ', settings: new File(['{'], 's.json') },
    /「s\.json」はJSONとして読めません/,
  ],
  ['settings with a slip', { text: 'あ', settings: new File(['{"dict":[]}'], 's.json') }, /s\.json.*dict/],
  ['an answer nobody offers', { text: 'あ', output: 'exe' }, /「exe」は選べません/],
] as const) {
  test(`${what} is refused with one message that leads to its field, and the form keeps what was typed`, async () => {
    const response = await post(testSite([]), fields as Fields);
    assert.equal(response.status, 400);
    const page = await response.text();
    assert.match(summaryIn(page), said);
    assert.match(summaryIn(page), /<a href="#(?:file|text|words|settings|output)"/);
  });
}

test('a file over its limit is refused before it is read', async () => {
  const asked: FileCheck[] = [];
  const file: CheckRunner['file'] = async (job) => {
    asked.push(job);
    return fail(issue('compare.empty'));
  };
  const web = testSite([], { checkRunner: { ...plainChecker, file } });
  const large = new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'a.md');
  assert.match(summaryIn(await (await post(web, { file: large })).text()), /20MBまで/);
  assert.deepEqual(asked, []);
});

test('a program that wants JSON is told in JSON why nothing was checked', async () => {
  const web = refusing(fail(issue('reading.busy', { params: { limit: 5 } })));
  const response = await post(web, { text: FAULTY, output: 'json' }, { accept: '*/*' });
  assert.deepEqual(
    [response.status, response.headers.get('Content-Type'), response.headers.get('Retry-After')],
    [503, 'application/problem+json', '30'],
  );
  const { detail, issues } = (await response.json()) as { readonly detail: string; readonly issues: unknown };
  assert.match(detail, /5件/);
  assert.deepEqual(issues, [{ code: 'reading.busy', text: detail }]);
});

test('a full queue, a heavy file and a failure of ours are each said in their own words', async () => {
  const told: unknown[] = [];
  const answer = async (code: string, params: Record<string, number> = {}) => {
    const web = refusing(fail(issue(code, { params, found: 'x' })), { onError: (error) => told.push(error) });
    const response = await post(web, { text: FAULTY });
    return [response.status, response.headers.get('Retry-After'), summaryIn(await response.text())] as const;
  };
  const busy = await answer('reading.busy', { limit: 5 });
  assert.deepEqual(busy.slice(0, 2), [503, '30']);
  assert.match(busy[2], /ただいま混み合っています[^]*<li>[^<]*5件/);
  assert.match((await answer('reading.time-limit', { seconds: 30 }))[2], /30秒で終わらなかった/);
  assert.match((await answer('reading.memory', { megabytes: 768 }))[2], /768MB/);
  assert.deepEqual(told, []);
  assert.equal((await answer('reading.failed'))[0], 500);
  assert.equal(told.length, 1);
});

test('who asks and whether they went away is said to the checker', async () => {
  const orders: unknown[] = [];
  const file: CheckRunner['file'] = async (_job, order) => {
    orders.push([order?.sender, order?.signal?.aborted]);
    return fail(issue('reading.cancelled'));
  };
  await post(testSite([], { checkRunner: { ...plainChecker, file } }), { text: FAULTY }, { peer: '192.0.2.7' });
  assert.deepEqual(orders, [['192.0.2.7', false]]);
});
