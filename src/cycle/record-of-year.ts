import type { FiscalYear, IndicatorId } from '#kernel';
import type { Explanation, ReportCover, VerificationYear } from './verification.ts';

/** A year whose verification begins: nothing is recorded yet. */
export function newVerificationYear(year: FiscalYear, cover: ReportCover): VerificationYear {
  return {
    year,
    state: 'open',
    cover,
    verifications: [],
    explanations: [],
    published: [],
    overrides: [],
    referenceTables: [],
    meetings: [],
    opinions: [],
  };
}

/** It has only begun: taking it away loses nothing. */
export function isBlank({ year: _year, cover: _cover, state, ...records }: VerificationYear): boolean {
  return state === 'open' && Object.values(records).every((list) => list.length === 0);
}

/** The explanation of one indicator as it is to be, in the place of the one there is; null = none. */
export function withExplanation(
  record: VerificationYear,
  indicator: IndicatorId,
  explanation: Explanation | null,
): VerificationYear {
  const isThere = record.explanations.some((one) => one.indicator === indicator);
  const kept = record.explanations.flatMap((one) => (one.indicator === indicator ? (explanation ?? []) : [one]));
  return { ...record, explanations: isThere || !explanation ? kept : [...kept, explanation] };
}

/** The years with the record of one as it is to be, oldest first; null = it has none. */
export function withYear(
  records: readonly VerificationYear[],
  year: FiscalYear,
  record: VerificationYear | null,
): readonly VerificationYear[] {
  const others = records.filter((one) => one.year !== year);
  return (record ? [...others, record] : others).toSorted((one, other) => one.year - other.year);
}
