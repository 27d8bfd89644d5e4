/** A city's own words: where one of `not` stands, `use` is meant. */
export interface DictionaryEntry {
  readonly use: string;
  readonly not: readonly string[];
}

export type Dictionary = readonly DictionaryEntry[];
