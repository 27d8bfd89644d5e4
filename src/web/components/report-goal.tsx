import type { DirectionView, GoalView, IndicatorRow } from '#app';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import { Attributed } from './attributed.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { Initiatives } from './initiatives.tsx';
import { nodeText } from './node-text.ts';
import { ReferenceTables } from './reference-tables.tsx';

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
        <Direction page={page} direction={direction} />
      ))}
      <Misses page={page} goal={goal} />
      <Initiatives page={page} initiatives={goal.initiatives} />
    </section>
  );
}

function Direction({ page, direction }: { readonly page: PageContext; readonly direction: DirectionView }) {
  const { node, measures, verification, rows, referenceTables } = direction;
  const { locale, report } = page;
  const title = nodeText(node);
  return (
    <>
      <h3>{title}</h3>
      {measures.length > 0 && (
        <ul class="measure-list">
          {measures.map((measure) => (
            <li>{nodeText(measure)}</li>
          ))}
        </ul>
      )}
      {verification.length > 0 && <h4>{locale.headings.verification}</h4>}
      {verification.map((said) => (
        <Attributed locale={locale} sources={report.sources} said={said} />
      ))}
      {rows.length > 0 && (
        <IndicatorTable
          page={page}
          id={`rows-${node.id}`}
          caption={locale.pages.directionRows(title)}
          captionHidden
          rows={rows}
        />
      )}
      <ReferenceTables page={page} tables={referenceTables} />
    </>
  );
}

/** 未達成項目の課題・検証等: each missed indicator once, with what is recorded. */
function Misses({ page, goal }: { readonly page: PageContext; readonly goal: GoalView }) {
  const missed = [...goal.headlines, ...goal.directions.flatMap(({ rows }) => rows)].filter(isMissed);
  if (missed.length === 0) return null;
  const { locale, report } = page;
  return (
    <>
      <h3>{locale.pages.missedHeading}</h3>
      {missed.map(({ indicator }) => (
        <div class="miss">
          <h4>
            <a href={paths.indicator.href({ city: page.code, id: indicator.id }, page.choice)}>{indicator.name}</a>
          </h4>
          {indicator.explanation ? (
            <>
              <Attributed locale={locale} sources={report.sources} said={indicator.explanation.cause} />
              {indicator.explanation.response && (
                <Attributed locale={locale} sources={report.sources} said={indicator.explanation.response} />
              )}
            </>
          ) : (
            <p class="quiet">{locale.headings.noExplanation}</p>
          )}
        </div>
      ))}
    </>
  );
}

function isMissed({ indicator: { verdict }, relisted }: IndicatorRow): boolean {
  if (relisted) return false;
  return verdict.kind === 'missed' || (verdict.kind === 'published' && verdict.verdict === 'missed');
}
