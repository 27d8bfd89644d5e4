import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as always, integer, property } from 'fast-check';
import type { ReportView } from '#app';
import { localeFor } from '#locale';
import { exampleReport } from '../../../test/helpers/example-city.ts';
import { dossierAt, places } from '../../../test/helpers/dossier-at.ts';
import { generatedDossier, generatedReport, smallReport, viewOf } from '../../../test/helpers/report-fixture.ts';
import type { Block } from '../tree/block.ts';
import { figuresOf } from '../tree/figures-of.ts';
import { inlineText } from '../tree/inline-text.ts';
import type { Table } from '../tree/table.ts';
import { flatBlocks, inlinesOf } from '../tree/walk.ts';
import { reportTree } from './report-tree.ts';

const locale = localeFor('ja');
const small = reportTree(smallReport(), locale);
const blocks = flatBlocks(small.blocks);
const tables = (all: readonly Block[]): readonly Table[] =>
  all.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'chart' && block.twin ? [block.twin] : []));
const printedRow = (table: Table | undefined, row: number) =>
  table?.rows[row]?.cells.map((cell) => cell.map((inline) => inlineText(inline, locale)).join(''));
const text = (inner: readonly Block[]) =>
  inlinesOf(inner)
    .map((inline) => inlineText(inline, locale))
    .join(' ');
const panelOf = (name: string) =>
  small.blocks.flatMap((block) =>
    block.kind === 'group' && block.blocks[0]?.kind === 'heading' && block.blocks[0].text.startsWith(name)
      ? [block]
      : [],
  )[0];

test('the parts stand in the order in which a committee reads them', () => {
  const chapters = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
  assert.deepEqual(chapters, ['施策体系図', '概要', '１ g1の見出し', '１ g2の見出し', '出典一覧', '数値の根拠']);
});

for (const place of places) {
  test(`an indicator and an initiative at ${place} have their place in the document, once`, () => {
    const whole = flatBlocks(reportTree(viewOf(dossierAt(place)), locale).blocks);
    const ids = whole.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    assert.equal(ids.filter((id) => id === 'indicator-visitors').length, 1);
    assert.equal(ids.filter((id) => id === 'initiative-desk').length, 1);
    assert.equal(new Set(ids).size, ids.length);
  });
}

test('results by goal: what was only published has columns of its own, a relisting is not in the total', () => {
  const counts = tables(blocks).find(({ role }) => role === 'counts');
  assert.deepEqual(counts?.columns.map(({ head }) => head).slice(1), [
    '指標数',
    '達成',
    '未達成',
    '公表：達成',
    '公表：未達成',
    '算定不能',
    '再掲（数に含まない）',
  ]);
  assert.deepEqual(printedRow(counts, 0), ['１ g1の見出し', '3', '1', '1', '0', '0', '1', '1']);
  assert.deepEqual(printedRow(counts, 1), ['１ g2の見出し', '1', '0', '0', '0', '1', '0', '0']);
  assert.deepEqual(printedRow(counts, 2)?.slice(1), ['4', '1', '1', '0', '1', '1', '1']);
});

test('a relisted indicator is marked in its second place and has one chart', () => {
  const rows = tables(blocks)
    .filter(({ role }) => role === 'indicators')
    .flatMap((table) => table.rows.map((_, index) => printedRow(table, index)?.[0]));
  assert.deepEqual(
    rows.filter((name) => name?.startsWith('出生数')),
    ['出生数', '出生数（再掲）'],
  );
  assert.equal(blocks.filter((block) => block.kind === 'chart' && block.id === 'chart-births').length, 1);
});

test('the next edition’s target stands beside, with its unit where the indicator was replaced', () => {
  const rows = tables(blocks)
    .filter(({ role }) => role === 'indicators')
    .flatMap((table) => table.rows.map((_, index) => printedRow(table, index)));
  assert.match(rows.find((row) => row?.[0] === '出生数')?.at(-1) ?? '', /^7,000/);
  assert.match(rows.find((row) => row?.[0] === 'visitors')?.at(-1) ?? '', /^852億円/);
});

test('a replaced indicator has a box with what takes its place and why', () => {
  const box = panelOf('visitors')?.blocks.find((block) => block.kind === 'box' && block.tone === 'info');
  assert.ok(box?.kind === 'box');
  assert.equal(box.title, '指標の変更');
  assert.match(text(box.blocks), /観光消費額（億円） 735億円 852億円\S* 効果を金額で測るため/);
});

test('a miss without an explanation says that none is recorded; what was met has no such box', () => {
  const box = panelOf('出生数')?.blocks.find((block) => block.kind === 'box' && block.tone === 'caution');
  assert.ok(box?.kind === 'box');
  assert.equal(text(box.blocks), '課題・検証の記載はありません。');
  assert.ok(!panelOf('年転入超過数')?.blocks.some((block) => block.kind === 'box' && block.tone === 'caution'));
});

test('computed columns of a reference table are printed with sign and percent', () => {
  const reference = tables(blocks).find(({ role }) => role === 'reference');
  assert.deepEqual(
    reference?.columns.map(({ head }) => head),
    ['区分', 'H27', 'R1', '増減（H27→R1）', '増減率（H27→R1）'],
  );
  assert.deepEqual(printedRow(reference, 0), ['15～49歳', '159,991', '153,596', '−6,395', '−4.00％']);
});

test('a change of definition is told beside the chart, grants are marked with ★, a summary as such', () => {
  const tree = reportTree(generatedReport(16), locale);
  const words = text(tree.blocks);
  assert.match(words, /※定義の変更（H30）：H30から電話だけの相談を除く/);
  assert.match(words, /★ 交付金活用：地方創生推進交付金/);
  assert.match(words, /転入超過に転じた要因を分析している。 （要約。出典：令和元年度 実績報告 12ページ）/);
  assert.match(words, /委員B/);
});

test('numbers behind the judged come first; what was not judged stands behind them, with its reason and nothing said twice', () => {
  const lists = tables(blocks).filter(({ role }) => role === 'traces');
  const [judged = [], others = []] = lists.map((table) => table.rows.map((_, row) => printedRow(table, row) ?? []));
  assert.deepEqual([lists.length, judged.length + others.length], [2, 4]);
  const reasons = new Set<string | undefined>(Object.values(locale.labels.reason));
  assert.ok(others.every(([, reason]) => reasons.has(reason)));
  assert.ok(others.every((row) => !/達成率：|評価：/.test(row.at(-1) ?? '')));
  assert.ok(judged.every((row) => /達成率：/.test(row.at(-1) ?? '')));
});

test('the register has a line for every indicator and one more for each relisting', () => {
  const columnOf = (key: string) => small.register.columns.findIndex((column) => column.key === key);
  const names = small.register.rows.map((_, index) => printedRow(small.register, index));
  assert.equal(names.length, 5);
  const relisted = names.filter((row) => row?.[columnOf('relisted')] === '再掲');
  assert.equal(relisted.length, 1);
  assert.match(relisted[0]?.[columnOf('goal')] ?? '', /g1の見出し$/);
});

/** What must hold for every report, whatever the city. */
function assertSound(view: ReportView): void {
  const tree = reportTree(view, locale);
  const all = flatBlocks(tree.blocks);
  const places = all.flatMap((block) =>
    block.kind === 'heading' ? [block.id] : block.kind === 'table' ? block.rows.flatMap(({ id }) => id ?? []) : [],
  );
  assert.equal(new Set(places).size, places.length, 'two places have one name');
  const targets = inlinesOf(tree.blocks).flatMap((inline) => (inline.kind === 'link' ? [inline.to] : []));
  assert.deepEqual(
    targets.filter((target) => !places.includes(target)),
    [],
    'a reference leads nowhere',
  );
  for (const table of [...tables(all), tree.register])
    assert.ok(
      table.rows.every(({ cells }) => cells.length === table.columns.length),
      `${table.role}: a cell too many or too few`,
    );
  const panels = all.flatMap((block) =>
    block.kind === 'heading' && block.id.startsWith('indicator-') ? [block.id] : [],
  );
  assert.equal(panels.length, view.indicators.length, 'an indicator is missing or stands twice');
  for (const table of tables(all).filter(({ role }) => role === 'counts'))
    for (const [index, column] of table.columns.entries().drop(1)) {
      const counts = table.rows.map((_, row) => Number(printedRow(table, row)?.[index]?.replaceAll(',', '')));
      const parts = counts.slice(0, -1).reduce((sum, count) => sum + count, 0);
      assert.equal(parts, counts.at(-1), `${column.head}: the rows do not add up to the last`);
    }
  const unknown = figuresOf(tree, locale).filter(
    ({ trace }) => !view.traces.has(trace) && !trace.startsWith('counts/'),
  );
  assert.deepEqual(unknown, [], 'a figure without an origin');
}

test('every report: names are unique, references lead somewhere, every indicator stands once, every figure has an origin', () => {
  always(
    property(integer({ min: 2, max: 40 }), integer(), (indicators, seed) =>
      assertSound(generatedReport(indicators, seed)),
    ),
    { numRuns: 30 },
  );
});

test('ids with blanks and of any script are places too', () => {
  const dossier = generatedDossier({ indicators: 3, seed: 1 });
  const [edition, ...rest] = dossier.editions;
  assert.ok(edition);
  const renamed = JSON.stringify(edition, (_, value: unknown) =>
    typeof value === 'bigint'
      ? { bigint: `${value}` }
      : value === 'k0'
        ? '出生 数'
        : value === 'k1'
          ? '出生_数'
          : value,
  );
  const revived = JSON.parse(renamed, (_, value: unknown) =>
    value !== null && typeof value === 'object' && 'bigint' in value ? BigInt(`${String(value.bigint)}`) : value,
  ) as typeof edition;
  assertSound(viewOf({ ...dossier, editions: [revived, ...rest] }));
});

test('the register names a goal only for what stands under one', () => {
  const view = exampleReport('minato', 2024);
  const { columns, rows } = reportTree(view, localeFor('ja', view.municipality)).register;
  const column = columns.findIndex(({ key }) => key === 'goalNumber');
  const named = rows.map(({ cells }) => (cells[column] ?? []).map((inline) => inlineText(inline, locale)).join(''));
  const goals = new Set(view.goals.map(({ node }) => node.number));
  assert.deepEqual(
    [...new Set(named)].filter((name) => name !== '' && !goals.has(name)),
    [],
  );
  assert.equal(named.filter((name) => name === '').length, 2);
});
