import type { Band, Grade, GradeScheme } from '../scheme.ts';
import { decimal } from '#kernel';

/** Where a preset does not print its own word for not evaluated. */
export const NOT_RATED: Grade = { code: '－', label: '算定不能', tone: 'neutral' };

/** 四捨五入 to one place of a percentage, where the body prints no other rule. */
export const ONE_PLACE: GradeScheme['rate'] = { rounding: 'half-away', places: 1 };

/** Bands from the best down: each reaches from its own bound (included) to the one before (excluded); null = no bound. */
export function descending(...steps: readonly (readonly [code: string, lower: string | null])[]): readonly Band[] {
  return steps.map(([code, lower], index) => {
    const above = steps[index - 1]?.[1] ?? null;
    return {
      code,
      lower: lower === null ? null : decimal(lower),
      lowerInclusive: lower !== null,
      upper: above === null ? null : decimal(above),
      upperInclusive: false,
    };
  });
}

/** A scheme whose figures decide; what is left out is the ordinary case. */
export function automatic(
  given: Pick<GradeScheme, 'id' | 'name' | 'grades' | 'source'> & Partial<GradeScheme>,
): GradeScheme {
  return {
    version: '1',
    kind: 'automatic',
    basis: 'own',
    guards: [],
    bands: [],
    missing: NOT_RATED,
    rate: ONE_PLACE,
    note: null,
    ...given,
  };
}

export const good = (code: string, label: string): Grade => ({ code, label, tone: 'good' });
export const fair = (code: string, label: string): Grade => ({ code, label, tone: 'fair' });
export const poor = (code: string, label: string): Grade => ({ code, label, tone: 'poor' });
export const plain = (code: string, label: string): Grade => ({ code, label, tone: 'neutral' });
