import type { Trace } from './evaluation.ts';
import type { NotEvaluatedReason } from './not-evaluated-reason.ts';
import { sideOf, type Facts } from './facts.ts';
import { guardHolds } from './guard.ts';
import { rateOf, type Rate } from './rate.ts';
import type { Band, Grade, GradeScheme } from './scheme.ts';
import { compareFractionToDecimal, isZero } from '#kernel';
import type { Fraction } from '#kernel';

/** What a scheme makes of the figures. */
export interface Grading {
  readonly grade: Grade | null;
  readonly reason: NotEvaluatedReason | null;
  readonly decidedBy: Trace['decidedBy'];
  readonly basisValue: Fraction | null;
}

/** The verdict and the rate by the indicator's own method, already known when a grade is sought. */
export interface Judged {
  readonly achieved: boolean | NotEvaluatedReason;
  readonly rate: Rate;
}

/** Guards in their order, then the bands on the exact fraction; else the scheme's word for not evaluated, with the reason. */
export function gradeOf(facts: Facts, scheme: GradeScheme, judged: Judged): Grading {
  if (facts.blocked.actual !== null) return missing(scheme, facts.blocked.actual);
  if (scheme.kind === 'manual') return { grade: null, reason: 'needs-comment', decidedBy: null, basisValue: null };
  for (const [index, guard] of scheme.guards.entries()) {
    const holds = guardHolds(guard.when, facts, judged.achieved);
    if (typeof holds === 'string') return missing(scheme, holds);
    if (holds)
      return {
        grade: gradeCalled(scheme, guard.code),
        reason: null,
        decidedBy: { kind: 'guard', index },
        basisValue: null,
      };
  }
  return gradeByBand(facts, scheme, judged);
}

function gradeByBand(facts: Facts, scheme: GradeScheme, judged: Judged): Grading {
  const value = scheme.basis === 'own' || scheme.basis === facts.method ? judged.rate : rateOf(facts, scheme.basis);
  if (typeof value === 'string')
    return isBeyondBounds(value, facts, judged) ? gradeByOpenBand(scheme) : missing(scheme, value);
  const index = scheme.bands.findIndex((band) => holdsIn(band, value));
  const band = scheme.bands[index];
  if (!band) return { ...missing(scheme, 'other'), basisValue: value };
  return { grade: gradeCalled(scheme, band.code), reason: null, decidedBy: { kind: 'band', index }, basisValue: value };
}

/** Fewer is wanted and nothing is left: target ÷ 0 is no number, but lies above every bound (目標達成). */
function isBeyondBounds(value: NotEvaluatedReason, facts: Facts, { achieved }: Judged): boolean {
  return (
    value === 'zero-division' && achieved === true && sideOf(facts) < 0 && facts.actual !== null && isZero(facts.actual)
  );
}

function gradeByOpenBand(scheme: GradeScheme): Grading {
  const index = scheme.bands.findIndex((band) => band.upper === null);
  const band = scheme.bands[index];
  if (!band) return missing(scheme, 'zero-division');
  return { grade: gradeCalled(scheme, band.code), reason: null, decidedBy: { kind: 'band', index }, basisValue: null };
}

function holdsIn(band: Band, value: Fraction): boolean {
  if (band.lower !== null) {
    const order = compareFractionToDecimal(value, band.lower);
    if (order < 0 || (order === 0 && !band.lowerInclusive)) return false;
  }
  if (band.upper === null) return true;
  const order = compareFractionToDecimal(value, band.upper);
  return order < 0 || (order === 0 && band.upperInclusive);
}

function missing(scheme: GradeScheme, reason: NotEvaluatedReason): Grading {
  return { grade: scheme.missing, reason, decidedBy: { kind: 'missing', index: 0 }, basisValue: null };
}

/** Throws on a code that the scheme does not declare: `parseGradeScheme` and `validateOverride` refuse such data. */
export function gradeCalled(scheme: GradeScheme, code: string): Grade {
  const grade = scheme.grades.find((candidate) => candidate.code === code);
  if (grade) return grade;
  if (scheme.missing.code === code) return scheme.missing;
  throw new RangeError(`Scheme ${scheme.id} declares no grade ${code}`);
}
