import { CityLayout } from '../components/city-layout.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { IndicatorTable } from '../components/indicator-table.tsx';
import { OpenData } from '../components/open-data.tsx';
import { TermList } from '../components/term-list.tsx';
import { YearSwitch } from '../components/year-switch.tsx';
import { filtered, filterOf } from '../indicator-filter.ts';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';

const TERMS = [
  'kpi',
  'headline',
  'baseline',
  'target',
  'actual',
  'rate',
  'notEvaluated',
  'publishedVerdict',
  'measuredPeriod',
] as const;

/** All indicators of an edition for one year, with a form that narrows them down. */
export function indicatorsPage(page: PageContext, query: URLSearchParams) {
  const { report, locale, code, yearWords } = page;
  const filter = filterOf(query, report);
  const views = filtered(report, filter);
  const title = locale.pages.indicatorsTitle(yearWords);
  const known = { goal: filter.goal, verdict: filter.verdict, kind: filter.kind, q: filter.words };
  return (
    <CityLayout
      page={page}
      section="indicators"
      title={title}
      description={locale.pages.indicatorsCaption(yearWords)}
      crumbs={[{ text: locale.headings.indicators, href: null }]}
    >
      <p class="overline">{report.edition.title}</p>
      <h1>{title}</h1>
      <p>{locale.countsLead(report.counts, report.year)}</p>
      <YearSwitch
        page={page}
        href={(choice) => paths.indicators.href({ city: code }, { ...known, goal: null, ...choice })}
      />
      <FilterForm page={page} filter={filter} />
      <p role="status" class="shown">
        {locale.pages.shownCount(locale.countText(views.length), locale.countText(report.indicators.length))}
      </p>
      {views.length > 0 ? (
        <IndicatorTable
          page={page}
          id="indicators"
          caption={locale.pages.indicatorsCaption(yearWords)}
          rows={views.map((indicator) => ({ indicator, relisted: false }))}
          place
        />
      ) : (
        <NothingFound page={page} />
      )}
      <TermList locale={locale} terms={TERMS} />
      <OpenData page={page} />
    </CityLayout>
  );
}

function NothingFound({ page: { locale, code, choice } }: { readonly page: PageContext }) {
  return (
    <div class="empty">
      <h2>{locale.headings.noIndicators}</h2>
      <p>{locale.pages.nothingFound}</p>
      <p>
        <a class="button" href={paths.indicators.href({ city: code }, choice)}>
          {locale.pages.filterClear}
        </a>
      </p>
    </div>
  );
}
