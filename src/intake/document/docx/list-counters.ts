import { formatNumber } from './number-format.ts';
import type { NumberingLevel, NumberingList } from './numbering.ts';

/** What is printed before the text of a list's paragraph. */
export interface ListLabel {
  readonly text: string;
  readonly level: NumberingLevel;
}

/** Counts the paragraphs of the lists of one document, in the order in which they stand. */
export class ListCounters {
  readonly #lists: ReadonlyMap<number, NumberingList>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<number>();

  constructor(lists: ReadonlyMap<number, NumberingList>) {
    this.#lists = lists;
  }

  /** The level of a list to which a paragraph style belongs; null where none names it. */
  levelOfStyle(numId: number, style: string | undefined): number | null {
    const found =
      this.#lists.get(numId)?.levels.findIndex((level) => style !== undefined && level?.style === style) ?? -1;
    return found < 0 ? null : found;
  }

  /** Counts one paragraph on; null where the list or its level does not exist. */
  next(numId: number, index: number): ListLabel | null {
    const list = this.#lists.get(numId);
    const level = list?.levels[index];
    if (!list || !level) return null;
    const counts = this.#countsOf(numId, list);
    counts[index] = (counts[index] ?? level.start - 1) + 1;
    this.#restartBelow(counts, list, index);
    return { text: this.#printed(list, counts, index), level };
  }

  #countsOf(numId: number, list: NumberingList): (number | undefined)[] {
    const counts = this.#counts.get(list.family) ?? [];
    this.#counts.set(list.family, counts);
    if (!this.#started.has(numId)) {
      this.#started.add(numId);
      for (const index of list.restarted) counts[index] = undefined;
    }
    return counts;
  }

  #restartBelow(counts: (number | undefined)[], list: NumberingList, index: number): void {
    for (let below = index + 1; below < list.levels.length; below += 1) {
      if ((list.levels[below]?.restartsAfter ?? below) > index) counts[below] = undefined;
    }
  }

  #printed(list: NumberingList, counts: readonly (number | undefined)[], index: number): string {
    const level = list.levels[index];
    if (!level) return '';
    if (level.format === 'bullet') return level.template;
    return level.template.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels[at];
      if (!of || at > index) return '';
      return formatNumber(level.legal && at < index ? 'decimal' : of.format, counts[at] ?? of.start);
    });
  }
}
