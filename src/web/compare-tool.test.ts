import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComparisonMaker, ComparisonRequest } from '#app';
import { tablePreset } from '#compare';
import { fail, issue } from '#kernel';
import { get, testSite } from '../../test/helpers/test-site.ts';
import { smallDossier } from '../../test/helpers/small-dossier.ts';
import { paragraph, wordFile } from '../../test/helpers/word-file.ts';
import type { Web, WebPorts } from '#web';

const address = '/tools/compare';
const OLD = '# 基本目標１ 働くまち\n\n- 漁業を支援します。\n\n- 町を掃除します。\n';
const NEW = '# 基本目標１ 働くまち\n\n- 漁業を強く支援します。\n\n- 町を掃除します。\n';

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

const texts = { 'old-text': OLD, 'new-text': NEW };
const file = (name: string, content: string): File => new File([content], name);

/** The tool, and what its maker was asked for. */
function spied(answer?: Awaited<ReturnType<ComparisonMaker['make']>>, ports: Partial<WebPorts> = {}) {
  const asked: ComparisonRequest[] = [];
  const make: ComparisonMaker['make'] = async (request) => {
    asked.push(request);
    return answer ?? fail(issue('compare.empty', { place: { file: request.old?.name ?? request.new.name } }));
  };
  return { asked, web: testSite([], { comparisonMaker: { make }, ...ports }) };
}

/** What the form says of itself: its summary of errors, what is typed into it, what is chosen. */
function formIn(page: string) {
  const summary = /class="error-summary"[^]*?<\/div>/.exec(page)?.[0] ?? '';
  const text = (id: string): string =>
    (new RegExp(`<textarea[^>]*id="${id}"[^>]*>\\n?([^<]*)</textarea>`).exec(page)?.[1] ?? '').replaceAll('\r\n', '\n');
  const chosen = [...page.matchAll(/<option value="([^"]*)" selected/g)].map(([, value]) => value);
  const output = /value="([^"]*)" checked/.exec(page)?.[1];
  return { summary, text, chosen, output };
}

test('the tool needs no city and no script, and every installation leads to it', async () => {
  const web = testSite([smallDossier(), smallDossier('011002')]);
  assert.match(await (await get(web, '/')).text(), /<main[^]*href="\/tools\/compare"[^]*<\/main>/);
  assert.match(await (await get(web, '/431001')).text(), /<footer[^]*href="\/tools\/compare"/);
  const page = await get(testSite([]), address);
  assert.equal(page.status, 200);
  assert.doesNotMatch(await page.text(), /<script/);
});

test('two texts give the table as a page, which nobody keeps, and the form again with texts and choices', async () => {
  const response = await post(testSite([]), { ...texts, preset: 'tottori', marks: 'redline', 'old-title': '第１期' });
  assert.deepEqual([response.status, response.headers.get('Cache-Control')], [200, 'no-store']);
  const page = await response.text();
  assert.match(page, /<th[^>]*>第１期<\/th>/);
  assert.match(page, /<ins>[^<]*強く/);
  const form = formIn(page);
  assert.deepEqual([form.text('old-text'), form.text('new-text')], [OLD, NEW]);
  assert.deepEqual([form.chosen.slice(0, 6), form.output], [['accepted', 'tottori', '', '', '', 'redline'], 'page']);
});

test('two files give the data as a file of a Japanese name', async () => {
  const response = await post(testSite([]), {
    'old-file': file('現行.md', OLD),
    'new-file': file('改正案.md', NEW),
    output: 'json',
  });
  assert.deepEqual([response.status, response.headers.get('Content-Type')], [200, 'application/json']);
  const disposition = response.headers.get('Content-Disposition') ?? '';
  assert.match(disposition, /^attachment; filename="comparison\.json"; filename\*=UTF-8''/);
  assert.equal(decodeURIComponent(disposition.split("''")[1] ?? ''), '新旧対照表.json');
  const { rows } = (await response.json()) as { readonly rows: readonly unknown[] };
  assert.equal(rows.length, 3);
});

const twoEditions = JSON.stringify({
  format: 'shirube-plan/1',
  editions: [NEW, OLD].map((text, at) => ({
    id: `e${at}`,
    title: `第${2 - at}期`,
    period: at === 0 ? ['R2', 'R6'] : ['H27', 'R1'],
    units: text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, unit) => ({ id: `u${unit}`, kind: 'paragraph', text: line })),
  })),
});

for (const side of ['old-file', 'new-file']) {
  test(`one file with two editions, chosen as ${side}, gives the table of the two`, async () => {
    const fields = { [side]: file('新旧.json', twoEditions), output: 'json' };
    const response = await post(testSite([]), fields);
    assert.equal(response.status, 200);
    const { rows } = (await response.json()) as { readonly rows: readonly { readonly new: readonly object[] }[] };
    assert.ok(rows.some(({ new: units }) => JSON.stringify(units).includes('強く')));
  });
}

test('one file with one edition is told at the field of the other side', async () => {
  const response = await post(testSite([]), { 'new-file': file('改正案.md', NEW) });
  assert.equal(response.status, 400);
  const { summary } = formIn(await response.text());
  assert.match(summary, /href="#old-file"[^]*現行：改正案\.md：このファイルの版は一つだけです/);
});

test('a text pasted from Word has its headings known by their numbers; one with # or - is an outline', async () => {
  const { asked, web } = spied();
  const plain = '第１章　施策\n（１）食育\n・給食で地場産の野菜を使います。\n';
  await post(web, { 'old-text': plain, 'new-text': OLD });
  const [request] = asked;
  assert.deepEqual(
    [request?.old, request?.new].map((source) => source?.name),
    ['現行.txt', '改正案.md'],
  );
  const response = await post(testSite([]), { 'old-text': plain, 'new-text': plain.replace('食育', '食育の推進') });
  assert.match(await response.text(), /<h5 class="heading">（１）食育<ins>の推進/);
});

test('choices stand over the preset; what is left open is as the preset has it', async () => {
  const { asked, web } = spied();
  await post(web, { ...texts, preset: 'tottori', order: 'old-new', rowSize: 'section', 'new-title': ' 第２期（案） ' });
  const [request] = asked;
  assert.deepEqual(
    [request?.settings.order, request?.settings.rowSize, request?.settings.unchanged, request?.newTitle],
    ['old-new', 'section', 'omit', '第２期（案）'],
  );
});

test('every setting of a table but the words of its cells is chosen on the page, and stands there again', async () => {
  const { asked, web } = spied();
  const finer = {
    title: ' 港町計画　新旧対照表 ',
    date: '令和７年２月１日',
    note: '備考　朱書きの部分を改める。',
    newPage: 'chapter',
    font: 'mincho',
    pageNumbers: 'omit',
    remarks: 'omit',
    checks: 'omit',
    absent: 'blank',
    orthographic: 'hide',
    movedMarks: 'whole',
    stubs: 'omit',
  };
  await post(web, { ...texts, ...finer });
  const { captions, absentWords, ...settings } = tablePreset('standard');
  const { note, ...chosen } = finer;
  assert.deepEqual(asked[0]?.settings, {
    ...settings,
    ...chosen,
    captions,
    absentWords,
    title: '港町計画　新旧対照表',
    notes: [note],
  });
  const again = await (await post(testSite([]), { ...texts, ...finer, date: 'あ'.repeat(101) })).text();
  assert.match(formIn(again).summary, /href="#date"[^]*101字/);
  assert.match(again, /<details class="finer" open="">[^]*<option value="mincho" selected=""/);
  assert.match(await (await get(testSite([]), '/tools/compare')).text(), /<details class="finer">/);
});

interface Wrong {
  readonly title: string;
  readonly fields: Fields;
  readonly field: string;
  readonly says: RegExp;
}

const wrong: readonly Wrong[] = [
  { title: 'neither file nor text', fields: { 'old-text': OLD }, field: 'new-file', says: /改正案：ファイルを選ぶか/ },
  {
    title: 'blanks only',
    fields: { ...texts, 'old-text': ' \n ' },
    field: 'old-file',
    says: /現行：ファイルを選ぶか/,
  },
  {
    title: 'a file and a text',
    fields: { ...texts, 'old-file': file('計画.md', OLD) },
    field: 'old-text',
    says: /現行：ファイル（計画\.md）と文章の両方/,
  },
  {
    title: 'a file beyond 20 MB',
    fields: { ...texts, 'new-text': '', 'new-file': file('大.md', 'x'.repeat(20 * 1024 * 1024 + 1)) },
    field: 'new-file',
    says: /「大\.md」は大きすぎます。20MBまで/,
  },
  {
    title: 'a text beyond two million characters',
    fields: { ...texts, 'new-text': 'あ'.repeat(2_000_001) },
    field: 'new-text',
    says: /2000001字/,
  },
  { title: 'a text that is none', fields: { ...texts, 'old-text': 'a\0b' }, field: 'old-text', says: /制御文字/ },
  {
    title: 'an unknown preset',
    fields: { ...texts, preset: '<b>' },
    field: 'preset',
    says: /「&lt;b&gt;」は選べません/,
  },
  {
    title: 'a title without end',
    fields: { ...texts, 'old-title': 'あ'.repeat(101) },
    field: 'old-title',
    says: /101字/,
  },
  {
    title: 'a Word file that is cut off',
    fields: { ...texts, 'old-text': '', 'old-file': file('C:\\計画\\現行.docx', 'PK') },
    field: 'old-file',
    says: /現行：現行\.docx：ファイルが壊れているか、途中で切れています/,
  },
  {
    title: 'an empty file beside another of the same name',
    fields: { 'old-file': file('plan.md', OLD), 'new-file': file('plan.md', '') },
    field: 'new-file',
    says: /改正案：plan\.md：比べる文章がありません/,
  },
];
for (const { title, fields, field, says } of wrong) {
  test(`${title}: the form comes back with one message that leads to its field, and what was typed`, async () => {
    const response = await post(testSite([]), fields);
    const page = await response.text();
    assert.equal(response.status, 400);
    const { summary, text } = formIn(page);
    assert.match(page, /<title>エラー：/);
    assert.equal([...summary.matchAll(/<li>/g)].length, 1, summary);
    assert.ok(summary.includes(`href="#${field}"`), summary);
    assert.match(summary, says);
    assert.match(page, new RegExp(`id="${field}-error"`));
    assert.match(page, new RegExp(`<[^>]*id="${field}"[^>]*aria-invalid="true"`));
    for (const id of ['old-text', 'new-text'] as const)
      if (typeof fields[id] === 'string') assert.equal(text(id).length, fields[id].length);
  });
}

test('a Word file is compared as a text is', async () => {
  const body =
    paragraph('基本目標１ 働くまち') + paragraph('・漁業を強く支援します。') + paragraph('・町を掃除します。');
  const inWord = new File([new Uint8Array(wordFile({ body }))], '改正案.docx');
  const response = await post(testSite([]), { 'old-text': OLD, 'new-file': inWord });
  assert.equal(response.status, 200);
  assert.match(await response.text(), /<ins>[^<]*強く/);
});

test('a file cannot be chosen by the page: it says which to choose again', async () => {
  const page = await (await post(testSite([]), { 'old-file': file('現行.md', OLD) })).text();
  assert.match(page, /「現行\.md」をもう一度選んでください/);
});

test('text of a stranger is never markup: not in the table, not in the form', async () => {
  const nasty = '</textarea><script>alert(1)</script>"\'&';
  const response = await post(testSite([]), { 'old-text': nasty, 'new-text': `${nasty}x`, 'old-title': nasty });
  const page = await response.text();
  assert.equal(response.status, 200);
  assert.doesNotMatch(page, /<script|<\/textarea><script/);
});

test('what cannot be taken as a form comes back as the empty form with one message', async () => {
  const web = testSite([]);
  const cases = [
    ['{}', 'application/json', 415, /送られた形（application\/json）は読めません/],
    ['--x', 'multipart/form-data', 400, /途中で切れているか/],
  ] as const;
  for (const [body, type, status, says] of cases) {
    const request = new Request(`http://localhost${address}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type, Accept: BROWSER },
    });
    const response = await web.fetch(request);
    assert.equal(response.status, status);
    assert.match(formIn(await response.text()).summary, says);
  }
});

test('a sender that asks too often is told how many seconds to wait; others are answered', async () => {
  const limits = { sender: { burst: 2, refillSeconds: 40 }, held: { total: 1e9, each: 1e9 } };
  const { asked, web } = spied(undefined, { limits });
  const statuses = [];
  for (const peer of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'])
    statuses.push((await post(web, texts, { peer })).status);
  assert.deepEqual(statuses, [400, 400, 429, 400]);
  const refused = await post(web, texts);
  assert.equal(refused.headers.get('Retry-After'), '40');
  assert.match(await refused.text(), /40秒待って/);
  assert.equal((await get(web, address)).status, 200);
  assert.equal(asked.length, 3);
});

for (const [who, accept] of [
  ['a program that asks for JSON', 'application/json'],
  ['a program that takes anything', '*/*'],
] as const) {
  test(`${who} is told in JSON why there is no table: its allowance, its form, its texts`, async () => {
    const limits = { sender: { burst: 2, refillSeconds: 40 }, held: { total: 1e9, each: 1e9 } };
    const { web } = spied(undefined, { limits });
    const answers = [];
    for (const fields of [texts, { 'new-text': NEW }, texts]) {
      const response = await post(web, { ...fields, output: 'json' }, { accept });
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      const problem = (await response.json()) as {
        readonly status: number;
        readonly issues: readonly { readonly code: string; readonly text: string }[];
        readonly retryAfter?: number;
      };
      assert.equal(problem.status, response.status);
      assert.ok(problem.issues.every(({ text }) => text !== ''));
      answers.push([response.status, problem.issues.map(({ code }) => code), response.headers.get('Retry-After')]);
    }
    assert.deepEqual(answers, [
      [400, ['compare.empty'], null],
      [400, ['form.no-edition'], null],
      [429, ['sender.too-often'], '40'],
    ]);
  });
}

test('a browser gets the page with what to do, whatever form it asked for', async () => {
  const limits = { sender: { burst: 1, refillSeconds: 40 }, held: { total: 1e9, each: 1e9 } };
  const { web } = spied(undefined, { limits });
  for (const status of [400, 429]) {
    const response = await post(web, { ...texts, output: 'json' });
    assert.deepEqual([response.status, response.headers.get('Content-Type')], [status, 'text/html; charset=utf-8']);
  }
});

test('a full queue is said with the time to try again, and the form keeps what was typed', async () => {
  const full = issue('compare.busy', { params: { limit: 20 } });
  const response = await post(spied(fail(full, full)).web, texts);
  assert.deepEqual([response.status, response.headers.get('Retry-After')], [503, '30']);
  const { summary, text } = formIn(await response.text());
  assert.match(summary, /ただいま混み合っています<\/h2><ul><li>待っている比較が20件[^<]*<\/li><\/ul>/);
  assert.equal(text('old-text'), OLD);
});

test('where more is held than there is room for, the next is told to come again, and room is given back', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const limits = { sender: { burst: 9, refillSeconds: 1 }, held: { total: 9000, each: 9000 } };
  const long = { 'old-text': 'あ'.repeat(1000), 'new-text': 'い'.repeat(1000) };
  let waits = true;
  const make: ComparisonMaker['make'] = async () => {
    if (waits) await promise;
    return fail(issue('compare.cancelled'));
  };
  const web = testSite([], { comparisonMaker: { make }, limits });
  const first = post(web, long);
  await new Promise((done) => setTimeout(done, 50));
  assert.equal((await post(web, long)).status, 503);
  waits = false;
  resolve();
  await first;
  assert.equal((await post(web, long)).status, 400);
});

test('what went wrong on our side is told to main, and the reader is told that it did', async () => {
  const told: unknown[] = [];
  const { web } = spied(fail(issue('compare.failed', { found: 'out of memory' })), {
    onError: (error) => told.push(error),
  });
  const response = await post(web, texts);
  assert.equal(response.status, 500);
  assert.match(await response.text(), /比較できませんでした/);
  assert.equal(told.length, 1);
});

test('one that goes away is said to the maker', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const make: ComparisonMaker['make'] = async (_request, order) => {
    signals.push(order?.signal);
    return fail(issue('compare.cancelled'));
  };
  const reader = new AbortController();
  const body = new FormData();
  body.append('old-text', OLD);
  body.append('new-text', NEW);
  const request = new Request(`http://localhost${address}`, { method: 'POST', body, signal: reader.signal });
  await testSite([], { comparisonMaker: { make } }).fetch(request);
  reader.abort();
  assert.deepEqual(
    signals.map((signal) => signal?.aborted),
    [true],
  );
});
