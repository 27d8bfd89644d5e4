import type { InitiativeView } from '#app';
import { anchor } from '../tree/anchor.ts';
import type { Block, Group } from '../tree/block.ts';
import { small, strong, text, type Inline } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';
import { outputsChart } from './outputs-chart.ts';
import { heading } from './heading.ts';
import { nodeTitle } from './node-title.ts';
import { outputsTable } from './outputs-table.ts';
import { notes } from './paragraphs.ts';
import { sourceText } from './source-text.ts';

/** 主な取組: which direction it serves, 概要, its yearly outputs, pictures, grants (★) and remarks. */
export function initiativeBlock(context: BuildContext, initiative: InitiativeView): Group {
  const { id, name, series, pictures, remarks, source } = initiative;
  return {
    kind: 'group',
    blocks: [
      heading(4, anchor('initiative', id), name),
      { kind: 'paragraph', role: 'note', content: tags(context, initiative) },
      ...overview(context, initiative),
      ...series.flatMap((entry, index): readonly Block[] => [
        outputsChart(context, { initiative, series: entry, index }, outputsTable(context, initiative, entry)),
        ...notes(entry.remarks),
      ]),
      ...pictures.map(({ picture, alt, caption }, index): Block => ({
        kind: 'picture',
        id: anchor('chart', 'picture', id, `${index}`),
        mediaType: picture.mediaType,
        base64: picture.base64,
        alt,
        caption,
      })),
      ...notes([...remarks, sourceText(context, source)]),
    ],
  };
}

function tags({ locale }: BuildContext, { node, grants }: InitiativeView): readonly Inline[] {
  const { headings } = locale;
  const direction = small(`${headings.measures}：${nodeTitle(node)}`);
  return grants.length === 0
    ? [direction]
    : [direction, { kind: 'break' }, strong(`★ ${headings.grant}：${grants.join('、')}`)];
}

function overview({ locale }: BuildContext, { summary, summarised }: InitiativeView): readonly Block[] {
  if (summary === null) return [];
  const { headings } = locale;
  const content = summarised ? [text(summary), small(`（${headings.summarised}）`)] : [text(summary)];
  return [{ kind: 'facts', compact: false, items: [{ label: headings.initiativeSummary, content }] }];
}
