import { defaultNumbering, labelPatterns, type Numbering } from './numbering.ts';

/** `number` + `gap` + `title` is the heading again. */
export interface SplitHeading {
  readonly number: string;
  readonly gap: string;
  readonly title: string;
}

const GAP = /^[\s．.、，：:]*/;

/** Parts a heading into its printed number and its title; the number is empty where there is none (`2050年の姿`). */
export function splitNumber(heading: string, numbering: Numbering = defaultNumbering): SplitHeading {
  for (const pattern of labelPatterns(numbering)) {
    const number = pattern.exec(heading)?.[0];
    if (number === undefined) continue;
    const rest = heading.slice(number.length);
    const gap = GAP.exec(rest)?.[0] ?? '';
    return { number, gap, title: rest.slice(gap.length) };
  }
  return { number: '', gap: '', title: heading };
}

/** A number and a title as one line: a blank between, except after a bracket or a circled number. */
export function joinNumber(number: string, title: string): string {
  if (number === '' || title === '') return number + title;
  return /[）)①-⑳㉑-㉟㊱-㊿]$/u.test(number) ? number + title : `${number} ${title}`;
}
