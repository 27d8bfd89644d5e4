import type { IndicatorRow } from '#app';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import { CellText } from './cell-text.tsx';
import { placeText } from './node-text.ts';
import { ScrollTable } from './scroll-table.tsx';
import { VerdictChip } from './verdict-chip.tsx';

interface IndicatorTableProps {
  readonly page: PageContext;
  readonly id: string;
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly rows: readonly IndicatorRow[];
  /** True where the place in the plan is not said around the table. */
  readonly place?: boolean;
}

/** Indicators with their verdict, figures and grade, one row each; name and verdict fit on a telephone together. */
export function IndicatorTable({ page, rows, place = false, ...table }: IndicatorTableProps) {
  const { headings, yearText } = page.locale;
  const year = yearText(page.report.year);
  const graded = saysMoreThanVerdict(page);
  return (
    <ScrollTable locale={page.locale} class="indicator-table" {...table}>
      <thead>
        <tr>
          <th scope="col">{headings.indicator}</th>
          <th scope="col" class="verdict-column">
            {headings.verdict}
          </th>
          <th scope="col" class="number">
            {headings.withYear(headings.actual, year)}
          </th>
          <th scope="col" class="number">
            {headings.withYear(headings.target, year)}
          </th>
          <th scope="col" class="number">
            {headings.rate}
          </th>
          {graded && (
            <th scope="col" class="grade-column">
              {headings.grade}
            </th>
          )}
          <th scope="col" class="number">
            {headings.baseline}
          </th>
          <th scope="col">{headings.kind}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row page={page} row={row} place={place} graded={graded} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** A scheme whose grades are only 達成 and 未達成 repeats the verdict: its column is left out. */
function saysMoreThanVerdict({ locale, report }: PageContext): boolean {
  const said = new Set([locale.labels.verdict.achieved, locale.labels.verdict.missed]);
  return report.scheme.grades.some(({ label }) => !said.has(label));
}

interface RowProps {
  readonly page: PageContext;
  readonly row: IndicatorRow;
  readonly place: boolean;
  readonly graded: boolean;
}

function Row({ page, row: { indicator, relisted }, place, graded }: RowProps) {
  const { locale } = page;
  return (
    <tr>
      <th scope="row">
        <a href={paths.indicator.href({ city: page.code, id: indicator.id }, page.choice)}>{indicator.name}</a>
        {relisted && <span class="tag">{locale.headings.relisted}</span>}
        {place && <span class="row-place">{placeText(indicator.path)}</span>}
      </th>
      <td>
        <VerdictChip locale={locale} verdict={indicator.verdict} />
      </td>
      <td class="number">
        <CellText locale={locale} cell={indicator.actual} />
      </td>
      <td class="number">
        <CellText locale={locale} cell={indicator.target} />
      </td>
      <td class="number">
        <CellText locale={locale} cell={indicator.rate} />
      </td>
      {graded && <td>{locale.gradeText(indicator.evaluation.grade)}</td>}
      <td class="number">
        <CellText locale={locale} cell={indicator.baseline} />
      </td>
      <td class="nowrap">{locale.labels.kind[indicator.kind]}</td>
    </tr>
  );
}
