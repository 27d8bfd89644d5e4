import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineOfText, type ComparisonRequest, type FileSet } from '#app';
import { tablePreset } from '#compare';
import { fail, issue, ok } from '#kernel';
import { readAsset } from '../../../test/helpers/read-asset.ts';
import { createComparisonMaker } from './comparison-maker.ts';

/** Reads what is UTF-8 and refuses what has another ending, as the intake does. */
const outline = async (files: FileSet) =>
  files.name.endsWith('.md')
    ? ok(outlineOfText(files.name, new TextDecoder().decode(files.read(files.name) ?? new Uint8Array())))
    : fail(issue('compare.input-format', { place: { file: files.name } }));

const maker = createComparisonMaker({ intake: { outline }, read: readAsset, emptyFolder: '/nothing/lies/here' });

const OLD = '# 基本目標１ 働くまち\n\n- 漁業を支援します。\n\n- 町を掃除します。\n';
const NEW = '# 基本目標１ 働くまち\n\n- 漁業を強く<b>支援します。\n\n- 町を掃除します。\n';

const source = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

function request(init: Partial<ComparisonRequest> = {}): ComparisonRequest {
  return {
    old: source('現行.md', OLD),
    new: source('改正案.md', NEW),
    oldTitle: '',
    newTitle: '',
    settings: tablePreset('standard'),
    output: 'page',
    language: 'ja',
    ...init,
  };
}

async function page(init: Partial<ComparisonRequest> = {}): Promise<string> {
  const made = await maker.make(structuredClone(request(init)));
  assert.ok(made.ok && made.value.kind === 'page');
  return made.value.html;
}

test('the page tells the counts first, marks what changed, and lets no text of a stranger become markup', async () => {
  const html = await page();
  assert.ok(html.indexOf('変更 1件（変更なし 2件）') < html.indexOf('<table'));
  assert.match(html, /<ins>[^<]*&lt;b&gt;<\/ins>/);
  assert.doesNotMatch(html, /<b>/);
});

test('the columns stand in the order asked for, under the captions given, and unchanged rows may be left out', async () => {
  const heads = async (init: Partial<ComparisonRequest>): Promise<readonly string[]> =>
    [...(await page(init)).matchAll(/<th scope="col">([^<]*)/g)].map(([, head = '']) => head);
  const settings = { ...tablePreset('standard'), order: 'old-new', unchanged: 'omit', marks: 'redline' } as const;
  assert.deepEqual(await heads({}), ['改正案', '現行', '備考']);
  assert.deepEqual(await heads({ settings, oldTitle: '第１期' }), ['第１期', '改正案', '備考']);
  assert.doesNotMatch(await page({ settings }), /掃除/);
  assert.match(await page({ settings }), /（略）/);
});

test('the JSON names its file, and holds the captions and every unit', async () => {
  const made = await maker.make(request({ output: 'json', newTitle: '第２期（案）' }));
  assert.ok(made.ok && made.value.kind === 'document');
  const json = JSON.parse(new TextDecoder().decode(made.value.bytes));
  assert.deepEqual([made.value.fileName, json.old.title, json.new.title], ['新旧対照表.json', '現行', '第２期（案）']);
  assert.equal(json.rows.length, 3);
});

test('an edition that is stored is compared as its outline', async () => {
  const stored = { name: '第１期', outline: outlineOfText('o.md', OLD).outline };
  assert.equal(await page({ old: stored }), await page());
});

test('what is wrong with either file is told of both at once', async () => {
  const made = await maker.make(request({ old: source('a.docx', 'PK'), new: source('b.pdf', 'PK') }));
  assert.ok(!made.ok);
  assert.deepEqual(
    made.issues.map(({ place }) => place.file),
    ['a.docx', 'b.pdf'],
  );
});
