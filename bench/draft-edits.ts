import type { ComparisonUnit } from '#compare';
import type { SeededRandom } from './random.ts';

/** How much of a draft is edited before the next look at it: shares of its units, and how many move. */
export interface EditRates {
  readonly reworded: number;
  readonly deleted: number;
  readonly inserted: number;
  readonly moves: number;
}

/** Light, medium and heavy editing (the rates of the study that the rule of re-anchoring comes from). */
export const editRates: Readonly<Record<'light' | 'medium' | 'heavy', EditRates>> = {
  light: { reworded: 0.15, deleted: 0.03, inserted: 0.05, moves: 3 },
  medium: { reworded: 0.3, deleted: 0.05, inserted: 0.1, moves: 6 },
  heavy: { reworded: 0.5, deleted: 0.1, inserted: 0.15, moves: 10 },
};

/** A later draft of an edition; `now` tells where each unit of the earlier one went, null where it was deleted. */
export interface EditedDraft {
  readonly units: readonly ComparisonUnit[];
  readonly now: ReadonlyMap<string, string | null>;
}

interface Line {
  readonly unit: ComparisonUnit;
  readonly from: string | null;
}

/** Edits as people make them: phrases exchanged, cut and put in, paragraphs added out of the document's own phrases. */
export function editDraft(units: readonly ComparisonUnit[], random: SeededRandom, rates: EditRates): EditedDraft {
  const lines = units.flatMap((unit): readonly Line[] => {
    const chance = random.next();
    if (chance < rates.deleted) return [];
    const kept: Line =
      chance < rates.deleted + rates.reworded
        ? { unit: withText(unit, reworded(unit, units, random)), from: unit.id }
        : { unit, from: unit.id };
    if (random.next() >= rates.inserted) return [kept];
    return [kept, { unit: withText(random.pick(units), composed(units, random)), from: null }];
  });
  for (let moves = rates.moves; moves > 0 && lines.length > 1; moves -= 1) {
    const [line] = lines.splice(random.integer(lines.length), 1);
    if (line) lines.splice(random.integer(lines.length + 1), 0, line);
  }
  const now = new Map<string, string | null>(units.map(({ id }) => [id, null]));
  const edited = lines.map(({ unit, from }, at) => {
    const id = `d${at + 1}`;
    if (from !== null) now.set(from, id);
    return { ...unit, id };
  });
  return { units: edited, now };
}

/** The number stays before the text; of a KPI row the name changes. */
function withText(unit: ComparisonUnit, body: string): ComparisonUnit {
  const text = unit.number + body;
  return unit.cells ? { ...unit, text, cells: { ...unit.cells, indicator: body } } : { ...unit, text };
}

const bodyOf = (unit: ComparisonUnit): string => unit.cells?.indicator ?? unit.text.slice(unit.number.length);

function phrase(units: readonly ComparisonUnit[], { pick, integer }: SeededRandom, longest: number): string {
  const text = bodyOf(pick(units));
  const from = integer(Math.max(1, text.length - longest));
  return text.slice(from, from + 2 + integer(longest));
}

/** A stretch of up to two fifths of the text exchanged, cut out, or put in. */
function reworded(unit: ComparisonUnit, units: readonly ComparisonUnit[], random: SeededRandom): string {
  const text = bodyOf(unit);
  const longest = Math.max(2, Math.floor(text.length * 0.4));
  const from = random.integer(Math.max(1, text.length - longest));
  const to = from + 1 + random.integer(longest);
  const rest = [text.slice(0, from), text.slice(to)] as const;
  switch (random.integer(3)) {
    case 0:
      return rest.join(phrase(units, random, longest));
    case 1:
      return rest.join('') || text;
    default:
      return text.slice(0, from) + phrase(units, random, longest) + text.slice(from);
  }
}

/** A new text in the words of the document: no more than a few words of any one unit. */
function composed(units: readonly ComparisonUnit[], random: SeededRandom): string {
  return Array.from({ length: 3 + random.integer(5) }, () => phrase(units, random, 8)).join('');
}
