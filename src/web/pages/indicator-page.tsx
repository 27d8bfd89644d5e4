import type { IndicatorView } from '#app';
import { CellText } from '../components/cell-text.tsx';
import { CityLayout } from '../components/city-layout.tsx';
import { Definition } from '../components/definition.tsx';
import { Facts } from '../components/facts.tsx';
import { IndicatorLead } from '../components/lead.tsx';
import { Explanation } from '../components/explanation.tsx';
import { placeText } from '../components/node-text.ts';
import { SeriesFigure } from '../components/series-figure.tsx';
import { SeriesTable } from '../components/series-table.tsx';
import { Succession } from '../components/succession.tsx';
import { termsFor } from '../components/terms-for.ts';
import { TermList } from '../components/term-list.tsx';
import { VerdictChip } from '../components/verdict-chip.tsx';
import { Why } from '../components/why.tsx';
import { YearSwitch } from '../components/year-switch.tsx';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';

/** One indicator: what became of it in a sentence, its course, and everything that stands behind the verdict. */
export function indicatorPage(page: PageContext, view: IndicatorView) {
  const { locale, choice, code } = page;
  const { headings } = locale;
  const lead = locale.indicatorLead(view);
  const crumbs = [
    { text: headings.indicators, href: paths.indicators.href({ city: code }, choice) },
    { text: view.name, href: null },
  ];
  return (
    <CityLayout page={page} section="indicators" title={view.name} description={lead} crumbs={crumbs}>
      <p class="overline">{placeText(view.path)}</p>
      <h1>
        {view.name}
        <span class="tag">{locale.labels.kind[view.kind]}</span>
      </h1>
      <IndicatorLead page={page} view={view} />
      <YearSwitch page={page} href={(query) => hrefIn(page, view, query)} />
      <Result page={page} view={view} />
      <section>
        <h2>{headings.history}</h2>
        <SeriesFigure locale={locale} view={view} />
        <SeriesTable page={page} view={view} />
        {view.breaks.map(({ from, remark }) => (
          <p class="note-line">
            {headings.seriesBreak}（{locale.yearText(from)}）：{remark}
          </p>
        ))}
        {view.remarks.map((remark) => (
          <p class="note-line">※{remark.replace(/^※/, '')}</p>
        ))}
      </section>
      <Forecast page={page} view={view} />
      <Explanation page={page} view={view} />
      <Why page={page} view={view} />
      <Succession page={page} view={view} />
      <Definition page={page} view={view} />
    </CityLayout>
  );
}

/** Only editions that hold the indicator can show it; the page itself knows those of its own edition. */
function hrefIn(
  { code, report }: PageContext,
  view: IndicatorView,
  query: Readonly<{ edition?: unknown; year?: unknown }>,
): string | null {
  const edition = String(query.edition);
  const isHere = edition === report.edition.id;
  const isNext = view.next !== null && edition === view.next.edition && !view.next.replaced;
  if (!isHere && !isNext) return null;
  return paths.indicator.href({ city: code, id: view.id }, { edition, year: Number(query.year) });
}

function Result({ page, view }: { readonly page: PageContext; readonly view: IndicatorView }) {
  const { locale, report, yearWords } = page;
  const { headings } = locale;
  const label = locale.yearText(report.year);
  const { grade, gradeReason } = view.evaluation;
  return (
    <section>
      <h2>{locale.pages.factsHeading(yearWords)}</h2>
      <Facts
        class="result"
        facts={[
          { label: headings.verdict, said: <VerdictChip locale={locale} verdict={view.verdict} /> },
          { label: headings.withYear(headings.actual, label), said: <CellText locale={locale} cell={view.actual} /> },
          view.target.kind === 'none'
            ? null
            : {
                label: headings.withYear(headings.target, label),
                said: <CellText locale={locale} cell={view.target} />,
              },
          finalTargetFact(page, view),
          { label: headings.baseline, said: <CellText locale={locale} cell={view.baseline} /> },
          view.rate.kind === 'none'
            ? null
            : { label: headings.rate, said: <CellText locale={locale} cell={view.rate} /> },
          { label: headings.grade, said: locale.gradeText(grade, gradeReason) },
        ]}
      />
      <TermList locale={locale} terms={termsFor(view)} />
    </section>
  );
}

/** The edition's last target, where it is not the year's own. */
function finalTargetFact({ locale }: PageContext, { finalTarget, year }: IndicatorView) {
  if (finalTarget.kind !== 'figure' || finalTarget.planYear === null || finalTarget.planYear === year) return null;
  const label = locale.headings.withYear(locale.headings.target, locale.yearText(finalTarget.planYear));
  return { label, said: <CellText locale={locale} cell={finalTarget} /> };
}

function Forecast({ page, view }: { readonly page: PageContext; readonly view: IndicatorView }) {
  return (
    <section>
      <h2>{page.locale.pages.forecastHeading}</h2>
      {view.pace && <p>{page.locale.paceSentence(view.pace, view)}</p>}
      {view.outlook.towards !== null && <p>{page.locale.outlookSentence(view.outlook)}</p>}
      <TermList locale={page.locale} terms={['pace', 'outlook']} />
    </section>
  );
}
