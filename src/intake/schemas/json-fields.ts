import { z } from 'zod';
import {
  fiscalYear,
  parseDecimal,
  parseId,
  parsePeriod,
  parseYear,
  fail,
  type Decimal,
  type EditionId,
  type FiscalYear,
  type IndicatorId,
  type NodeId,
  type Period,
  type Result,
} from '#kernel';
import { intakeIssue, type IntakeIssueCode } from '../issue-codes.ts';

/** What the references of a file may name; null = not looked up (as in the published JSON Schemas). */
export interface Known {
  readonly nodes: ReadonlySet<string> | null;
  readonly previousNodes: ReadonlySet<string> | null;
  readonly indicators: ReadonlySet<string> | null;
  readonly sources: ReadonlySet<string> | null;
  readonly grades: ReadonlySet<string> | null;
}

export const nothingKnown: Known = { nodes: null, previousNodes: null, indicators: null, sources: null, grades: null };

/** Longest id of an indicator: the ids of its measurements and traces are made from it. */
export const LONGEST_INDICATOR_ID = 64;

/** A string field read by a parser of ours; its issues keep their codes and get the field's path. */
export function parsed<T>(read: (text: string) => Result<T>, meta: { description: string; pattern?: string }) {
  return z
    .string()
    .transform((text, context): T => {
      const result = read(text);
      if (result.ok) return result.value;
      context.addIssue({ code: 'custom', message: 'see params', params: { issues: result.issues } });
      return z.NEVER;
    })
    .meta(meta);
}

/** May be left out or null; then null. */
export function maybe<T extends z.ZodType>(inner: T) {
  return inner.nullish().transform((value): z.output<T> | null => value ?? null);
}

/** May be left out or null; then empty. */
export function list<T extends z.ZodType>(inner: T) {
  return z
    .array(inner)
    .nullish()
    .transform((value): z.output<T>[] => value ?? []);
}

/** May be left out or null; then the given value. */
export function otherwise<T extends z.ZodType>(inner: T, value: z.output<T>) {
  return inner.nullish().transform((given): z.output<T> => given ?? value);
}

export const text = z.string().min(1);
export const year = parsed<FiscalYear>(readYear, { description: 'fiscal year: R1, H31, 令和元年度, 2019' });
export const decimal = parsed<Decimal>(parseDecimal, { description: 'exact decimal', pattern: '^-?\\d+(\\.\\d+)?$' });
export const period = parsed<Period>((found) => parsePeriod(found), {
  description: 'H26, H30年, 2015-10-01/2016-01-31',
});
export const date = parsed<string>(readDate, { description: 'YYYY-MM-DD', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
export const places = z.int().min(0).max(10);
export const plainId = parsed<string>(readId, { description: 'id of at most 80 characters' });
export const editionIdField = parsed<EditionId>((found) => parseId(found), { description: 'id of an edition' });
export const newIndicatorId = parsed<IndicatorId>(readIndicatorId, {
  description: 'id of an indicator, at most 64 characters',
});

function readYear(found: string): Result<FiscalYear> {
  const reading = parseYear(found);
  if (!reading.ok) return reading;
  if (reading.value.kind !== 'CY') return { ok: true, value: fiscalYear(reading.value.year) };
  return fail(intakeIssue('year-not-fiscal', { found, expected: `${reading.value.year}年度` }));
}

function readDate(found: string): Result<string> {
  const reading = /^\d{4}-\d{2}-\d{2}$/.test(found) ? parsePeriod(found) : null;
  return reading?.ok
    ? { ok: true, value: found }
    : fail(intakeIssue('date-malformed', { found, expected: '2021-03-29' }));
}

function readId(found: string): Result<string> {
  return parseId<IndicatorId>(found);
}

export function readIndicatorId(found: string): Result<IndicatorId> {
  const id = parseId<IndicatorId>(found);
  if (!id.ok || [...found].length <= LONGEST_INDICATOR_ID) return id;
  return fail({ code: 'id.too-long', severity: 'error', place: {}, found, params: { longest: LONGEST_INDICATOR_ID } });
}

function reference<T extends string>(known: ReadonlySet<string> | null, code: IntakeIssueCode, description: string) {
  return parsed<T>(
    (found) => {
      if (known === null || known.has(found)) return { ok: true, value: found as T };
      return fail(intakeIssue(code, { found, expected: [...known].slice(0, 30).join(', ') }));
    },
    { description },
  );
}

/** Fields that name something said elsewhere. */
export function references(known: Known) {
  return {
    node: reference<NodeId>(known.nodes, 'node-unknown', 'id of a node of the edition, such as g1.2'),
    previousNode: reference<NodeId>(known.previousNodes, 'node-unknown', 'id of a node of the edition before'),
    indicator: reference<IndicatorId>(known.indicators, 'indicator-unknown', 'id of an indicator'),
    source: reference<string>(known.sources, 'source-unknown', 'id of a source of sources.json'),
    grade: reference<string>(known.grades, 'grade-unknown', 'code of a grade of the scheme'),
  };
}
