import type { TermKey } from '#locale';
import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import type { BuildContext } from './build-context.ts';
import { countsChart } from './counts-chart.ts';
import { countsTable } from './counts-table.ts';
import { gradesTable } from './grades-table.ts';
import { heading } from './heading.ts';
import { notes, paragraph } from './paragraphs.ts';

const EXPLAINED: readonly TermKey[] = [
  'kpi',
  'headline',
  'achieved',
  'notEvaluated',
  'publishedVerdict',
  'estimate',
  'preliminary',
  'relisted',
];

/** 概要: what became of the year in a sentence, then by goal. What was not counted is said in the sentence. */
export function summary(context: BuildContext): readonly Block[] {
  const { view, locale } = context;
  return [
    { kind: 'pageBreak' },
    heading(2, anchor('section', 'summary'), locale.headings.summary),
    paragraph(locale.summaryLead(view.lead, view.year), 'lead'),
    paragraph(locale.figureSourcesSentence(view)),
    ...notes([
      view.figureSources.length === 0 ? null : locale.figuresAsOf(view.figuresAsOf),
      locale.askSentence(view.municipality),
    ]),
    countsChart(context),
    countsTable(context),
    ...gradesTable(context),
    { kind: 'terms', title: locale.headings.glossary, terms: EXPLAINED.map((key) => locale.terms[key]) },
  ];
}
