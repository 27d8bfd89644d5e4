import type { DirectionView } from '#app';
import type { PageContext } from '../page-context.ts';
import { Attributed } from './attributed.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { nodeText } from './node-text.ts';
import { ReferenceTables } from './reference-tables.tsx';

/** A direction's part of the report: its measures, verification, indicators and reference tables. */
export function ReportDirection({
  page,
  direction,
}: {
  readonly page: PageContext;
  readonly direction: DirectionView;
}) {
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
