/** The parts of a printed figure, in the order in which they are joined. Empty where there is nothing to say. */
export interface FigureParts {
  /** Comparator word that stands before the number (English: `at least `). */
  readonly before: string;
  /** Digits with thousands commas and exact places, minus `−` (U+2212), a range with `〜`. */
  readonly number: string;
  /** Unit with the blank it needs, if any: `人`, `ポイント`. */
  readonly unit: string;
  /** Comparator word that stands after the unit (Japanese: `以上`). */
  readonly after: string;
  /** The bracket with measured period and status: `（H30、速報値）`. */
  readonly note: string;
}
