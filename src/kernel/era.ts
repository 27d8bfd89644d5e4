/** An era (元号) by the day it began; its year 1 is called 元年. */
export interface Era {
  readonly name: string;
  readonly letter: string;
  /** The one-character form, U+32FF and U+337B–337E. */
  readonly square: string;
  readonly start: string;
}

/** Newest first. Starts: 元号を改める政令 (平成31年政令第143号; 昭和64年政令第1号), 改元の詔書 of 1926-12-25 and 1912-07-30. */
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', square: '㋿', start: '2019-05-01' },
  { name: '平成', letter: 'H', square: '㍻', start: '1989-01-08' },
  { name: '昭和', letter: 'S', square: '㍼', start: '1926-12-25' },
  { name: '大正', letter: 'T', square: '㍽', start: '1912-07-30' },
];

/** The Western year of an era's year: 平成62 → 2050, also where the era had ended by then (plans run ahead of eras). */
export function westernYear(era: Era, eraYear: number): number {
  return Number(era.start.slice(0, 4)) + eraYear - 1;
}

/** By full name, letter (either case) or square form. */
export function findEra(label: string): Era | undefined {
  return ERAS.find((era) => era.name === label || era.square === label || era.letter === label.toUpperCase());
}

/** The era on an ISO day; undefined before 大正. */
export function eraOn(isoDate: string): Era | undefined {
  return ERAS.find((era) => era.start <= isoDate);
}
