import type { FigureBlock } from './kpi-rows.ts';
import type { PlacedText } from './read-document.ts';

/** What a block says where it stands in no edition: a row of a table is a text. */
export function placedTexts({ block, place, cells }: FigureBlock): readonly PlacedText[] {
  if (block.kind !== 'table') return [{ text: block.text, place }];
  const { file } = place;
  return [block.head, ...block.rows].flatMap((row, at) => {
    const first = row.findIndex((text) => text !== '');
    if (first < 0) return [];
    const cell = (at === 0 ? cells?.head : cells?.rows[at - 1])?.[first];
    const own = cell ? { ...(file === undefined ? {} : { file }), ...cell } : place;
    return [{ text: row.filter((text) => text !== '').join(' '), place: own }];
  });
}
