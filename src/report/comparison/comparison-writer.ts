import type { ComparisonForm, ComparisonView } from '#app';
import type { Result } from '#kernel';
import type { Locale } from '#locale';

/** One form of the finished table. The same view and locale give the same bytes. */
export type ComparisonWriter = (view: ComparisonView, locale: Locale) => Promise<Result<ComparisonForm>>;
