import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import { link, text } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';
import { heading } from './heading.ts';
import { paragraph } from './paragraphs.ts';

/** 数値の根拠: for every indicator its inputs, formula, unrounded value, what decided, and sources, in one line. */
export function traceAppendix({ view, locale }: BuildContext): readonly Block[] {
  const { headings, terms } = locale;
  return [
    { kind: 'pageBreak' },
    heading(2, anchor('section', 'traces'), headings.traces),
    paragraph(terms.trace.meaning, 'note'),
    {
      kind: 'table',
      role: 'traces',
      caption: headings.traces,
      columns: [
        { key: 'indicator', head: headings.indicator, align: 'start', width: 2 },
        { key: 'trace', head: headings.traceOf, align: 'start', width: 7 },
      ],
      rows: view.indicators.map((indicator) => ({
        id: anchor('trace', indicator.id),
        cells: [[link(indicator.name, anchor('indicator', indicator.id))], [text(locale.whyLine(indicator, view))]],
      })),
    },
  ];
}
