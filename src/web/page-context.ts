import type { EditionChoice, YearPage } from '#app';
import { localeFor, type Locale } from '#locale';
import type { PageQuery } from './path.ts';
import type { Site } from './site.ts';

/** What every page of a city is written with: the evaluated year, the words, and where links lead. */
export interface PageContext extends YearPage {
  readonly site: Site;
  readonly locale: Locale;
  /** The city's code, for addresses. */
  readonly code: string;
  /** The edition and year shown, as links carry them; empty where it is what the city shows first. */
  readonly choice: PageQuery;
  readonly current: EditionChoice;
  /** The plan year in a sentence: `令和元年度`. */
  readonly yearWords: string;
}

export function pageContext(site: Site, page: YearPage): PageContext {
  const { city, report } = page;
  const current = city.editions.find((edition) => edition.id === report.edition.id);
  if (!current) throw new Error(`city ${city.municipality.code} has no edition ${report.edition.id}`);
  const locale = localeFor('ja', city.municipality);
  const isStart = city.start.edition === report.edition.id && city.start.year === report.year;
  return {
    ...page,
    site,
    locale,
    code: city.municipality.code,
    choice: isStart ? {} : { edition: report.edition.id, year: report.year },
    current,
    yearWords: locale.yearSentence(report.year),
  };
}
