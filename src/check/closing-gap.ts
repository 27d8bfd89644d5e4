import { ordinalOf } from '#plan';
import { spotText, type Spot } from './passage.ts';
import { relabel } from './relabel.ts';
import type { Edit } from './rule.ts';

/**
 * The labels of a run, the first of which left numbers out, counted on from `expected`. Empty where one of them does not follow
 * the one before it, or has a form that cannot be written: then a person must count.
 */
export function closingGap(labels: readonly Spot[], expected: number): readonly Edit[] {
  const ordinals = labels.map((spot) => ordinalOf(spotText(spot)));
  const [first] = ordinals;
  if (ordinals.some((ordinal, at) => ordinal !== (first ?? NaN) + at)) return [];
  const edits = labels.flatMap((spot, at) => {
    const text = relabel(spotText(spot), expected + at);
    return text === null ? [] : [{ spot, text }];
  });
  return edits.length === labels.length ? edits : [];
}
