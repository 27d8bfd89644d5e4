import type { CountsView } from '#app';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import { countKinds } from './counts-strip.tsx';
import { nodeText } from './node-text.ts';
import { ScrollTable } from './scroll-table.tsx';

/** Counts by goal, with the goal's name leading to its indicators. */
export function GoalCounts({ page }: { readonly page: PageContext }) {
  const { locale, report, yearWords } = page;
  const { headings } = locale;
  const heads = countKinds(page, report.counts);
  return (
    <ScrollTable locale={locale} id="by-goal" caption={locale.pages.byGoalCaption(yearWords)} class="counts-table">
      <thead>
        <tr>
          <th scope="col">{headings.goal}</th>
          <th scope="col" class="number">
            {headings.total}
          </th>
          {heads.map(({ label }) => (
            <th scope="col" class="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.goals.map(({ node, counts }) => (
          <CountRow
            page={page}
            counts={counts}
            head={
              <a href={paths.indicators.href({ city: page.code }, { ...page.choice, goal: node.id })}>
                {nodeText(node)}
              </a>
            }
          />
        ))}
        {report.outsideGoals && <CountRow page={page} counts={report.outsideGoals} head={headings.outsideGoals} />}
      </tbody>
      <tfoot>
        <CountRow page={page} counts={report.counts} head={locale.pages.all} />
      </tfoot>
    </ScrollTable>
  );
}

interface CountRowProps {
  readonly page: PageContext;
  readonly counts: CountsView;
  readonly head: unknown;
}

function CountRow({ page, counts, head }: CountRowProps) {
  const { countText } = page.locale;
  return (
    <tr>
      <th scope="row">{head}</th>
      <td class="number">{countText(counts.total)}</td>
      {countKinds(page, counts).map(({ kind, count }) => (
        <td class={`number count-${kind}`}>{countText(count)}</td>
      ))}
    </tr>
  );
}
