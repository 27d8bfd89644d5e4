import { verdictOf, type IndicatorView, type YearPoint } from '#app';
import type { PageContext } from '../page-context.ts';
import { CellText } from './cell-text.tsx';
import { ScrollTable } from './scroll-table.tsx';
import { VerdictChip } from './verdict-chip.tsx';

interface SeriesTableProps {
  readonly page: PageContext;
  readonly view: IndicatorView;
}

/** The twin of the chart: every year with its figure, target, change and verdict. */
export function SeriesTable({ page, view }: SeriesTableProps) {
  const { headings } = page.locale;
  const noted = view.points.some(({ note }) => note !== null);
  return (
    <ScrollTable
      locale={page.locale}
      id="history-table"
      caption={page.locale.pages.historyCaption(view.name)}
      class="series-table"
    >
      <thead>
        <tr>
          <th scope="col">{headings.year}</th>
          <th scope="col" class="number">
            {headings.withUnit(headings.actual, view.unit)}
          </th>
          <th scope="col" class="number">
            {headings.withUnit(headings.target, view.unit)}
          </th>
          <th scope="col" class="number">
            {headings.change}
          </th>
          <th scope="col" class="verdict-column">
            {headings.verdict}
          </th>
          {noted && <th scope="col">{headings.note}</th>}
        </tr>
      </thead>
      <tbody>
        {view.points.map((point) => (
          <PointRow page={page} point={point} noted={noted} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function PointRow({
  page,
  point,
  noted,
}: {
  readonly page: PageContext;
  readonly point: YearPoint;
  readonly noted: boolean;
}) {
  const { locale, report } = page;
  const isPast = point.year <= report.year;
  return (
    <tr class={point.year === report.year ? 'row-current' : undefined}>
      <th scope="row">{locale.yearText(point.year)}</th>
      <td class="number">
        <CellText locale={locale} cell={point.actual} unit={false} />
      </td>
      <td class="number">
        <CellText locale={locale} cell={point.target} unit={false} />
      </td>
      <td class="number">
        <CellText locale={locale} cell={point.change} />
      </td>
      <td>{isPast && <VerdictChip locale={locale} verdict={verdictOf(point.evaluation)} />}</td>
      {noted && <td>{isPast ? point.note : ''}</td>}
    </tr>
  );
}
