import type { IndicatorView } from '#app';
import type { Box } from '../tree/block.ts';
import { cell, text } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';

/** 指標の変更: what this indicator took the place of, and what takes its place in the next edition, with the reasons. */
export function replacementBoxes(context: BuildContext, indicator: IndicatorView): readonly Box[] {
  return [...replaced(context, indicator), ...replacing(context, indicator)];
}

function replaced({ locale }: BuildContext, { replaces }: IndicatorView): readonly Box[] {
  if (replaces === null) return [];
  const { headings } = locale;
  return [
    box(headings.replaced, [
      { label: headings.replaces, content: [text(replaces.name)] },
      { label: headings.reason, content: [text(replaces.reason)] },
    ]),
  ];
}

function replacing({ locale }: BuildContext, { next }: IndicatorView): readonly Box[] {
  if (next === null || !next.replaced) return [];
  const { headings } = locale;
  return [
    box(headings.replaced, [
      { label: headings.nextEdition, content: [text(next.editionTitle)] },
      { label: headings.replacedBy, content: [text(headings.withUnit(next.name, next.unit))] },
      { label: headings.baseline, content: [cell(next.baseline)] },
      { label: headings.target, content: [cell(next.target)] },
      ...(next.reason === null ? [] : [{ label: headings.reason, content: [text(next.reason)] }]),
    ]),
  ];
}

function box(title: string, items: Extract<Box['blocks'][number], { kind: 'facts' }>['items']): Box {
  return { kind: 'box', tone: 'info', title, blocks: [{ kind: 'facts', compact: false, items }] };
}
