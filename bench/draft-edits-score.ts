import { anchorsBetween, type ComparisonUnit } from '#compare';
import { editDraft, type EditRates } from './draft-edits.ts';
import { seededRandom } from './random.ts';

/** What became of the units of many edited drafts, in counts. */
export interface AnchorCounts {
  /** Units that the later draft still holds: found again, set aside for a person to look, attached to another unit. */
  readonly found: number;
  readonly aside: number;
  readonly astray: number;
  /** Units that the later draft no longer holds: set aside, or wrongly attached; of those, to a unit of the same text. */
  readonly gone: number;
  readonly attached: number;
  readonly attachedToEqual: number;
}

const NONE: AnchorCounts = { found: 0, aside: 0, astray: 0, gone: 0, attached: 0, attachedToEqual: 0 };

/** Edits a document as often as there are seeds, and follows every unit. */
export function countAnchors(
  document: (seed: number) => readonly ComparisonUnit[],
  seeds: readonly number[],
  rates: EditRates,
): AnchorCounts {
  const counts = { ...NONE };
  for (const seed of seeds) {
    const before = document(seed);
    const { units, now } = editDraft(before, seededRandom(seed), rates);
    const textOf = new Map(units.map(({ id, text }) => [id, text]));
    const anchors = anchorsBetween(before, units);
    for (const { id, text } of before) {
      const [today, truth] = [anchors(id), now.get(id) ?? null];
      counts[outcomeOf(today.id, truth)] += 1;
      if (truth === null && today.id !== undefined && textOf.get(today.id) === text) counts.attachedToEqual += 1;
    }
  }
  return counts;
}

function outcomeOf(today: string | undefined, truth: string | null): keyof AnchorCounts {
  if (truth === null) return today === undefined ? 'gone' : 'attached';
  if (today === undefined) return 'aside';
  return today === truth ? 'found' : 'astray';
}
