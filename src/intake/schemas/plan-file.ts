import { z } from 'zod';
import type { Place } from '#kernel';
import { missingWords, type MissingReason } from '#indicator';
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

const missingReasons = Object.keys(missingWords) as MissingReason[];

const count = z.int().min(1).optional();

const place = z
  .looseObject({
    file: z.string().optional(),
    line: count,
    row: count,
    column: z.union([z.int().min(1), z.string()]).optional(),
    sheet: z.string().optional(),
    cell: z.string().optional(),
    page: count,
    paragraph: count,
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
    near: z.string().optional(),
  })
  .meta({ description: 'where the unit stands in the document it was read from' })
  .transform((said) => said as Place);

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

/** 実績値 of one plan year; `missing` says why there is none. */
const measurement = z.strictObject({
  indicator: newIndicatorId,
  year,
  period: maybe(period),
  value: maybe(decimal),
  missing: maybe(z.enum(missingReasons)),
  status: otherwise(z.enum(['confirmed', 'preliminary', 'estimate']), 'confirmed'),
});

const edition = z.strictObject({
  id: editionIdField,
  title: text,
  period: z.tuple([year, year]),
  status: otherwise(z.enum(['draft', 'consultation', 'adopted', 'superseded']), 'draft'),
  units: z.array(unit),
  indicators: list(indicator),
  measurements: list(measurement),
});

const placedText = z.strictObject({ text: z.string(), place: maybe(place) });

/** 計画JSON: what `shirube import` writes, one or several editions. */
export const planFile = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  municipality: maybe(text),
  editions: z.array(edition).min(1),
  issues: list(z.looseObject({})),
  /** Text of the document that has no place in an edition. */
  unplaced: list(placedText),
  /** 備考 of a 新旧対照表. */
  remarks: list(placedText),
  /** Running heads, feet and page numbers: once each, with how often they stood there. */
  furniture: list(placedText.extend({ count: z.int().min(1) })),
});

export type PlanFile = z.output<typeof planFile>;
export type PlanFileEdition = PlanFile['editions'][number];
export type PlanFileUnit = PlanFileEdition['units'][number];
