import { CityLayout } from '../components/city-layout.tsx';
import { CountsCards } from '../components/counts-cards.tsx';
import { CountsStrip } from '../components/counts-strip.tsx';
import { FigureOrigins } from '../components/figure-origins.tsx';
import { GoalCounts } from '../components/goal-counts.tsx';
import { GoalTree } from '../components/goal-tree.tsx';
import { SummaryLead } from '../components/lead.tsx';
import { OpenData } from '../components/open-data.tsx';
import { TermList } from '../components/term-list.tsx';
import { YearSwitch } from '../components/year-switch.tsx';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';

/** A city's home: what became of the promises of the year, at a glance and then by goal. */
export function homePage(page: PageContext) {
  const { report, locale, code, yearWords } = page;
  return (
    <CityLayout
      page={page}
      section="home"
      title={locale.pages.homeTitle(yearWords)}
      description={locale.pages.homeDescription(report.municipality.name, yearWords)}
      crumbs={[]}
    >
      <p class="overline">
        {report.edition.title}（{locale.yearRange(report.edition.first, report.edition.last)}）
      </p>
      <h1>{locale.pages.homeTitle(yearWords)}</h1>
      <SummaryLead page={page} />
      <YearSwitch page={page} href={(query) => paths.home.href({ city: code }, query)} />
      <section>
        <h2>{locale.pages.glance}</h2>
        <CountsCards page={page} counts={report.counts} />
        <CountsStrip page={page} counts={report.counts} />
        <GoalCounts page={page} />
        <TermList
          locale={locale}
          terms={['strategy', 'kpi', 'achieved', 'missed', 'publishedVerdict', 'notEvaluated']}
        />
      </section>
      <FigureOrigins page={page} />
      <section>
        <h2>{locale.pages.treeHeading}</h2>
        <p>{locale.pages.treeLead}</p>
        <TermList locale={locale} terms={['headline', 'actual', 'target', 'relisted']} />
        <GoalTree page={page} />
      </section>
      <More page={page} />
      <OpenData page={page} />
    </CityLayout>
  );
}

function More({ page }: { readonly page: PageContext }) {
  const { code, report, choice, yearWords } = page;
  const edition = report.edition.id;
  return (
    <section class="screen-only">
      <h2>{page.locale.pages.moreHeading}</h2>
      <ul class="downloads">
        <li>
          <a class="button" href={paths.report.href({ city: code, edition, year: String(report.year) })}>
            {page.locale.pages.toReport(yearWords)}
          </a>
        </li>
        <li>
          <a class="button" href={paths.indicators.href({ city: code }, choice)}>
            {page.locale.pages.toIndicators}
          </a>
        </li>
        <li>
          <a class="button" href={paths.plan.href({ city: code, edition }, { year: choice.year ?? null })}>
            {page.locale.pages.toPlan}
          </a>
        </li>
      </ul>
    </section>
  );
}
