import { z } from 'zod';
import {
  decimal,
  editionIdField,
  list,
  maybe,
  newIndicatorId,
  otherwise,
  period,
  places,
  plainId,
  text,
  year,
} from './json-fields.ts';

export const PLAN_FORMAT = 'shirube-plan/1';

const place = z.looseObject({}).meta({ description: 'where the unit stands in the document it was read from' });

/** A unit as in the comparison JSON: `text` as printed, `cells` of a KPI row with the heads of their columns. */
const unit = z.strictObject({
  id: plainId,
  kind: z.enum(['heading', 'paragraph', 'bullet', 'kpi', 'note', 'diagram']),
  level: maybe(z.int().min(1)),
  number: otherwise(z.string(), ''),
  text: z.string(),
  path: list(z.string()),
  place: maybe(place),
  cells: maybe(z.array(z.strictObject({ column: z.string(), text: z.string() }))),
});

const aggregation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['stock', 'annual_flow', 'average', 'rank', 'survey']) }),
  z.strictObject({ kind: z.literal('cumulative'), start: maybe(year), baselineIncluded: z.boolean() }),
  z.strictObject({ kind: z.literal('ratio'), numerator: z.string(), denominator: z.string() }),
]);

const aim = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    value: decimal,
    comparator: z.enum(['gte', 'gt', 'lte', 'lt', 'eq', 'range']),
  }),
  z.strictObject({ kind: z.literal('range'), low: decimal, high: decimal }),
  z.strictObject({
    kind: z.literal('word'),
    word: text,
    wants: z.enum(['increase', 'decrease', 'maintain']),
    orEqual: otherwise(z.boolean(), false),
  }),
  z.strictObject({ kind: z.literal('undecided') }),
]);

const indicator = z.strictObject({
  id: newIndicatorId,
  name: text,
  unit: otherwise(z.string(), ''),
  kind: otherwise(z.enum(['headline', 'kpi', 'output']), 'kpi'),
  direction: z.enum(['increase', 'decrease', 'maintain']),
  comparator: z.enum(['gte', 'gt', 'lte', 'lt', 'eq', 'range']),
  aggregation,
  method: z.enum(['ratio', 'ratio_inverse', 'ratio_mirror', 'progress', 'pace', 'compare_only']),
  tolerance: maybe(z.strictObject({ kind: z.enum(['absolute', 'percent']), value: decimal })),
  decimals: places,
  meaning: maybe(text),
  remarks: list(text),
  node: plainId,
  relistedUnder: list(plainId),
  baseline: maybe(z.strictObject({ year, value: decimal, period: maybe(period) })),
  targets: list(z.strictObject({ year, period: maybe(period), aim })),
});

const edition = z.strictObject({
  id: editionIdField,
  title: text,
  period: z.tuple([year, year]),
  status: otherwise(z.enum(['draft', 'consultation', 'adopted', 'superseded']), 'draft'),
  units: z.array(unit),
  indicators: list(indicator),
});

/** 計画JSON: what `shirube import` writes, one or several editions. */
export const planFile = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  municipality: maybe(text),
  editions: z.array(edition).min(1),
  issues: list(z.looseObject({})),
  unplaced: list(z.strictObject({ text: z.string(), place: maybe(place) })),
});

export type PlanFile = z.output<typeof planFile>;
export type PlanFileEdition = PlanFile['editions'][number];
export type PlanFileUnit = PlanFileEdition['units'][number];
