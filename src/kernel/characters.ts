export interface LocatedCharacter {
  readonly character: string;
  /** UTF-16 offset. */
  readonly offset: number;
}

function located(text: string, pattern: RegExp): readonly LocatedCharacter[] {
  if (text.search(pattern) < 0) return [];
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

/** Between two of these no character ends late: ASCII without line breaks, kana, kanji, full-width forms without voicing marks. */
function standsAlone(code: number): boolean {
  return (
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fe) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x3029) ||
    (code >= 0xff01 && code <= 0xff9d)
  );
}

/**
 * Whether a UTF-16 offset lies between two characters as a reader sees them, never inside 👨‍👩‍👧, 葛󠄀, 🇯🇵 or ﾊﾞ. Cheap where it
 * lies between common signs; only elsewhere the text is segmented.
 */
export function graphemeBorders(text: string): (offset: number) => boolean {
  let segments: Intl.Segments | null = null;
  return (offset) => {
    if (offset <= 0 || offset >= text.length) return true;
    if (standsAlone(text.charCodeAt(offset - 1)) && standsAlone(text.charCodeAt(offset))) return true;
    segments ??= SEGMENTER.segment(text);
    return segments.containing(offset)?.index === offset;
  };
}
