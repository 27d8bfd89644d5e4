import { bandIssues } from './band-issues.ts';
import { gradeSchemeJson, type GradeSchemeData } from './grade-scheme-json.ts';
import { indicatorIssue } from './issue-codes.ts';
import type { Grade, GradeScheme, Guard } from './scheme.ts';
import { atPlace, decimal, misfitIssues, ok } from '#kernel';
import type { Issue, Misfit, Place, Result } from '#kernel';
import { z } from 'zod';

/** Reads a 評価基準 that a city wrote itself. Every issue carries its path inside the JSON, joined to `place`. */
export function parseGradeScheme(json: unknown, place: Place): Result<GradeScheme> {
  const read = gradeSchemeJson.safeParse(json);
  const issues = read.success ? ruleIssues(read.data) : shapeIssues(read.error.issues, json);
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

/** The decimals of a scheme are strings, so that 0.1 stays 0.1: said in words of their own. */
function shapeIssues(misfits: readonly Misfit[], json: unknown): readonly Issue[] {
  const schema = () => z.toJSONSchema(gradeSchemeJson, { io: 'input' });
  return misfitIssues(misfits, { json, schema }).map((one) =>
    isBound(one) ? indicatorIssue('scheme.decimal', { ...one, expected: '"0.8"' }) : one,
  );
}

function isBound({ code, place }: Issue): boolean {
  const last = place.path?.at(-1);
  return (code === 'json.text' || code === 'json.form') && (last === 'lower' || last === 'upper' || last === 'percent');
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
