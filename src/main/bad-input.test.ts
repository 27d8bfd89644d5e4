import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../../test/helpers/run-command.ts';
import { cliPorts } from './cli-ports.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-bad-input-'));
after(() => rmSync(root, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Case {
  readonly title: string;
  readonly files: Files;
  /** After the name of the input, which is `in/` and the argument. */
  readonly input: string;
  readonly options?: readonly string[];
  readonly exit: 0 | 2 | 3;
  /** What standard error must say: the place, what is wrong, what would be right. */
  readonly says: readonly RegExp[];
}

const HEAD = '指標名,方向性,基準値,目標値,実績値';
const csv = (...rows: readonly string[]): string => `${[HEAD, ...rows].join('\r\n')}\r\n`;
const manyRows = `${HEAD}\r\n${Array.from({ length: 200_000 }, (_, row) => `指標${row},増加,1,2,3\r\n`).join('')}`;

/** 「指標名,方向性,基準値,目標値,実績値 / 出生数,増加,7039,7000,6293」 in CP932. */
const CP932 = Buffer.from(
  '8e77955796bc2c95fb8cfc90ab2c8aee8f80926c2c96da9557926c2c8ec090d1926c0d0a8f6f90b690942c919d89c12c373033392c373030302c363239330d0a',
  'hex',
);

const city = (extra: object): string =>
  JSON.stringify({
    format: 'shirube-city/1',
    code: '431001',
    name: '例の市',
    editions: [{ id: 'a', folder: 'a', title: '総合戦略', period: ['H27', 'R1'], status: 'adopted' }],
    ...extra,
  });

const OVERLAPPING = {
  id: 'own',
  name: '独自',
  kind: 'automatic',
  basis: 'ratio',
  grades: [
    { code: 'A', label: 'A', tone: 'good' },
    { code: 'B', label: 'B', tone: 'poor' },
  ],
  bands: [
    { code: 'A', lower: '0.8', upper: null },
    { code: 'B', lower: null, upper: '0.9' },
  ],
  missing: { code: '-', label: '－', tone: 'neutral' },
  source: { title: '例' },
};

const plan = { 'in/a/plan.md': '# 基本目標１ 働くまち\n\n## （１）産業の振興\n' };
const indicators = {
  'in/a/indicators.csv':
    '基本目標番号,施策番号,指標ID,指標名,単位,方向性,目標年度,目標値\r\n1,1,jobs,就業者数,人,増加,R1,100\r\n',
};

const cases: readonly Case[] = [
  {
    title: 'an outline whose heading levels jump is read, and the line that jumps is named',
    files: {
      'in/plan.md':
        '# 基本目標１ 働くまち\n\n#### ①新しい事業を支援します。\n\n| 指標 | 単位 | 方向性 | 基準値（H27） | 目標値（R1） |\n| --- | --- | --- | --- | --- |\n| 就業者数 | 人 | 増加 | 90 | 100 |\n',
    },
    input: 'plan.md',
    exit: 0,
    says: [/plan\.md 3行目/, /見出し/, /## ①/],
  },
  {
    title: 'a KPI table without its target column names the column',
    files: {
      'in/plan.md':
        '# 基本目標１ 働くまち\n\n## （１）産業の振興\n\n| 指標 | 単位 | 基準値（H27） |\n| --- | --- | --- |\n| 就業者数 | 人 | 90 |\n',
    },
    input: 'plan.md',
    exit: 3,
    says: [/plan\.md/, /目標値/],
  },
  {
    title: 'a figures file in CP932 is read, with a note that says so',
    files: { 'in/f.csv': CP932 },
    input: 'f.csv',
    exit: 0,
    says: [/f\.csv/, /CP932/, /UTF-8/],
  },
  {
    title: 'a figures file of 200,000 rows is refused with the limit',
    files: { 'in/f.csv': manyRows },
    input: 'f.csv',
    exit: 3,
    says: [/f\.csv/, /100,?000行まで/],
  },
  {
    title: 'two numbers in one cell are not one number',
    files: { 'in/f.csv': csv('出生数,増加,7039,7000,3042 44') },
    input: 'f.csv',
    exit: 3,
    says: [/f\.csv 2行目「実績値」/, /3042 44/, /一つの数/],
  },
  {
    title: 'an unknown year in --year',
    files: { 'in/f.csv': csv('出生数,増加,7039,7000,6293') },
    input: 'f.csv',
    options: ['--year', 'X9'],
    exit: 2,
    says: [/--year/, /X9/, /R1, 令和元年度, 2019年度/],
  },
  {
    title: 'a year that no edition covers names the editions there are',
    files: { ...plan, ...indicators, 'in/city.json': city({}) },
    input: '.',
    options: ['--year', 'R9'],
    exit: 2,
    says: [/2027年度/, /総合戦略 \(a, 2015–2019\)/],
  },
  {
    title: 'an unknown year in a figures file',
    files: { 'in/f.csv': '指標名,方向性,基準値,目標値,実績値,実績年度\r\n出生数,増加,1,2,3,平成0年度\r\n' },
    input: 'f.csv',
    exit: 3,
    says: [/f\.csv 2行目「実績年度」/, /平成0年度/],
  },
  {
    title: 'the same indicator twice names both rows',
    files: { 'in/f.csv': csv('出生数,増加,7039,7000,6293', '出生数,増加,7039,7000,6300') },
    input: 'f.csv',
    exit: 3,
    says: [/f\.csv 3行目/, /出生数/, /2行/],
  },
  {
    title: 'a grade scheme with overlapping bands',
    files: { 'in/f.csv': csv('出生数,増加,7039,7000,6293'), 'in/own.json': JSON.stringify(OVERLAPPING) },
    input: 'f.csv',
    options: ['--year', 'R1', '--scheme', 'in/own.json'],
    exit: 3,
    says: [/own\.json/, /bands/, /重な/],
  },
  {
    title: 'a grade scheme that is no JSON is refused with line and column',
    files: { 'in/f.csv': csv('出生数,増加,7039,7000,6293'), 'in/own.json': '{\n  "id": "own",,\n}' },
    input: 'f.csv',
    options: ['--year', 'R1', '--scheme', 'in/own.json'],
    exit: 3,
    says: [/own\.json 2行目/, /16列目|15列目/],
  },
  {
    title: 'a municipality code whose leading zero a spreadsheet ate is mended with a warning',
    files: { ...plan, ...indicators, 'in/city.json': city({ code: '11002' }) },
    input: '.',
    exit: 0,
    says: [/city\.json/, /11002/, /011002/],
  },
  {
    title: '▲1,234 as text is read as minus, with a note',
    files: { 'in/f.csv': csv('転入超過数,増加,0,100,"▲1,234"') },
    input: 'f.csv',
    exit: 0,
    says: [/f\.csv 2行目「実績値」/, /▲1,234/, /-1234/],
  },
  {
    title: 'private-use characters (外字) are listed with their place',
    files: { 'in/f.csv': csv('出生\uE001数,増加,7039,7000,6293') },
    input: 'f.csv',
    exit: 0,
    says: [/f\.csv 2行目/, /E001/i],
  },
  {
    title: 'a file of slides is refused by name',
    files: { 'in/plan.pptx': 'PK' },
    input: 'plan.pptx',
    exit: 3,
    says: [/plan\.pptx/, /「\.pptx」/, /\.xlsx, \.csv, \.docx, \.pdf, \.txt, \.md, \.json/],
  },
  {
    title: 'a workbook that is cut off is told to be saved again',
    files: { 'in/kpi.xlsx': 'PK' },
    input: 'kpi.xlsx',
    exit: 3,
    says: [/kpi\.xlsx/, /壊れているか、途中で切れています/],
  },
  { title: 'a file that is not there', files: {}, input: 'nowhere.csv', exit: 3, says: [/nowhere\.csv/, /名前と場所/] },
  {
    title: 'a missing column of a figures file is named',
    files: { 'in/f.csv': '指標名,方向性,基準値,実績値\r\n出生数,増加,7039,6293\r\n' },
    input: 'f.csv',
    exit: 3,
    says: [/f\.csv 1行目/, /目標値/],
  },
];

for (const [index, { title, files, input, options = ['--year', 'R1'], exit, says }] of cases.entries()) {
  test(title, async () => {
    const folder = join(root, String(index));
    write(folder, files);
    const before = readdirSync(folder, { recursive: true });
    const { code, out, err } = await run([
      'evaluate',
      join(folder, 'in', input),
      ...options.map((option) => option.replace(/^in\//, `${folder}/in/`)),
    ]);
    assert.equal(code, exit, err);
    for (const expected of says) assert.match(err, expected);
    assert.equal(out === '', exit !== 0, 'a result is printed exactly when there is one');
    assert.deepEqual(readdirSync(folder, { recursive: true }), before, 'evaluate writes nothing');
  });
}

test('a figures file with a BOM is read like one without', async () => {
  const folder = join(root, 'bom');
  write(folder, {
    'with.csv': `\uFEFF${csv('出生数,増加,7039,7000,6293')}`,
    'without.csv': csv('出生数,増加,7039,7000,6293'),
  });
  const [a, b] = [
    await run(['evaluate', join(folder, 'with.csv'), '--year', 'R1', '--format', 'json']),
    await run(['evaluate', join(folder, 'without.csv'), '--year', 'R1', '--format', 'json']),
  ];
  assert.equal(a.code, 0, a.err);
  assert.equal(a.out.replaceAll('"with"', '"without"'), b.out);
});

test('a report that cannot be written leaves nothing, and says where it should have stood', async () => {
  const folder = join(root, 'out');
  write(folder, { ...plan, ...indicators, 'in/city.json': city({}) });
  const before = readdirSync(folder, { recursive: true });
  const missing = await run(['report', join(folder, 'in'), '--year', 'R1', '--out', join(folder, 'no/such/r.html')]);
  assert.equal(missing.code, 4);
  assert.match(missing.err, /no\/such\/r\.html/);
  mkdirSync(join(folder, 'r.html'));
  const taken = await run(['report', join(folder, 'in'), '--year', 'R1', '--out', join(folder, 'r.html')]);
  assert.equal(taken.code, 4);
  assert.match(taken.err, /フォルダー/);
  assert.deepEqual(
    readdirSync(folder, { recursive: true }).filter((name) => name !== 'r.html'),
    before,
  );
});

test('a data folder that is not there is not made by a command that reads', async () => {
  const { code, err } = await run([
    'report',
    '--data',
    join(root, 'no-data'),
    '--year',
    'R1',
    '--out',
    join(root, 'r.html'),
  ]);
  assert.equal(code, 3);
  assert.match(err, /no-data/);
  assert.equal(readdirSync(root).includes('no-data'), false);
});

test('PORT that is no port is a matter of usage', async () => {
  const { code, err } = await run(['serve', '--data', join(root, 'port')], { PORT: 'eighty' });
  assert.equal(code, 2);
  assert.match(err, /PORT/);
  assert.match(err, /8080/);
});

function write(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const run = (args: readonly string[], variables: Readonly<Record<string, string>> = {}) =>
  runCommand(cliPorts, args, {
    variables,
    reportMaker: {
      make: async () => ({
        ok: true,
        value: { bytes: Buffer.from('<html>'), mediaType: 'text/html', fileName: 'r.html', issues: [] },
      }),
    },
    stopAsked: () => new Promise(() => undefined),
  });
