import type { Line } from './line.ts';

/** Points by which an item must stand further in to be below the one before. */
const STEP = 3;
/** Points of a blank of full width where nothing is known of the size. */
const BLANK = 10.5;

interface OpenItem {
  readonly indent: number;
  readonly sign: string;
}

/**
 * How deep items of one list stand, 1 = outermost. What the document declares holds; else the indent, else the order in which
 * different signs first come.
 */
export class ListDepths {
  readonly #open: OpenItem[] = [];

  next({ look, blanks }: Line, sign: string): number {
    if (look.list !== null) return look.list;
    const item = { indent: (look.indent ?? 0) + blanks * (look.size ?? BLANK), sign };
    const { indent } = item;
    while (this.#open.length > 0 && this.#isOver(item)) this.#open.pop();
    const same = this.#open.at(-1);
    if (same && same.sign === sign && Math.abs(same.indent - indent) < STEP) return this.#open.length;
    this.#open.push(item);
    return this.#open.length;
  }

  /** Nothing else stood between items of a list: another kind of block ends it. */
  end(): void {
    this.#open.length = 0;
  }

  #isOver({ indent, sign }: OpenItem): boolean {
    const last = this.#open.at(-1);
    if (!last || indent >= last.indent + STEP) return false;
    if (indent <= last.indent - STEP) return true;
    return last.sign !== sign && this.#open.some((open) => open.sign === sign);
  }
}
