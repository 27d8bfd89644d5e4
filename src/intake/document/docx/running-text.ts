import type { FlowBlock, FurnitureText } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import { IN_THE_BODY, type Reading } from './reading.ts';

/** Heads and feet of all sections, also those of first and even pages: equal ones once, with how many there are. */
export function runningTexts(reading: Reading): readonly FurnitureText[] {
  const { pack, readStory } = reading.parts;
  const anchor = {};
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const { id, type, part } of pack.relationships) {
    if ((type !== 'header' && type !== 'footer') || seen.has(part)) continue;
    seen.add(part);
    const root = pack.partById(id);
    const blocks: readonly FlowBlock[] = root ? readStory(root, { ...IN_THE_BODY, anchor }) : [];
    const text = plainText(blocks);
    if (text.trim() !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count, place: anchor }));
}
