import { z } from 'zod';
import { date, decimal, list, maybe, period, places, references, text, year, type Known } from './json-fields.ts';

const missingReason = z.enum([
  'not-obtained',
  'not-published',
  'not-surveyed',
  'discontinued',
  'project-ended',
  'definition-changed',
  'suppressed',
  'undecided',
  'not-applicable',
  'other',
]);

/** `indicators.json`: what the table of indicators cannot say. `ids` are the edition's own, `known.indicators` those of all editions. */
export function indicatorsFile(known: Known, ids: ReadonlySet<string> | null) {
  const { indicator: own, source } = references({ ...known, indicators: ids });
  const { indicator } = references(known);
  const other = z.strictObject({ text, value: maybe(decimal), period: maybe(period), source, note: text });
  const revision = z.strictObject({ date, reason: text, before: text });
  return z.array(
    z.strictObject({
      id: own,
      cumulative: maybe(z.strictObject({ start: maybe(year), baselineIncluded: z.boolean() })),
      ratio: maybe(z.strictObject({ numerator: text, denominator: text })),
      tolerance: maybe(z.strictObject({ kind: z.enum(['absolute', 'percent']), value: decimal })),
      decimals: maybe(places),
      meaning: maybe(text),
      source: maybe(text),
      department: maybe(text),
      remarks: list(text),
      breaks: list(z.strictObject({ from: year, remark: text })),
      replacement: maybe(z.strictObject({ replaces: indicator, year, reason: text, source: maybe(source) })),
      baseline: maybe(z.strictObject({ missing: maybe(missingReason), others: list(other) })),
      targets: list(z.strictObject({ year, revision: maybe(revision), others: list(other) })),
    }),
  );
}

export type IndicatorDetails = z.output<ReturnType<typeof indicatorsFile>>[number];
