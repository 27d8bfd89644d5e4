/** Small counts as Japanese writes them, the sign of each at its own place. */
export const KANJI_COUNTS = '〇一二三四五六七八九十';

/** What a count says that is printed in half-width digits or as one of these signs. */
export function valueOfCount(said: string): number {
  return KANJI_COUNTS.includes(said) ? KANJI_COUNTS.indexOf(said) : Number(said);
}
