import { foldForCompare } from '#kernel';

/** What an indicator is known by in print. */
export interface PrintedName {
  readonly name: string;
  /** Empty = none is printed. */
  readonly unit: string;
}

export type NameMatch<T> =
  | { readonly kind: 'one'; readonly match: T }
  /** `others` have the name: with another unit, or several fit. */
  | { readonly kind: 'none' | 'unit' | 'several'; readonly others: readonly T[] };

/** Indicators by their printed name and unit, folded; a unit that is not printed fits any. */
export class NameIndex<T extends PrintedName> {
  readonly #named = new Map<string, T[]>();

  constructor(known: readonly T[]) {
    for (const one of known) this.add(one);
  }

  add(one: T): void {
    const key = keyOf(one.name);
    const others = this.#named.get(key);
    if (others) others.push(one);
    else this.#named.set(key, [one]);
  }

  match({ name, unit }: PrintedName): NameMatch<T> {
    const others = this.#named.get(keyOf(name)) ?? [];
    const exact = others.filter((one) => keyOf(one.unit) === keyOf(unit));
    const fitting = exact.length > 0 ? exact : others.filter((one) => one.unit === '' || unit === '');
    const [match] = fitting;
    if (match && fitting.length === 1) return { kind: 'one', match };
    return { kind: match ? 'several' : others.length > 0 ? 'unit' : 'none', others };
  }
}

function keyOf(text: string): string {
  return foldForCompare(text).replace(/\s/g, '');
}
