import type { GoalView } from '#app';
import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import type { BuildContext } from './build-context.ts';
import { directionSection } from './direction-section.ts';
import { heading } from './heading.ts';
import { indicatorBlocks } from './indicator-blocks.ts';
import { initiativeBlock } from './initiative-block.ts';
import { nodeTitle } from './node-title.ts';
import { paragraph } from './paragraphs.ts';
import { referenceBlocks } from './reference-blocks.ts';
import { verificationSection } from './verification-section.ts';

/** 基本目標: verification, 数値目標, its directions, then 主な取組. */
export function goalSection(context: BuildContext, goal: GoalView): readonly Block[] {
  const { view, locale } = context;
  return [
    { kind: 'pageBreak' },
    heading(2, anchor('goal', goal.node.id), nodeTitle(goal.node)),
    paragraph(locale.countsLead(goal.counts, view.year)),
    ...verificationSection(context, 3, goal),
    ...headlines(context, goal),
    ...referenceBlocks(context, goal.referenceTables),
    ...goal.directions.flatMap((direction) => directionSection(context, direction)),
    ...initiatives(context, goal),
  ];
}

function headlines(context: BuildContext, { node, headlines: rows }: GoalView): readonly Block[] {
  if (rows.length === 0) return [];
  const title = context.locale.headings.headlines;
  return [
    heading(3, anchor('section', 'headlines', node.id), title),
    ...indicatorBlocks(context, { caption: `${title}：${nodeTitle(node)}`, rows }),
  ];
}

function initiatives(context: BuildContext, goal: GoalView): readonly Block[] {
  if (goal.initiatives.length === 0) return [];
  return [
    heading(3, anchor('section', 'initiatives', goal.node.id), context.locale.headings.initiatives),
    ...goal.initiatives.map((initiative) => initiativeBlock(context, initiative)),
  ];
}
