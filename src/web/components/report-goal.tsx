import type { GoalView } from '#app';
import type { PageContext } from '../page-context.ts';
import { Attributed } from './attributed.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { Initiatives } from './initiatives.tsx';
import { nodeText } from './node-text.ts';
import { Misses } from './misses.tsx';
import { ReferenceTables } from './reference-tables.tsx';
import { ReportDirection } from './report-direction.tsx';

/** A goal's part of the report: verification, headline figures, directions, misses with their reasons, initiatives. */
export function ReportGoal({ page, goal }: { readonly page: PageContext; readonly goal: GoalView }) {
  const { locale, report } = page;
  const title = nodeText(goal.node);
  return (
    <section class="report-goal">
      <h2>{title}</h2>
      {goal.verification.length > 0 && <h3>{locale.headings.verification}</h3>}
      {goal.verification.map((said) => (
        <Attributed locale={locale} sources={report.sources} said={said} />
      ))}
      {goal.headlines.length > 0 && (
        <>
          <h3>{locale.headings.headlines}</h3>
          <IndicatorTable
            page={page}
            id={`headlines-${goal.node.id}`}
            caption={locale.pages.headlineRows(title)}
            captionHidden
            rows={goal.headlines}
          />
        </>
      )}
      <ReferenceTables page={page} tables={goal.referenceTables} />
      {goal.directions.map((direction) => (
        <ReportDirection page={page} direction={direction} />
      ))}
      <Misses page={page} rows={[...goal.headlines, ...goal.directions.flatMap(({ rows }) => rows)]} />
      <Initiatives page={page} initiatives={goal.initiatives} />
    </section>
  );
}
