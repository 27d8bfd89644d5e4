import { bandIssues } from './band-issues.ts';
import { gradeSchemeJson, type GradeSchemeData } from './grade-scheme-json.ts';
import { indicatorIssue } from './issue-codes.ts';
import type { Grade, GradeScheme, Guard } from './scheme.ts';
import { atPlace, decimal, ok } from '#kernel';
import type { Issue, Place, Result } from '#kernel';
import type { z } from 'zod';

/** Reads a 評価基準 that a city wrote itself. Every issue carries its path inside the JSON, joined to `place`. */
export function parseGradeScheme(json: unknown, place: Place): Result<GradeScheme> {
  const read = gradeSchemeJson.safeParse(json);
  const issues = read.success ? ruleIssues(read.data) : read.error.issues.flatMap((found) => shapeIssues(found, json));
  if (issues.length > 0 || !read.success) return { ok: false, issues: issues.map((one) => atPlace(one, place)) };
  return ok(schemeOf(read.data));
}

function schemeOf(data: GradeSchemeData): GradeScheme {
  return {
    ...data,
    guards: data.guards.map(guardOf),
    bands: data.bands.map((band) => ({
      ...band,
      lower: band.lower === null ? null : decimal(band.lower),
      upper: band.upper === null ? null : decimal(band.upper),
      lowerInclusive: band.lower !== null && band.lowerInclusive,
      upperInclusive: band.upper !== null && band.upperInclusive,
    })),
  };
}

function guardOf({ code, when }: GradeSchemeData['guards'][number]): Guard {
  return when.kind === 'near-baseline'
    ? { code, when: { kind: when.kind, percent: decimal(when.percent) } }
    : { code, when: { kind: when.kind } };
}

function shapeIssues(found: z.core.$ZodIssue, json: unknown): readonly Issue[] {
  const path = found.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const met = valueAt(json, path);
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) =>
      indicatorIssue('scheme.unknown-key', { place: { path: [...path, key] }, found: key }),
    );
  }
  if (isBound(path))
    return [indicatorIssue('scheme.decimal', { place: { path }, found: shown(met), expected: '"0.8"' })];
  return [
    indicatorIssue('scheme.shape', {
      place: { path },
      found: shown(met),
      expected: expectedBy(found),
      params: { rule: found.code },
    }),
  ];
}

function isBound(path: readonly (string | number)[]): boolean {
  const last = path.at(-1);
  return last === 'lower' || last === 'upper' || last === 'percent';
}

function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    json,
  );
}

const LONGEST_SHOWN = 80;

function shown(value: unknown): string {
  return value === undefined ? '' : (JSON.stringify(value) ?? typeof value).slice(0, LONGEST_SHOWN);
}

/** The type, the allowed values or the bound, without words. */
function expectedBy(found: z.core.$ZodIssue): string {
  switch (found.code) {
    case 'invalid_type':
      return found.expected;
    case 'invalid_value':
      return found.values.map(String).join(' | ');
    case 'too_small':
      return `>= ${found.minimum}`;
    case 'too_big':
      return `<= ${found.maximum}`;
    case 'invalid_format':
      return found.pattern ?? found.format;
    default:
      return found.code;
  }
}

function ruleIssues(data: GradeSchemeData): readonly Issue[] {
  return [...gradeIssues(data), ...codeIssues(data), ...kindIssues(data), ...bandIssues(data.bands)];
}

function gradeIssues({ grades, missing }: GradeSchemeData): readonly Issue[] {
  if (grades.length === 0) return [indicatorIssue('scheme.no-grades', { place: { path: ['grades'] } })];
  const all: readonly (readonly [Grade, readonly (string | number)[]])[] = [
    ...grades.map((grade, index) => [grade, ['grades', index, 'code']] as const),
    [missing, ['missing', 'code']],
  ];
  return all.flatMap(([grade, path], index) =>
    all.slice(0, index).some(([before]) => before.code === grade.code)
      ? [indicatorIssue('scheme.duplicate-code', { place: { path }, found: grade.code })]
      : [],
  );
}

function codeIssues({ grades, guards, bands, missing }: GradeSchemeData): readonly Issue[] {
  const codes = [...grades.map((grade) => grade.code), missing.code];
  const used = [
    ...guards.map(({ code }, index) => ({ code, path: ['guards', index, 'code'] })),
    ...bands.map(({ code }, index) => ({ code, path: ['bands', index, 'code'] })),
  ];
  return used
    .filter(({ code }) => !codes.includes(code))
    .map(({ code, path }) =>
      indicatorIssue('scheme.unknown-code', { place: { path }, found: code, expected: codes.join(' | ') }),
    );
}

function kindIssues({ kind, guards, bands }: GradeSchemeData): readonly Issue[] {
  const rules = guards.length + bands.length;
  if (kind === 'automatic' && rules === 0) return [indicatorIssue('scheme.no-rule', { place: { path: ['bands'] } })];
  if (kind === 'manual' && rules > 0) {
    return [indicatorIssue('scheme.manual-with-rules', { place: { path: [guards.length > 0 ? 'guards' : 'bands'] } })];
  }
  return [];
}
