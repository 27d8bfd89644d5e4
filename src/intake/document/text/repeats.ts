import { foldForCompare } from '#kernel';
import type { SourceLine } from './source-lines.ts';

/** How often the texts of two lines repeat each other, in grams; the first line comes before the second. */
export interface Repeat {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

const GRAM = 6;
/** A gram met more often near by is a phrase of the field and says nothing of columns. */
const MOST_PLACES = 3;

/** Repeats between the lines given, counted through; a gram may begin on one line and end on the next. */
export function repeatsAmong(lines: readonly SourceLine[]): readonly Repeat[] {
  const places = new Map<string, number[]>();
  let text = '';
  const lineOf: number[] = [];
  lines.forEach((line, at) => {
    const folded = foldForCompare(line.text);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) lineOf.push(at);
  });
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const gram = text.slice(at, at + GRAM);
    const list = places.get(gram);
    if (list) list.push(lineOf[at] ?? 0);
    else places.set(gram, [lineOf[at] ?? 0]);
  }
  const weights = new Map<number, number>();
  for (const list of places.values()) {
    if (list.length < 2 || list.length > MOST_PLACES) continue;
    for (let one = 0; one < list.length; one += 1)
      for (let other = one + 1; other < list.length; other += 1) {
        const key = (list[one] ?? 0) * lines.length + (list[other] ?? 0);
        weights.set(key, (weights.get(key) ?? 0) + 1 / (list.length - 1));
      }
  }
  return [...weights].map(([key, weight]) => ({
    first: Math.floor(key / lines.length),
    second: key % lines.length,
    weight,
  }));
}
