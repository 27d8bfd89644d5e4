import type { Issue, Place } from '#kernel';
import type { Flow, FlowBlock } from './flow.ts';

/** Letters of a text that find it on a page. */
const LETTERS = 12;

/** The first letters of the first text that has some. */
export function nearOf(texts: readonly string[]): Pick<Place, 'near'> {
  const first = texts.map((text) => text.trim()).find((text) => text !== '');
  if (first === undefined) return {};
  const letters = [...first];
  return { near: letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}…` : first };
}

/** Issues of a document that has pages and no lines: each with the text that stands at its box, where it does not quote it itself. */
export function withNear(issues: readonly Issue[], { blocks, unplaced }: Flow): readonly Issue[] {
  const texts = new Map<string, string>();
  for (const { place, text } of [...blocks.flatMap(placedTexts), ...unplaced])
    if (!texts.has(boxOf(place))) texts.set(boxOf(place), text);
  return issues.map((one) => {
    const text = one.place.box && one.place.near === undefined ? texts.get(boxOf(one.place)) : undefined;
    if (text === undefined) return one;
    const { near } = nearOf([textAt(text, one.place.offset)]);
    const isQuoted = near === undefined || (one.found ?? '').includes(near.replace('…', ''));
    return isQuoted ? one : { ...one, place: { ...one.place, near } };
  });
}

const boxOf = ({ page, box }: Place): string => `${page ?? ''} ${box?.join(' ') ?? ''}`;

/** From a little before the letter that is meant. */
function textAt(text: string, offset = 0): string {
  return text.slice(Math.max(0, offset - LETTERS / 2));
}

function placedTexts(block: FlowBlock): readonly { readonly place: Place; readonly text: string }[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'picture':
      return [{ place: block.place, text: block.alt }];
    case 'table': {
      const inside = block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(placedTexts)));
      return [{ place: block.place, text: inside[0]?.text ?? '' }, ...inside];
    }
  }
}
