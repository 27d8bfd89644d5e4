import type { ComparedOutlines, ComparisonRequest, MadeComparison } from '#app';
import type { Result } from '#kernel';
import type { Locale } from '#locale';

/** One form of the finished table. The same input gives the same bytes. */
export type ComparisonWriter = (
  compared: ComparedOutlines,
  request: ComparisonRequest,
  locale: Locale,
) => Promise<Result<MadeComparison>>;
