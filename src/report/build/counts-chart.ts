import { progressStrip, type StripSegment } from '#chart';
import { anchor } from '../tree/anchor.ts';
import type { Chart } from '../tree/block.ts';
import type { BuildContext } from './build-context.ts';
import { chartBlock } from './chart-block.ts';

/** The year's verdicts at a glance; the table of counts stands beside it. */
export function countsChart({ view, locale }: BuildContext): Chart {
  const { headings, labels } = locale;
  const { counts } = view;
  const id = anchor('chart', 'counts');
  const alt = locale.countsLead(counts, view.year);
  const segment = (kind: StripSegment['kind'], label: string, count: number): StripSegment => ({
    kind,
    label,
    count,
    countLabel: locale.countText(count),
  });
  const drawing = progressStrip({
    prefix: id,
    title: headings.summary,
    description: alt,
    emptyText: headings.noIndicators,
    segments: [
      segment('achieved', headings.achieved, counts.achieved),
      segment('missed', headings.missed, counts.missed),
      segment('published', headings.publishedOnly, counts.publishedOnly.achieved + counts.publishedOnly.missed),
      segment(
        'unknown',
        labels.verdict.notEvaluated,
        counts.notEvaluated.reduce((sum, { count }) => sum + count, 0),
      ),
    ],
  });
  return chartBlock({ id, drawing, alt, caption: headings.summary, twin: null });
}
