import type { DirectionView } from '#app';
import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import { text } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';
import { heading } from './heading.ts';
import { indicatorBlocks } from './indicator-blocks.ts';
import { nodeTitle } from './node-title.ts';
import { referenceBlocks } from './reference-blocks.ts';
import { verificationSection } from './verification-section.ts';

/** 施策の方向: its measures, its verification where it has one of its own, its KPIs, its reference tables. */
export function directionSection(context: BuildContext, direction: DirectionView): readonly Block[] {
  const { node, measures, rows, referenceTables } = direction;
  const { headings } = context.locale;
  return [
    heading(3, anchor('direction', node.id), nodeTitle(node)),
    ...measureBox(context, measures),
    ...verificationSection(context, 4, direction),
    ...(rows.length === 0 ? [] : indicatorBlocks(context, { caption: `${headings.kpis}：${nodeTitle(node)}`, rows })),
    ...referenceBlocks(context, referenceTables),
  ];
}

function measureBox({ locale }: BuildContext, measures: DirectionView['measures']): readonly Block[] {
  if (measures.length === 0) return [];
  const items = measures.map(({ number, title }) => ({ label: number === '' ? null : number, content: [text(title)] }));
  return [{ kind: 'box', tone: 'quiet', title: locale.headings.measures, blocks: [{ kind: 'list', items }] }];
}
