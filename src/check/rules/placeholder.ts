import type { Passage } from '../passage.ts';
import { isText } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';

const NUMERAL = '一二三四五六七八九十百千';
const COUNTED = '月|日|年|時|分|回|名|人|件|か所|箇所|%|円|万|億|課|係|部|号|条|章|ページ|頁|校|組|社';
/** Circles for figures not known yet, question marks, lines to be filled in, an empty bracket, a mark of work left. */
const HOLES = [
  String.raw`(?<![${NUMERAL}])[〇○◯]{2,}(?![${NUMERAL}])(?:\s?(?:年度|年|月|日))?`,
  String.raw`(?<=.)[●△□◇×]{2,}`,
  String.raw`(?<![${NUMERAL}])[〇○◯●]\s?(?:${COUNTED})`,
  String.raw`(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])`,
  String.raw`\?{2,}|_{3,}|\(\s*[〇○◯●?]\s*\)`,
  String.raw`\(\s{0,4}\)(?!内|書)`,
  String.raw`(?<![A-Za-z])(?:TBD|TODO)(?![A-Za-z])`,
  String.raw`\(?(?:要確認|後日(?:記載|記入|追記)|作成中)\)?`,
];
const HOLE = new RegExp(HOLES.join('|'), 'gu');
/** What stands between holes that are one: 〇〇大〇〇, XX XX. */
const JOINT = /^[^ぁ-ん]{0,2}$/u;

export const placeholder: Rule = {
  severity: 'error',
  find: ({ passages }) => passages.filter(isText).flatMap(holesIn),
};

function holesIn(passage: Passage): readonly Sighting[] {
  const joined: { start: number; end: number }[] = [];
  for (const match of passage.narrow.matchAll(HOLE)) {
    if (isSign(passage, match.index, match[0])) continue;
    const last = joined.at(-1);
    const end = match.index + match[0].length;
    if (last && JOINT.test(passage.narrow.slice(last.end, match.index))) last.end = end;
    else joined.push({ start: match.index, end });
  }
  return joined.map(({ start, end }) => ({ spot: { passage, start, end } }));
}

const ONE_CIRCLE = /^[〇○◯●](?![〇○◯●])/u;

/** A circle that opens a line is a bullet, one alone in a cell means yes. */
function isSign({ narrow, kind }: Passage, at: number, hole: string): boolean {
  if (!ONE_CIRCLE.test(hole)) return false;
  return /^\s*$/.test(narrow.slice(0, at)) || (kind === 'cell' && narrow.trim() === hole);
}
