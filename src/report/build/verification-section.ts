import type { DirectionView, GoalView } from '#app';
import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import { attributedText } from './attributed-text.ts';
import type { BuildContext } from './build-context.ts';
import { heading } from './heading.ts';

/** 検証 of a goal or of a direction; nothing where none is recorded. */
export function verificationSection(
  context: BuildContext,
  level: 3 | 4,
  { node, verification: texts }: Pick<GoalView | DirectionView, 'node' | 'verification'>,
): readonly Block[] {
  if (texts.length === 0) return [];
  return [
    heading(level, anchor('section', 'verification', node.id), context.locale.headings.verification),
    { kind: 'list', items: texts.map((entry) => ({ label: null, content: attributedText(context, entry) })) },
  ];
}
