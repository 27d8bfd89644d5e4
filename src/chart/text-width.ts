/** Characters without a width of their own: combining marks and variation selectors (M), joiners (Cf). */
const NO_WIDTH = /\p{M}|\p{Cf}/u;

/**
 * Advance widths in em, rounded up, as measured in BIZ UDPGothic Regular (Bold is up to 0.02 wider).
 * Whatever is not listed is taken as full width: right for kanji, on the safe side for the proportional kana.
 */
const CLASSES: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[0-9]/, 0.77],
  [/[ ,.:;'!|il]/, 0.34],
  [/[-()[\]{}/\\"*^_`~frtj\u2010-\u2015\uff61-\uff9f]/, 0.54],
  [/[MWmw@%&]/, 1],
  [/[a-z]/, 0.72],
  [/[A-Z#$+<=>?\u00a0-\u024f\u2212]/, 0.9],
];

/** Width of one character in em. */
export function characterWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
}

/** Estimated width of a line of text in user units, rather too wide than too narrow. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * fontSize;
}
