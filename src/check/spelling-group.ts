/** One word in the spellings that Japanese official writing mixes. */
export interface SpellingGroup {
  readonly spellings: readonly Spelling[];
}

export interface Spelling {
  readonly shown: string;
  readonly pattern: RegExp;
  /** Without these letters the pattern need not be tried. */
  readonly needs?: string;
}
