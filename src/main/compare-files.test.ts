import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import type { ComparisonJson } from '#app';
import { intake } from '#intake';
import { readOutline, type OutlineBlock, type OutlineUnit } from '#plan';
import { createComparisonMaker } from '#report';
import { comparisonFile } from '../../test/helpers/outline-file.ts';
import { readAsset } from '../../test/helpers/read-asset.ts';
import { runCommand } from '../../test/helpers/run-command.ts';
import { cliPorts } from './cli-ports.ts';
import { installation } from './shipped-files.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-compare-'));
after(() => rmSync(root, { recursive: true, force: true }));

const ajv = new Ajv({ allErrors: true });
const schema = JSON.parse(readFileSync(join(installation, 'docs/schema/comparison.schema.json'), 'utf8'));
const validate = ajv.compile<ComparisonJson>(schema);

const golden = (name: string): string => join(installation, 'test/golden/compare', name);

const run = (...args: readonly string[]) =>
  runCommand(cliPorts, args, {
    comparisonMaker: createComparisonMaker({ intake, read: readAsset, emptyFolder: '/nothing/lies/here' }),
  });

async function comparison(...args: readonly string[]): Promise<ComparisonJson> {
  const { code, out, err } = await run('compare', ...args, '--format', 'json');
  assert.equal(code, 0, err);
  const json: unknown = JSON.parse(out);
  assert.ok(validate(json), ajv.errorsText(validate.errors));
  return json;
}

function saved(name: string, content: string | Uint8Array): string {
  const file = join(root, name);
  writeFileSync(file, content);
  return file;
}

const planJson = (...editions: readonly (readonly OutlineUnit[])[]): string =>
  JSON.stringify({
    format: 'shirube-plan/1',
    editions: editions.map((units, at) => ({
      id: `e${at}`,
      title: `第${at}期`,
      period: ['H27', 'R1'],
      units: units.flatMap(unitsOf).map((unit, index) => ({ id: `u${index + 1}`, ...unit })),
    })),
  });

function unitsOf(block: OutlineUnit): readonly object[] {
  const { kind } = block;
  if (kind === 'heading') return [{ kind, level: block.level, number: block.number, text: block.text }];
  if (kind !== 'table') return [{ kind, text: block.text }];
  return block.rows.map((row) => ({
    kind: 'kpi',
    text: row.join(' '),
    cells: block.head.map((column, at) => ({ column, text: row[at] ?? '' })),
  }));
}

const unitsIn = (file: string): readonly OutlineUnit[] => readOutline(readFileSync(file, 'utf8'), file).units;

test('two CSVs of indicators are compared as tables, each row with that of its indicator', async () => {
  const head = '番号,指標,単位,基準値（R5）,目標値（R10）\n';
  const old = saved('old.csv', `${head}1,転入者数,人,3042,3500\n`);
  const next = saved('new.csv', `${head}1,出生数,人,210,250\n2,転入者数,人,3042,3500\n`);
  const { code, out } = await run('compare', old, next, '--format', 'json');
  assert.equal(code, 0);
  const { rows } = JSON.parse(out) as { rows: readonly { type: string; new: readonly { text: string }[] }[] };
  assert.deepEqual(
    rows.map(({ type, new: [unit] }) => [type, unit?.text]),
    [
      ['added', '1 出生数〔人〕 210 250'],
      ['renumbered', '2 転入者数〔人〕 3042 3500'],
    ],
  );
});

test('what is written fits the published schema, marks lie inside their texts, and numbers begin them', async () => {
  const pairs = [
    [golden('old.md'), golden('new.md')],
    [golden('new.md'), golden('old.md')],
    [join(installation, 'examples/minato/first/plan.md'), join(installation, 'examples/minato/second/plan.md')],
  ] as const;
  for (const [old, next] of pairs) {
    const { rows } = await comparison(old, next);
    const units = rows.flatMap((row) => [...row.new, ...row.old]);
    assert.equal(new Set(units.map(({ id }) => id)).size, units.length);
    for (const { text, number, marks } of units) {
      assert.ok(text.startsWith(number), text);
      assert.ok(marks.every(([start, end]) => start < end && end <= text.length));
    }
  }
});

test('a plan JSON and an outline of the same edition do not differ', async () => {
  const file = saved('old.json', planJson(unitsIn(golden('old.md'))));
  const { rows } = await comparison(golden('old.md'), file);
  assert.deepEqual(
    rows.filter(({ type }) => type !== 'same'),
    [],
  );
});

test('captions are the language’s own unless they are given', async () => {
  const pair = [golden('old.md'), golden('new.md')] as const;
  const titles = ({ old, new: next }: ComparisonJson) => [old.title, next.title];
  assert.deepEqual(titles(await comparison(...pair)), ['現行', '改正案']);
  assert.deepEqual(titles(await comparison(...pair, '--lang', 'en')), ['Current', 'Proposed']);
  assert.deepEqual(titles(await comparison(...pair, '--old-title', '第１期', '--new-title=第２期（案）')), [
    '第１期',
    '第２期（案）',
  ]);
});

test('captions of the settings hold where no titles are given', async () => {
  const pair = [golden('old.md'), golden('new.md')] as const;
  const titles = ({ old, new: next }: ComparisonJson) => [old.title, next.title];
  assert.deepEqual(titles(await comparison(...pair, '--preset', 'tottori')), ['改正前', '改正後']);
  const own = saved('own.json', '{"captions":{"new":"第３期"}}');
  assert.deepEqual(titles(await comparison(...pair, '--preset', own, '--old-title', '第２期')), ['第２期', '第３期']);
});

test('with --out and --format json the file and the terminal hold the same bytes', async () => {
  const out = join(root, 'both.json');
  const { code, out: printed } = await run(
    'compare',
    golden('old.md'),
    golden('new.md'),
    '--format',
    'json',
    '--out',
    out,
  );
  assert.equal(code, 0);
  assert.equal(readFileSync(out, 'utf8'), printed);
});

/** Odd texts that are an edition like any other: [title, old, new, rows]. */
const odd: readonly (readonly [title: string, old: string, next: string, rows: number])[] = [
  ['one paragraph of 200,000 characters', 'しごとをつくり、'.repeat(25_000), 'しごとを育て、'.repeat(28_572), 1],
  ['5,000 identical bullets', '- 漁業の振興\n'.repeat(5000), '- 漁業の振興\n'.repeat(5001), 5001],
  ['surrogate pairs', '- 𠮷田の𩸽を売ります。\n', '- 𠮷野の𩸽を売ります。\n', 1],
  ['異体字セレクタ', '- 葛\u{E0100}城の里を守ります。\n', '- 葛城の里を守ります。\n', 1],
  ['right-to-left characters', '- 案内を日本語で作ります。\n', '- 案内を日本語とالعربيةで作ります。\n', 1],
  ['HTML and formula text', '- <b>=1+1</b> と書きます。\n', '- <i>=1+2</i> と書きます。\n', 1],
];
for (const [at, [title, old, next, count]] of odd.entries()) {
  test(`${title}: a result with every character of both`, async () => {
    const { rows } = await comparison(saved(`odd-${at}-old.md`, old), saved(`odd-${at}-new.md`, next));
    assert.equal(rows.length, count);
    const joined = (side: 'old' | 'new'): string => rows.flatMap((row) => row[side].map(({ text }) => text)).join('');
    assert.equal(joined('old'), old.replaceAll(/^- |\n/gm, ''));
    assert.equal(joined('new'), next.replaceAll(/^- |\n/gm, ''));
  });
}

test('half a surrogate pair in a plan JSON survives as it is', async () => {
  const half = planJson([{ kind: 'paragraph', text: '半分\uD842の字', line: 1 }]);
  const { rows } = await comparison(golden('old.md'), saved('half.json', half));
  assert.ok(rows.some((row) => row.new.some(({ text }) => text === '半分\uD842の字')));
});

test('a file with two editions is compared in itself, the one of the later period as the new one', async () => {
  const [old, next] = [unitsIn(golden('old.md')), unitsIn(golden('new.md'))];
  const pair = await comparison(golden('old.md'), golden('new.md'));
  const json = JSON.parse(planJson(old, next)) as { editions: { period: string[] }[] };
  for (const [at, edition] of json.editions.entries()) edition.period = at === 0 ? ['H27', 'R1'] : ['R2', 'R6'];
  const typesOf = ({ rows }: ComparisonJson) => rows.map(({ type }) => type);
  for (const editions of [json.editions, json.editions.toReversed()]) {
    const alone = await comparison(saved('both.json', JSON.stringify({ ...json, editions })));
    assert.deepEqual(typesOf(alone), typesOf(pair));
  }
});

test('a 新旧対照表 is compared in itself; beside another file its new edition is taken, which is told', async () => {
  const sides = (text: string): readonly OutlineBlock[] => [{ kind: 'paragraph', text }];
  const rows = [[sides('港を造ります。'), sides('港を直します。')]];
  const table = saved('table.docx', comparisonFile({ heads: ['改正案', '現行'], rows }));
  const alone = await comparison(table);
  assert.deepEqual(
    alone.rows.map((row) => [row.new[0]?.text, row.old[0]?.text]),
    [['港を造ります。', '港を直します。']],
  );
  const silent = await run('compare', table, '--format', 'json');
  assert.doesNotMatch(silent.err, /新旧対照表で/);
  const { err } = await run('compare', table, golden('new.md'), '--format', 'json');
  assert.match(err, /table\.docx：このファイルは新旧対照表で、「改正案」/);
});

test('one file with one edition ends with exit 2 and says what to add', async () => {
  const { code, out, err } = await run('compare', good(), '--format', 'json');
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /old\.md：このファイルの版は一つだけです。比べる相手のファイルも指定してください。/);
});

interface Refusal {
  readonly title: string;
  /** Of OLD; NEW is good. */
  readonly input: () => string;
  readonly options?: readonly string[];
  readonly exit: 2 | 3 | 4;
  readonly says: readonly RegExp[];
}

const twoEditions = (): string => planJson(unitsIn(golden('old.md')), unitsIn(golden('new.md')));
const good = (): string => golden('old.md');

function hugeFile(): string {
  const file = saved('huge.md', '');
  truncateSync(file, 100 * 1024 * 1024);
  return file;
}

const refusals: readonly Refusal[] = [
  {
    title: 'an empty file',
    input: () => saved('empty.md', ''),
    exit: 3,
    says: [/empty\.md/, /比べる文章がありません/],
  },
  { title: '100 MB', input: hugeFile, exit: 3, says: [/huge\.md/, /100\.0MB/, /20MBまで/] },
  {
    title: 'a binary',
    input: () => saved('b.md', Buffer.from('PK\u0003\u0004\0\0')),
    exit: 3,
    says: [/b\.md/, /UTF-8/],
  },
  {
    title: 'a Word file that is cut off',
    input: () => saved('p.docx', 'PK'),
    exit: 3,
    says: [/p\.docx/, /壊れているか、途中で切れています/],
  },
  {
    title: 'a file of another program',
    input: () => saved('p.pages', 'PK'),
    exit: 3,
    says: [/p\.pages/, /「\.pages」/, /\.docx, \.xlsx, \.csv, \.pdf, \.txt, \.md, \.json/],
  },
  { title: 'a folder', input: () => join(installation, 'examples/minato'), exit: 3, says: [/minato/, /\.md, \.json/] },
  { title: 'a file that is not there', input: () => join(root, 'no.md'), exit: 3, says: [/no\.md/, /名前と場所/] },
  {
    title: 'a JSON of another kind',
    input: () => saved('x.json', '{"format":"shirube-city/1"}'),
    exit: 3,
    says: [/x\.json/, /shirube-plan/],
  },
  { title: 'a JSON that ends early', input: () => saved('y.json', '{"a":'), exit: 3, says: [/y\.json 1行目/] },
  {
    title: 'two editions in one JSON',
    input: () => saved('two.json', twoEditions()),
    exit: 3,
    says: [/two\.json/, /2件/, /このファイルだけを指定/],
  },
  {
    title: 'three editions in one JSON',
    input: () => saved('three.json', planJson(...[0, 1, 2].map(() => unitsIn(golden('old.md'))))),
    exit: 3,
    says: [/three\.json/, /3件/, /比べる二つの版か、一つの版だけ/],
  },
  {
    title: 'an output of an unknown kind',
    input: good,
    options: ['--out', 't.odt'],
    exit: 2,
    says: [/--out/, /t\.odt/, /FILE\.\{.*json\}/],
  },
  {
    title: 'a file that is not JSON beside --format json',
    input: good,
    options: ['--out', 't.html', '--format', 'json'],
    exit: 2,
    says: [/--out/, /t\.html/, /FILE\.json/],
  },
  { title: 'no output', input: good, options: [], exit: 2, says: [/--out FILE\.\{.*json\}/] },
  {
    title: 'an unknown preset',
    input: good,
    options: ['--out', 't.json', '--preset', 'osaka'],
    exit: 2,
    says: [/--preset/, /osaka/, /kumamoto, tottori, FILE\.json/],
  },
  {
    title: 'settings with a key that there is not',
    input: good,
    options: ['--out', 't.json', '--preset', saved('keys.json', '{"marks":"redline","colour":"red"}')],
    exit: 3,
    says: [/keys\.json/, /「colour」/, /marks/],
  },
  {
    title: 'settings with a value that there is not',
    input: good,
    options: ['--out', 't.json', '--preset', saved('values.json', '{"captions":{"new":3}}')],
    exit: 3,
    says: [
      /values\.json 「captions」の「new」：文字は引用符で囲んで、"3" のように書いてください。今は 3 と書かれています。/,
    ],
  },
  {
    title: 'an unknown order',
    input: good,
    options: ['--order', 'left', '--out', 't.json'],
    exit: 2,
    says: [/--order/, /new-old, old-new/],
  },
  { title: 'an unknown form', input: good, options: ['--format', 'csv'], exit: 2, says: [/--format/, /csv/, /json/] },
  {
    title: 'a target in a folder that is missing',
    input: good,
    options: ['--out', join(root, 'no/such/t.json')],
    exit: 4,
    says: [/no\/such/],
  },
];
for (const { title, input, options = ['--out', join(root, 'refused.json')], exit, says } of refusals) {
  test(`${title} is refused with one message, and nothing is written`, async () => {
    const path = input();
    const before = readdirSync(root);
    const { code, out, err } = await run('compare', path, golden('new.md'), ...options);
    assert.equal(code, exit, err);
    for (const expected of says) assert.match(err, expected);
    assert.equal(err.trim().split('\n').length, 1, err);
    assert.equal(out, '');
    assert.deepEqual(readdirSync(root), before);
  });
}

test('the files to be compared are never overwritten', async () => {
  mkdirSync(join(root, 'safe'));
  const file = saved('safe/plan.json', planJson(unitsIn(golden('old.md'))));
  const before = readFileSync(file, 'utf8');
  const { code, err } = await run('compare', golden('old.md'), file, '--out', join(root, 'safe', '.', 'plan.json'));
  assert.equal(code, 2);
  assert.match(err, /plan\.json/);
  assert.equal(readFileSync(file, 'utf8'), before);
});

test('settings and links to an input are not overwritten either', async () => {
  const settings = saved('safe/own-settings.json', '{"marks":"redline"}');
  const plan = saved('safe/linked.json', planJson(unitsIn(golden('old.md'))));
  symlinkSync(plan, join(root, 'safe/link.json'));
  for (const [out, ...more] of [
    [settings, '--preset', settings],
    [join(root, 'safe/link.json')],
    [relative(process.cwd(), plan)],
  ] as const) {
    const before = readFileSync(out, 'utf8');
    const { code, err } = await run('compare', plan, golden('new.md'), '--out', out, ...more);
    assert.equal(code, 2, err);
    assert.equal(readFileSync(out, 'utf8'), before);
  }
});

test('identical and swapped files give a result, and a remark on standard error', async () => {
  const out = join(root, 'remarked.json');
  const same = await run('compare', golden('old.md'), golden('old.md'), '--out', out);
  assert.deepEqual([same.code, existsSync(out)], [0, true]);
  assert.match(same.err, /違いはありません/);
  const swapped = await run('compare', golden('new.md'), golden('old.md'), '--out', out);
  assert.equal(swapped.code, 0);
  assert.match(swapped.err, /新旧が逆かもしれません（new\.md, old\.md/);
});
