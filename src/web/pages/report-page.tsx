import { Committee } from '../components/committee.tsx';
import { CityLayout } from '../components/city-layout.tsx';
import { CountsCards } from '../components/counts-cards.tsx';
import { CountsStrip } from '../components/counts-strip.tsx';
import { Downloads } from '../components/downloads.tsx';
import { Facts } from '../components/facts.tsx';
import { FigureOrigins } from '../components/figure-origins.tsx';
import { GoalCounts } from '../components/goal-counts.tsx';
import { SummaryLead } from '../components/lead.tsx';
import { nodeText } from '../components/node-text.ts';
import { OtherPlaces } from '../components/other-places.tsx';
import { OpenData } from '../components/open-data.tsx';
import { ReportGoal } from '../components/report-goal.tsx';
import { SourceLink } from '../components/source-link.tsx';
import { TermList } from '../components/term-list.tsx';
import { YearSwitch } from '../components/year-switch.tsx';
import { IndicatorItems } from '../components/indicator-items.tsx';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';

/** The year's progress report as a page; the files are made from the same view. */
export function reportPage(page: PageContext) {
  const { report, locale, code, yearWords } = page;
  const title = locale.pages.reportTitle(yearWords);
  return (
    <CityLayout
      page={page}
      section="report"
      title={title}
      description={locale.countsLead(report.counts, report.year)}
      crumbs={[{ text: title, href: null }]}
    >
      <p class="overline">{report.cover.title}</p>
      <h1>{title}</h1>
      <SummaryLead page={page} />
      <YearSwitch
        page={page}
        href={(query) => paths.report.href({ city: code, edition: String(query.edition), year: String(query.year) })}
      />
      <section class="screen-only">
        <h2>{locale.pages.reportFiles}</h2>
        <p>{locale.pages.reportFilesLead}</p>
        <Downloads page={page} />
      </section>
      <OpenData page={page} />
      <section>
        <h2>{locale.headings.summary}</h2>
        <Cover page={page} />
        <CountsCards page={page} counts={report.counts} />
        <CountsStrip page={page} counts={report.counts} />
        <GoalCounts page={page} />
        <TermList
          locale={locale}
          terms={['verification', 'kpi', 'achieved', 'missed', 'publishedVerdict', 'notEvaluated', 'relisted']}
        />
      </section>
      {report.goals.map((goal) => (
        <ReportGoal page={page} goal={goal} />
      ))}
      <LeadingProjects page={page} />
      <OtherPlaces page={page} />
      <Committee page={page} />
      <FigureOrigins page={page} />
      <Sources page={page} />
    </CityLayout>
  );
}

function Cover({ page }: { readonly page: PageContext }) {
  const { cover, state } = page.report;
  const { headings, labels, dateText } = page.locale;
  return (
    <>
      <Facts
        facts={[
          { label: headings.publisher, said: cover.body },
          cover.date === null ? null : { label: headings.date, said: dateText(cover.date) },
          cover.documentNumber === null ? null : { label: headings.documentNumber, said: cover.documentNumber },
          cover.division === null ? null : { label: headings.department, said: cover.division },
          cover.contact === null ? null : { label: headings.contact, said: cover.contact },
          state === null ? null : { label: headings.verification, said: labels.verificationState[state] },
          { label: headings.scheme, said: page.report.scheme.name },
        ]}
      />
      {cover.notes.map((note) => (
        <p class="note-line">{note}</p>
      ))}
    </>
  );
}

function LeadingProjects({ page }: { readonly page: PageContext }) {
  const { leadingProjects } = page.report;
  const { headings } = page.locale;
  if (leadingProjects.length === 0) return null;
  return (
    <section>
      <h2>{headings.leadingProjects}</h2>
      {leadingProjects.map(({ node, crosses, texts, rows }) => (
        <>
          <h3>{nodeText(node)}</h3>
          {texts.map((text) => (
            <p>{text}</p>
          ))}
          {crosses.length > 0 && (
            <p class="quiet">
              {headings.crosses}：{crosses.map(nodeText).join('、')}
            </p>
          )}
          {rows.length > 0 && <IndicatorItems page={page} rows={rows} />}
        </>
      ))}
    </section>
  );
}

function Sources({ page }: { readonly page: PageContext }) {
  const { sources } = page.report;
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{page.locale.headings.sources}</h2>
      <ul class="plain-list">
        {sources.map((source) => (
          <li>
            <SourceLink locale={page.locale} source={source} />
            <span class="quiet">
              {[source.publisher, source.date && page.locale.dateText(source.date), source.note]
                .filter(Boolean)
                .map((said) => `　${said}`)
                .join('')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
