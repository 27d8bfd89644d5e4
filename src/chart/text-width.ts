/** Half an em for what is narrow in East Asian type: ASCII, Latin letters, half-width kana. */
const NARROW = /[\u0020-\u007e\u00a0-\u024f\u2010-\u2015\u2212\uff61-\uff9f]/;
/** Marks without a width of their own: combining marks, variation selectors, joiners. */
const NO_WIDTH = /[\p{M}\u200b-\u200d\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;

const NARROW_EM = 0.58;

/** Width of one character in em: full width 1, an estimate on the safe side for the proportional BIZ UDPGothic. */
export function characterWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return NARROW.test(character) ? NARROW_EM : 1;
}

/** Estimated width of a line of text in user units. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * fontSize;
}
