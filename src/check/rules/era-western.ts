import { isText, type Passage } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { yearOf } from '../years-in-text.ts';

const ERA = String.raw`(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR](?=\d))\s?(?:元|\d{1,2})`;
const WESTERN = String.raw`(?:18|19|20|21)\d\d`;
const PAIRS = [
  new RegExp(
    String.raw`(?<era>${ERA})\s?(?:年度?)?\s?[(/]\s?(?:西暦)?(?<western>${WESTERN})(?=\s?(?:年度?)?\s?[)年])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\d.,])(?<western>${WESTERN})\s?(?:年度?)?\s?\(\s?(?<era>${ERA})(?=\s?(?:年度?)?\s?\))`,
    'gu',
  ),
  new RegExp(String.raw`(?<=\()(?<era>${ERA})\s?年度?[・、](?<western>${WESTERN})(?=年度?\))`, 'gu'),
];

/** 平成30（2019）年: the two labels of one year name two. The Western one that would fit is told: the era is read first. */
export const eraWestern: Rule = {
  severity: 'error',
  find: ({ passages }) =>
    passages.filter(isText).flatMap((passage) => PAIRS.flatMap((pair) => disagreeing(passage, pair))),
};

function disagreeing(passage: Passage, pair: RegExp): readonly Sighting[] {
  return Array.from(passage.narrow.matchAll(pair)).flatMap((match): readonly Sighting[] => {
    const { era = '', western = '' } = match.groups ?? {};
    const year = yearOf(era.replace(/\s/g, ''));
    if (year === null || year === Number(western)) return [];
    const start = match.index + match[0].indexOf(western);
    const wide = /[０-９]/.test(passage.text.slice(start, start + 1));
    const right = wide
      ? String(year).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      : String(year);
    return [expecting({ passage, start, end: start + 4 }, right, { era: era.replace(/\s/g, '') })];
  });
}
