/**
 * What the characters of the symbol fonts that come with Word look like, by font and code (low byte: Word writes F000 + code).
 * Only the signs that lists and forms use; others stay as they are, and are told as 外字.
 */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6d: '❍',
    0x6e: '■',
    0x6f: '□',
    0x70: '❐',
    0x71: '❑',
    0x72: '❒',
    0x74: '⧫',
    0x75: '◆',
    0x76: '❖',
    0x77: '⬥',
    0x9e: '・',
    0x9f: '•',
    0xa1: '○',
    0xa7: '▪',
    0xa8: '◻',
    0xd8: '➢',
    0xe0: '→',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✓',
    0xfe: '☑',
  },
  symbol: {
    0xa8: '♦',
    0xae: '→',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xa3: '≤',
    0xd7: '⋅',
  },
  'courier new': { 0x6f: '○' },
};

/** Circled digits of Wingdings: ⓪ to ⑩ from 0x80, ⓿ to ❿ from 0x8B. */
function circled(code: number): string | undefined {
  if (code === 0x80) return '⓪';
  if (code > 0x80 && code <= 0x8a) return String.fromCharCode(0x2460 + code - 0x81);
  if (code === 0x8b) return '⓿';
  if (code > 0x8b && code <= 0x95) return String.fromCharCode(0x2776 + code - 0x8c);
  return undefined;
}

/** One character of a font as Unicode; as it is where it is not known. */
export function symbolCharacter(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.toLowerCase();
  const found = SYMBOLS[name]?.[low] ?? (name === 'wingdings' ? circled(low) : undefined);
  return found ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
}

/** A text set in one font. */
export function symbolText(text: string, font: string): string {
  return Array.from(text, (character) => symbolCharacter(font, character.codePointAt(0) ?? 0)).join('');
}

/** What a PDF adds to the names of fonts: the letters of a part of a font, and the makers' endings. */
const AROUND_NAME = /^[A-Z]{6}\+|(?:-?(?:Regular|MT|PSMT)|,.*)$/g;

/** A text as one font of a PDF shows it. */
export type SymbolReader = (text: string) => string;

/**
 * A program without the fonts of Word draws their signs from OpenSymbol and leaves the codes: they may be those of either font.
 * What stands in Symbol outside private use is what it looks like.
 */
export function symbolReader(fontName: string): SymbolReader {
  const font = fontName.replace(AROUND_NAME, '').toLowerCase();
  if (font === 'wingdings') return (text) => symbolText(text, font);
  if (font === 'symbol') return (text) => text.replace(CODES, (code) => symbolText(code, font));
  return font === 'opensymbol' ? ofEitherFont : (text) => text;
}

/** The part of private use that symbol fonts stand in. */
const CODES = /[\uF020-\uF0FF]/g;

/** Signs of Wingdings or, where it has none there, of Symbol; any other character as it is. */
export function ofEitherFont(text: string): string {
  return text.replace(CODES, (code) => {
    const inWingdings = symbolText(code, 'wingdings');
    return inWingdings === code ? symbolText(code, 'symbol') : inWingdings;
  });
}
