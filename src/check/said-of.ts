import { clausesBefore } from './clause-words.ts';
import type { NumberInText } from './numbers-in-text.ts';

/** What a figure is said of, and what makes it another fact than one of the same nouns. */
export interface SaidOf {
  /** Nouns that name it, sorted; words that say nothing of their own, verbs and years left out. */
  readonly nouns: readonly string[];
  readonly apart: readonly string[];
}

const WORDS = /[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[A-Za-z]{2,}/gu;
const YEARS =
  /(?:明治|大正|昭和|平成|令和|西暦)?\s?(?:元|\d{1,4})年(?:度|末|間|\d{1,2}月(?:末|\d{1,2}日)?)?(?:時点)?|\d{1,2}月(?:\d{1,2}日)?/gu;
/** 設置されています, 運行しており, 整備を行い: what is done with the thing; what was done to it (耐震化された校舎) says which it is. */
const DONE = /\p{Script=Han}{2}(?=(?:し|さ(?:れ|せ)|でき)(?:てい?[まるく、]|てお|てき|ま|、)|します|を行[いっ]て?)/gu;
/** Words that only place what is counted in the city, at the time, or say that all of it is meant. */
const SAYS_NOTHING =
  /^(?:本|当|同|全)?(?:市|町|村|市内|町内|市域|計画|戦略|ビジョン|プラン|構想|市全体)$|^(?:現在|時点|現時点|全部|全体|全体数|合計|総数|総計|累計|割合|比率|以内|以上|以下|未満|程度|状況|合|予定)$/u;
/** The same nouns at another time, of another place or by another count. */
const APART =
  /合併前|当時|かつて|以前|従来|前回|前年|前期|当初|最終|旧|将来|推計|見込|予測|(?:国|県|前|次|他)の|各|延べ|実人|最大|最高|最低|最小|男|女|[こそ]の(?=施策|事業|取組|指標|項目|目標|章|節|表|図)|第\d+[期次回号種]/gu;
/** Before the figure, with no noun in them. */
const LEADING = /(?:現在|市内|全部で|約|およそ|概ね|おおむね|計|合計|全|延べ|累計で?)$/u;
const NOUN_END = /[\p{Script=Han}\p{Script=Katakana}ー]$/u;

export function saidOf(narrow: string, { start, end, unit }: NumberInText): SaidOf {
  const bracket = openBracket(narrow, start);
  const after = narrow.slice(end).trimStart();
  const rest = after.startsWith(unit) ? after.slice(unit.length) : after;
  const text = bracket === null ? inClause(narrow.slice(0, start), rest) : inBracket(narrow, bracket, start);
  return { nouns: nounsIn(text), apart: [...new Set(narrow.match(APART))].toSorted() };
}

/** Where the bracket opens in which an offset stands; null = in none. */
function openBracket(narrow: string, at: number): number | null {
  const open = narrow.lastIndexOf('(', at);
  return open >= 0 && narrow.lastIndexOf(')', at - 1) < open ? open : null;
}

/** 地域包括支援センター(全8か所): what stands right before the bracket. */
function inBracket(narrow: string, bracket: number, start: number): string {
  const before = /[^、,はがをにでとも()]*$/u.exec(narrow.slice(0, bracket))?.[0] ?? '';
  return `${before} ${narrow.slice(bracket + 1, start)}`;
}

/** The topics of the sentence, the clause of the figure, and what it counts or what is done with it. */
function inClause(lead: string, rest: string): string {
  const before = clausesBefore(lead);
  const own = before.at(-1) ?? '';
  const topics = before.slice(0, -1).filter((clause) => /(?:は|では|には|における|について)$/u.test(clause));
  return `${topics.join(' ')} ${own} ${countedIn(own, rest)}`;
}

function countedIn(own: string, rest: string): string {
  // 「5署の消防署で」: what is counted stands behind の, and what it does is another matter.
  if (rest.startsWith('の')) return /^の[^、,はがをにでとも()]*/u.exec(rest)?.[0] ?? '';
  const bare = own.replace(LEADING, '');
  if (NOUN_END.test(bare)) return '';
  return /^[^、,]*/u.exec(rest)?.[0] ?? '';
}

/** One thing by two words, of which a city's documents use the one as the other. A part of it (下水道, 県立, 年少人口) is another thing. */
const SAME_THING: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/^上水道/u, '水道'],
  [/^総人口/u, '人口'],
  [/^[市町村]立/u, '公立'],
  [/^自治会/u, '町内会'],
  [/^保育園/u, '保育所'],
];

function byOneWord(noun: string): string {
  return SAME_THING.reduce((word, [pattern, other]) => word.replace(pattern, other), noun);
}

function nounsIn(text: string): readonly string[] {
  const said = text
    .replace(YEARS, ' ')
    .replace(/(?:本|この)?計画の期間/gu, '計画期間')
    .replace(DONE, ' ');
  const words = said.match(WORDS) ?? [];
  const nouns = words
    .filter((word) => !SAYS_NOTHING.test(word))
    .map((word) => byOneWord(word.replace(/(?<=..)[件人]?数$/u, '')));
  return [...new Set(nouns)].toSorted();
}
