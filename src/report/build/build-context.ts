import type { ReportView, Source } from '#app';
import type { Locale } from '#locale';

/** What every part of the build reads: the one view and the words. */
export interface BuildContext {
  readonly view: ReportView;
  readonly locale: Locale;
  readonly sources: ReadonlyMap<string, Source>;
}

export function buildContext(view: ReportView, locale: Locale): BuildContext {
  return { view, locale, sources: new Map(view.sources.map((source) => [source.id, source])) };
}
