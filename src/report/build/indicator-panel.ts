import type { IndicatorView } from '#app';
import type { FiscalYear } from '#kernel';
import { anchor } from '../tree/anchor.ts';
import type { Facts, Group } from '../tree/block.ts';
import { link, text } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';
import { seriesChartBlock } from './series-chart-block.ts';
import { explanationBox } from './explanation-box.ts';
import { heading } from './heading.ts';
import { notes, paragraph } from './paragraphs.ts';
import { replacementBoxes } from './replacement-boxes.ts';
import { seriesTable } from './series-table.ts';

/** An indicator by itself: its sentence, its chart with the table, its remarks, and what a miss has to explain. */
export function indicatorPanel(context: BuildContext, indicator: IndicatorView): Group {
  const { headings } = context.locale;
  return {
    kind: 'group',
    blocks: [
      heading(4, anchor('indicator', indicator.id), headings.withUnit(indicator.name, indicator.unit)),
      paragraph(context.locale.indicatorLead(indicator)),
      seriesChartBlock(context, indicator, seriesTable(context, indicator)),
      ...notes(remarks(context, indicator)),
      definition(context, indicator),
      ...replacementBoxes(context, indicator),
      ...explanationBox(context, indicator),
    ],
  };
}

function remarks({ locale }: BuildContext, { remarks: own, breaks, points }: IndicatorView): readonly string[] {
  return [
    ...own,
    ...breaks.map(({ from, remark }) => `※${locale.headings.seriesBreak}（${locale.yearText(from)}）：${remark}`),
    ...[...yearsByNote(points)].map(([note, years]) => `※${years.map(locale.yearText).join('、')}：${note}`),
  ];
}

/** A note that stands at several years is said once. */
function yearsByNote(points: IndicatorView['points']): ReadonlyMap<string, readonly FiscalYear[]> {
  const years = new Map<string, FiscalYear[]>();
  for (const { year, note } of points) if (note !== null) years.set(note, [...(years.get(note) ?? []), year]);
  return years;
}

function definition({ view, locale }: BuildContext, indicator: IndicatorView): Facts {
  const { headings } = locale;
  const pace =
    indicator.pace === null || indicator.pace.state === 'unknown'
      ? null
      : locale.paceSentence(indicator.pace, indicator);
  const said = [
    { label: headings.meaning, words: indicator.meaning },
    { label: headings.pace, words: indicator.target.kind === 'none' ? pace : null },
    { label: headings.department, words: indicator.department ?? view.municipality.department },
  ];
  return {
    kind: 'facts',
    compact: true,
    items: [
      ...said.flatMap(({ label, words }) => (words === null ? [] : [{ label, content: [text(words)] }])),
      { label: headings.traceOf, content: [link(headings.why, anchor('trace', indicator.id))] },
    ],
  };
}
