import * as fc from 'fast-check';
import type { Dossier, EditionDossier, EditionIndicator } from '#app';
import type { AttributedText, ReferenceColumn, VerificationYear } from '#cycle';
import type {
  Aggregation,
  Baseline,
  Comparator,
  GradeScheme,
  Guard,
  IndicatorDefinition,
  Measurement,
  OtherReading,
  Target,
  TargetAim,
} from '#indicator';
import { decimal, editionId, fiscalYear, indicatorId, makePeriod, measurementId, nodeId } from '#kernel';
import type { Decimal, FiscalYear, IndicatorId, NodeId, Period } from '#kernel';
import type { Edition, Initiative, PlanBlock, PlanNode } from '#plan';
import { codeOf } from '../helpers/small-dossier.ts';

/** Plain objects, as our own code makes them. */
function record<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true });
}

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

/** Any dossier whose references hold, with texts, figures and gaps a database might mistreat. */
export function dossiers(code: string): fc.Arbitrary<Dossier> {
  return fc.noShrink(fc.gen().map((g) => dossierOf((arbitrary) => g(() => arbitrary), code)));
}

const nasty = [
  '𠮷野家・髙',
  '葛󠄀城市',
  "'; DROP TABLE audit; --",
  '\\x00 \\u0000',
  '{"decimal":"1"}',
  ' 前後の空白　',
  'a\r\nb\tc',
  'NULL',
  '=1+1|',
];
const text = fc.oneof(
  fc.constantFrom('', ...nasty),
  fc.string({ unit: 'binary', maxLength: 8 }).map((any) => any.replaceAll('\0', '')),
);
const figure = fc
  .oneof(
    fc.constantFrom('0.90', '-0.0', '0', '100', '-0.001', '99999999999999999999999999.123456789012345678900'),
    fc.tuple(fc.integer(), fc.nat(999)).map(([whole, part]) => `${whole}.${String(part).padStart(3, '0')}`),
  )
  .map(decimal);
const year = fc.integer({ min: 1990, max: 2060 }).map(fiscalYear);
const comparator = fc.constantFrom<Comparator>('gte', 'gt', 'lte', 'lt', 'eq', 'range');
const period = fc.constantFrom<Period>(
  makePeriod('FY', '2018-04-01', '2019-03-31'),
  makePeriod('CY', '2018-01-01', '2018-12-31'),
  makePeriod('date', '2019-10-01', '2019-10-01'),
  makePeriod('months', '2015-10-01', '2016-01-31'),
  makePeriod('survey', '2019-06-01', '2019-06-30'),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 3 });
const missing = maybe(fc.constantFrom('not-obtained', 'suppressed', 'undecided', 'other'));
const grade = record({ code: text, label: text, tone: fc.constantFrom('good', 'fair', 'poor', 'neutral') });
const attributed: fc.Arbitrary<AttributedText> = record({
  text,
  origin: fc.constantFrom('own', 'summary'),
  source: maybe(text),
  page: maybe(text),
});
const reading: fc.Arbitrary<OtherReading> = record({
  text,
  value: maybe(figure),
  period: maybe(period),
  source: text,
  note: text,
});
const aim: fc.Arbitrary<TargetAim> = fc.oneof(
  record({ kind: fc.constant('value'), value: figure, comparator }),
  record({ kind: fc.constant('range'), low: figure, high: figure }),
  record({ kind: fc.constant('word'), word: text, wants: fc.constantFrom('increase', 'decrease', 'maintain') }),
  record({ kind: fc.constant('undecided') }),
);
const aggregation: fc.Arbitrary<Aggregation> = fc.oneof(
  record({ kind: fc.constantFrom('stock', 'annual_flow', 'average', 'rank', 'survey') }),
  record({ kind: fc.constant('cumulative'), start: maybe(year), baselineIncluded: fc.boolean() }),
  record({ kind: fc.constant('ratio'), numerator: text, denominator: text }),
);
const block: fc.Arbitrary<PlanBlock> = fc.oneof(
  record({ kind: fc.constantFrom('paragraph', 'note', 'diagram'), text }),
  record({ kind: fc.constant('bullet'), text, depth: fc.integer({ min: 1, max: 3 }) }),
  record({ kind: fc.constant('table'), head: few(text), rows: few(few(text)) }),
);
const baseline: fc.Arbitrary<Baseline> = record({
  planYear: year,
  period: maybe(period),
  value: maybe(figure),
  missing,
  source: maybe(text),
  others: few(reading),
}) as fc.Arbitrary<Baseline>;
const target: fc.Arbitrary<Target> = record({
  planYear: year,
  period: maybe(period),
  aim,
  source: maybe(text),
  others: few(reading),
  revision: maybe(record({ date: fc.constant('2020-03-01'), reason: text, before: aim })),
});
const scheme = record({
  id: text,
  version: text,
  name: text,
  kind: fc.constantFrom('automatic', 'manual'),
  grades: few(grade),
  basis: fc.constantFrom('own', 'pace_share', 'ratio'),
  guards: few(
    record({
      code: text,
      when: fc.oneof(fc.constant({ kind: 'always' }), record({ kind: fc.constant('near-baseline'), percent: figure })),
    }) as fc.Arbitrary<Guard>,
  ),
  bands: few(
    record({
      code: text,
      lower: maybe(figure),
      lowerInclusive: fc.boolean(),
      upper: maybe(figure),
      upperInclusive: fc.boolean(),
    }),
  ),
  missing: grade,
  rate: record({ rounding: fc.constantFrom('half-away', 'floor'), places: fc.nat(3) }),
  source: record({ title: text, url: maybe(text) }),
  note: maybe(text),
}) as fc.Arbitrary<GradeScheme>;
const column: fc.Arbitrary<ReferenceColumn> = fc.oneof(
  record({ kind: fc.constant('given'), year }),
  record({ kind: fc.constant('difference'), from: year, to: year }),
  record({ kind: fc.constant('change-rate'), from: year, to: year, places: fc.nat(3) }),
);
const yearValue = record({ year, value: maybe(figure) });

function dossierOf(draw: Draw, code: string): Dossier {
  return {
    municipality: {
      code: codeOf(code),
      name: draw(text),
      notice: draw(maybe(text)),
      department: draw(maybe(text)),
      contact: draw(maybe(text)),
      yearLabels: draw(fc.constantFrom('era-short', 'western')),
      defaultYear: draw(maybe(year)),
    },
    sources: numbered(draw, (index) => ({
      id: `s${index}`,
      title: draw(text),
      publisher: draw(maybe(text)),
      date: draw(maybe(fc.constant('2021-03-29'))),
      url: draw(maybe(text)),
      note: draw(maybe(text)),
    })),
    editions: numbered(draw, (index) => editionOf(draw, index)),
    series: numbered(draw, (index) => measurementOf(draw, index)),
    pictures: numbered(draw, (index) => ({
      file: `絵${index}.png`,
      mediaType: draw(fc.constantFrom('image/png', 'image/svg+xml')),
      base64: Buffer.from(draw(fc.uint8Array())).toString('base64'),
    })),
  };
}

function editionOf(draw: Draw, index: number): EditionDossier {
  const nodes = numbered(draw, (at) => nodeOf(draw, at), 1);
  const node = (): NodeId => draw(fc.constantFrom(...nodes)).id;
  const indicators = numbered(draw, (at) => indicatorOf(draw, at, node));
  const edition: Edition = {
    id: editionId(`第${index}期`),
    title: draw(text),
    period: { first: draw(year), last: draw(year) },
    status: draw(fc.constantFrom('draft', 'adopted')),
    nodes,
    lineage: nodes
      .filter(() => draw(fc.boolean()))
      .map(({ id }) => ({ node: id, from: [nodeId('x')], change: 'moved' })),
  };
  return {
    edition,
    body: draw(text),
    scheme: draw(scheme),
    indicators,
    initiatives: numbered(draw, (at) => initiativeOf(draw, at, node())),
    verifications: numbered(draw, (at) => verificationOf(draw, fiscalYear(2016 + at), { node, indicators })),
  };
}

function nodeOf(draw: Draw, index: number): PlanNode {
  return {
    id: nodeId(`n${index}・①`),
    kind: draw(fc.constantFrom('chapter', 'goal', 'measure')),
    level: index + 1,
    number: draw(text),
    title: draw(text),
    parent: index === 0 ? null : nodeId(`n${draw(fc.nat(index - 1))}・①`),
    body: draw(few(block)),
    crosses: draw(fc.boolean()) ? [nodeId('n0・①')] : [],
  };
}

function indicatorOf(draw: Draw, index: number, node: () => NodeId): EditionIndicator {
  const definition: IndicatorDefinition = {
    id: indicatorId(`k${index}`),
    name: draw(text),
    unit: draw(text),
    kind: draw(fc.constantFrom('headline', 'kpi', 'output')),
    direction: draw(fc.constantFrom('increase', 'maintain')),
    comparator: draw(comparator),
    aggregation: draw(aggregation),
    method: draw(fc.constantFrom('ratio', 'compare_only')),
    tolerance: draw(maybe(record({ kind: fc.constantFrom('absolute', 'percent'), value: figure }))),
    decimals: draw(fc.nat(4)),
    meaning: draw(maybe(text)),
    source: draw(maybe(text)),
    department: draw(maybe(text)),
    remarks: draw(few(text)),
    breaks: draw(few(record({ from: year, remark: text }))),
    replacement: draw(
      maybe(record({ replaces: fc.constant(indicatorId('k9')), year, reason: text, source: maybe(text) })),
    ),
    node: node(),
    relistedUnder: draw(fc.boolean()) ? [node()] : [],
  };
  return { definition, baseline: draw(maybe(baseline)), targets: draw(few(target)) };
}

function measurementOf(draw: Draw, index: number): Measurement {
  const value: Decimal | null = draw(maybe(figure));
  return {
    id: measurementId(`m${index}`),
    indicator: indicatorId('k0'),
    planYear: draw(year),
    period: draw(maybe(period)),
    value,
    missing: value ? null : 'not-obtained',
    status: draw(fc.constantFrom('confirmed', 'estimate')),
    numerator: draw(maybe(figure)),
    denominator: draw(maybe(figure)),
    source: draw(maybe(text)),
    // A later one may stand before the one it supersedes.
    supersedes: index === 0 ? draw(maybe(fc.constant(measurementId('m0')))) : measurementId('m0'),
    note: draw(maybe(text)),
  };
}

function initiativeOf(draw: Draw, index: number, node: NodeId): Initiative {
  return {
    id: `i${index}`,
    node,
    name: draw(text),
    summary: draw(maybe(text)),
    summarised: draw(fc.boolean()),
    grants: draw(few(text)),
    series: draw(
      few(record({ name: text, unit: text, decimals: fc.nat(2), outputs: few(yearValue), remarks: few(text) })),
    ),
    pictures: draw(few(record({ file: text, alt: text, caption: text }))),
    remarks: draw(few(text)),
    source: draw(maybe(text)),
  };
}

function verificationOf(
  draw: Draw,
  at: FiscalYear,
  { node, indicators }: { node: () => NodeId; indicators: readonly EditionIndicator[] },
): VerificationYear {
  const ids = indicators.map(({ definition }) => definition.id);
  const each = <T>(make: (indicator: IndicatorId) => T): T[] => ids.map(make);
  return {
    year: at,
    state: draw(fc.constantFrom('open', 'frozen')),
    cover: {
      title: draw(text),
      body: draw(text),
      date: draw(maybe(text)),
      documentNumber: draw(maybe(text)),
      division: draw(maybe(text)),
      contact: draw(maybe(text)),
      notes: draw(few(text)),
    },
    verifications: numbered(draw, () => ({ node: node(), texts: draw(few(attributed)) })),
    explanations: each((indicator) => ({ indicator, cause: draw(attributed), response: draw(maybe(attributed)) })),
    published: each((indicator) => ({
      indicator,
      planYear: draw(year),
      verdict: draw(fc.constantFrom('achieved', 'missed')),
      source: draw(text),
      note: draw(maybe(text)),
    })),
    overrides: each((indicator) => ({
      indicator,
      grade: draw(text),
      reason: `理由${draw(text)}`,
      by: draw(text),
      at: '2020-11-20T09:00:00+09:00',
    })),
    referenceTables: numbered(draw, (index) => ({
      id: `t${index}`,
      node: node(),
      title: draw(text),
      unit: draw(text),
      decimals: 0,
      columns: draw(few(column)),
      rows: draw(few(record({ label: text, values: few(yearValue) }))),
      remarks: draw(few(text)),
      source: draw(maybe(text)),
    })),
    meetings: draw(few(record({ date: fc.constant('2020-11-01'), name: text, attendance: maybe(text) }))),
    opinions: numbered(draw, (index) => ({
      id: `o${index}`,
      node: draw(fc.boolean()) ? node() : null,
      indicator: ids[0] ?? null,
      member: draw(text),
      text: draw(text),
      reply: draw(maybe(text)),
      outcome: draw(fc.constantFrom('adopted', 'open')),
    })),
  };
}

/** Up to three of a kind, told apart by their index only, so that two cities share their ids. */
function numbered<T>(draw: Draw, make: (index: number) => T, least = 0): T[] {
  return Array.from({ length: draw(fc.integer({ min: least, max: 3 })) }, (_, index) => make(index));
}
