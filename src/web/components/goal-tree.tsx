import type { DirectionView, GoalView, LeadingProjectView } from '#app';
import type { PageContext } from '../page-context.ts';
import { IndicatorItems } from './indicator-items.tsx';
import { nodeText } from './node-text.ts';

/** Goals, directions and measures with the verdict of each indicator. */
export function GoalTree({ page }: { readonly page: PageContext }) {
  return (
    <>
      {page.report.goals.map((goal) => (
        <Goal page={page} goal={goal} />
      ))}
      <LeadingProjects page={page} />
      <OtherPlaces page={page} />
    </>
  );
}

function Goal({ page, goal }: { readonly page: PageContext; readonly goal: GoalView }) {
  return (
    <section class="goal">
      <h3>{nodeText(goal.node)}</h3>
      {goal.headlines.length > 0 && <IndicatorItems page={page} rows={goal.headlines} />}
      {goal.directions.map((direction) => (
        <Direction page={page} direction={direction} />
      ))}
    </section>
  );
}

function Direction({ page, direction }: { readonly page: PageContext; readonly direction: DirectionView }) {
  const { node, measures, rows } = direction;
  return (
    <div class="direction">
      <h4>{nodeText(node)}</h4>
      {rows.length > 0 ? (
        <IndicatorItems page={page} rows={rows} />
      ) : (
        <p class="quiet">{page.locale.pages.noIndicatorHere}</p>
      )}
      {measures.length > 0 && (
        <details class="measures">
          <summary>{page.locale.pages.measures(measures.length)}</summary>
          <ul>
            {measures.map((measure) => (
              <li>{nodeText(measure)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function LeadingProjects({ page }: { readonly page: PageContext }) {
  const { leadingProjects } = page.report;
  if (leadingProjects.length === 0) return null;
  return (
    <section class="goal goal-leading">
      <h3>{page.locale.headings.leadingProjects}</h3>
      {leadingProjects.map((project) => (
        <LeadingProject page={page} project={project} />
      ))}
    </section>
  );
}

function LeadingProject({
  page,
  project: { node, crosses, rows },
}: {
  readonly page: PageContext;
  readonly project: LeadingProjectView;
}) {
  return (
    <div class="direction">
      <h4>{nodeText(node)}</h4>
      {crosses.length > 0 && (
        <p class="quiet">
          {page.locale.headings.crosses}：{crosses.map(nodeText).join('、')}
        </p>
      )}
      {rows.length > 0 && <IndicatorItems page={page} rows={rows} />}
    </div>
  );
}

/** Indicators that stand elsewhere in the plan. */
function OtherPlaces({ page }: { readonly page: PageContext }) {
  const places = page.report.otherPlaces.filter(({ rows }) => rows.length > 0);
  if (places.length === 0) return null;
  return (
    <section class="goal">
      <h3>{page.locale.headings.otherPlaces}</h3>
      {places.map((place) => (
        <Direction page={page} direction={place} />
      ))}
    </section>
  );
}
