export interface LocatedCharacter {
  readonly character: string;
  /** UTF-16 offset. */
  readonly offset: number;
}

function located(text: string, pattern: RegExp): readonly LocatedCharacter[] {
  return Array.from(text.matchAll(pattern), (match) => ({ character: match[0], offset: match.index }));
}

/** 外字: private use characters of the BMP (U+E000–F8FF) and of planes 15 and 16, which no font but the sender's can show. */
export function privateUseCharacters(text: string): readonly LocatedCharacter[] {
  return located(text, /\p{Co}/gu);
}

/** C0 and C1 controls other than tab, line feed and carriage return: XML 1.0, and so Word and Excel, cannot hold most of them. */
export function controlCharacters(text: string): readonly LocatedCharacter[] {
  return located(text, /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g);
}

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** What a reader sees as one character each: 葛󠄀 (with its variation selector), 𠮷, か゚. */
export function graphemes(text: string): readonly string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
