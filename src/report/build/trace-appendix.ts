import type { IndicatorView } from '#app';
import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import { link, text, type Inline } from '../tree/inline.ts';
import type { Table, TableColumn } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { heading } from './heading.ts';
import { paragraph } from './paragraphs.ts';

/**
 * 数値の根拠: for every indicator its inputs, formula, unrounded value, what decided, and sources, in one line. Those that
 * were not judged stand behind the others, by reason.
 */
export function traceAppendix(context: BuildContext): readonly Block[] {
  const { view, locale } = context;
  const { headings, terms } = locale;
  const judged = view.indicators.filter(({ evaluation }) => evaluation.reason === null);
  const byReason = Map.groupBy(
    view.indicators.filter(({ evaluation }) => evaluation.reason !== null),
    ({ evaluation }) => evaluation.reason ?? 'other',
  );
  const reason: TableColumn = { key: 'reason', head: headings.reason, align: 'start', width: 1.5 };
  const notJudged = [...byReason].flatMap(([code, indicators]) =>
    indicators.map((indicator) => traceRow(context, indicator, [[text(locale.labels.reason[code])]])),
  );
  return [
    { kind: 'pageBreak' },
    heading(2, anchor('section', 'traces'), headings.traces),
    paragraph(terms.trace.meaning, 'note'),
    ...tableOf(context, headings.traces, {
      columns: [],
      rows: judged.map((indicator) => traceRow(context, indicator, [])),
    }),
    ...tableOf(context, headings.notJudged, { columns: [reason], rows: notJudged }),
  ];
}

/** A table without a row is left out. The columns given stand between the indicator and its line. */
function tableOf(
  { locale: { headings } }: BuildContext,
  caption: string,
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      role: 'traces',
      caption,
      columns: [
        { key: 'indicator', head: headings.indicator, align: 'start', width: 2 },
        ...columns,
        { key: 'trace', head: headings.traceOf, align: 'start', width: 7 },
      ],
      rows,
    },
  ];
}

function traceRow(
  { view, locale }: BuildContext,
  indicator: IndicatorView,
  between: readonly (readonly Inline[])[],
): Table['rows'][number] {
  return {
    id: anchor('trace', indicator.id),
    cells: [
      [link(indicator.name, anchor('indicator', indicator.id))],
      ...between,
      [text(locale.whyLine(indicator, view))],
    ],
  };
}
