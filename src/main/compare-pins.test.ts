import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import { comparisonWorkJson, type ComparisonJson } from '#app';
import { comparisonUnits } from '#compare';
import { intake } from '#intake';
import { readOutline } from '#plan';
import { createComparisonMaker } from '#report';
import { readAsset } from '../../test/helpers/read-asset.ts';
import { runCommand } from '../../test/helpers/run-command.ts';
import { workOf } from '../../test/helpers/work-of.ts';
import { cliPorts } from './cli-ports.ts';
import { installation } from './shipped-files.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-pins-'));
after(() => rmSync(root, { recursive: true, force: true }));

const PORT = '- 港の岸壁を耐震化し、災害の時にも物資を運び込めるようにします。';
const LIBRARY = '- 図書館の開館時間を延長し、働く世代の学び直しを応援します。';
const KPI = '| 指標 | 単位 | 基準値（H27） | 目標値（R1） |\n|---|---|---|---|\n| 観光客の数 | 千人 | 10 | 20 |';
const OLD = ['# １ 産業', PORT, LIBRARY, KPI].join('\n\n');
const NEW = ['# １ 産業', LIBRARY, '- 観光の窓口を一つにします。', PORT, KPI].join('\n\n');

function saved(name: string, content: string): string {
  const file = join(root, name);
  writeFileSync(file, content);
  return file;
}

const old = saved('old.md', OLD);
const unitsOf = (text: string, side: string) => comparisonUnits(readOutline(text, side).units, side);
const editions = { old: unitsOf(OLD, 'o'), new: unitsOf(NEW, 'n') };
const work = workOf(editions, [
  { kind: 'pins', way: 'pair', pins: [{ kind: 'link', new: 'n3', old: 'o2' }] },
  { kind: 'pins', way: 'alone', pins: [{ kind: 'added', new: 'n4' }] },
  { kind: 'remark', new: ['n4'], old: [], text: '第３回委員会の意見により追加' },
]);

const schema = JSON.parse(readFileSync(join(installation, 'docs/schema/comparison-work.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const compared = (next: string, pins: string) =>
  runCommand(cliPorts, ['compare', old, saved('new.md', next), '--pins', pins, '--format', 'json'], {
    comparisonMaker: createComparisonMaker({ intake, read: readAsset, emptyFolder: join(root, 'nothing') }),
  });

const rowsOf = (out: string) =>
  (JSON.parse(out) as ComparisonJson).rows.map((row) => [
    `${row.new.map(({ id }) => id).join('+')}:${row.old.map(({ id }) => id).join('+')}`,
    row.remark,
  ]);

const file = saved('work.json', JSON.stringify(comparisonWorkJson(work)));

for (const [where, lost] of [
  ['inside a character', 1],
  ['inside a string', 3],
  ['inside a key', 'mark":"'.length + Buffer.byteLength('港の委員会')],
] as const) {
  test(`a file of work that is cut off ${where} is refused as cut off, with its place`, async () => {
    const bytes = Buffer.from('{"format":"shirube-comparison-work/1",\n"words":[{"remark":"港の委員会');
    writeFileSync(join(root, 'cut.json'), bytes.subarray(0, bytes.length - lost));
    const { code, err } = await compared(NEW, join(root, 'cut.json'));
    assert.equal(code, 3);
    assert.match(err, /cut\.json 2行目.*切れて/);
  });
}

test('a file of work fits its published schema', () => {
  assert.ok(validate(JSON.parse(readFileSync(file, 'utf8'))), JSON.stringify(validate.errors));
});

test('what is written as a file of work is read back as the same', () => {
  const read = intake.work(JSON.parse(readFileSync(file, 'utf8')), file);
  assert.deepEqual(read, { ok: true, value: work });
});

test('two files are compared under the pairs and remarks of the file', async () => {
  const { code, out, err } = await compared(NEW, file);
  assert.equal(code, 0, err);
  assert.equal(err, '');
  const rows = rowsOf(out);
  assert.ok(rows.some(([ids]) => ids === 'n3:o2'));
  assert.deepEqual(
    rows.find(([ids]) => ids === 'n4:'),
    ['n4:', '第３回委員会の意見により追加'],
  );
});

test('after edits of the file they are followed to where their texts stand now', async () => {
  const edited = ['# はじめに', '- この計画の趣旨を述べます。', NEW.replace('耐震化し', '耐震化して')].join('\n\n');
  const { code, out, err } = await compared(edited, file);
  assert.equal(code, 0, err);
  const rows = rowsOf(out);
  assert.ok(
    rows.some(([ids]) => ids === 'n5:o2'),
    out,
  );
  assert.deepEqual(
    rows.find(([ids]) => ids === 'n6:'),
    ['n6:', '第３回委員会の意見により追加'],
  );
});

test('what no longer has its text is told on standard error, and the comparison is made', async () => {
  const { code, out, err } = await compared(NEW.replace(`${PORT}\n\n`, ''), file);
  assert.equal(code, 0);
  assert.ok(rowsOf(out).some(([ids]) => ids === 'n3:o2'));
  assert.match(err, /操作2は、対象の項目がなくなったため保留しました。対象：港の岸壁/);
  assert.match(err, /操作3は、対象の項目がなくなったため保留しました。対象：第３回委員会の意見により追加/);
});

const json = comparisonWorkJson(work);
const broken: readonly (readonly [title: string, content: string, says: RegExp])[] = [
  ['a plan', '{"format":"shirube-plan/1"}', /新旧対照の作業のファイルではありません.*shirube-comparison-work\/1/],
  ['a list', '[]', /新旧対照の作業のファイルではありません/],
  ['a later form', '{"format":"shirube-comparison-work/9"}', /形式「shirube-comparison-work\/9」/],
  ['a text', 'これは文章です', /broken\.json 1行目/],
  [
    'a work with a gap in its numbers',
    JSON.stringify({ ...json, entries: json.entries.slice(1) }),
    /「entries」の1番目の「number」：2 は書けません。書けるのは 1 です。/,
  ],
  ['a work without its states', JSON.stringify({ ...json, states: [json.states[0]] }), /newState/],
  [
    'a remark with a control character',
    JSON.stringify(comparisonWorkJson(workOf(editions, [{ kind: 'remark', new: ['n1'], old: [], text: 'a\u0001b' }]))),
    /備考に使えない文字/,
  ],
];
for (const [title, content, says] of broken) {
  test(`${title} given as the file of work is refused, with what would be right`, async () => {
    const { code, out, err } = await compared(NEW, saved('broken.json', content));
    assert.equal(code, 3, err);
    assert.match(err, says);
    assert.match(err, /broken\.json/);
    assert.equal(out, '');
  });
}

test('a file of work that is not there is refused by name', async () => {
  const { code, err } = await compared(NEW, join(root, 'no-such.json'));
  assert.equal(code, 3);
  assert.match(err, /no-such\.json.*ありません/);
});
