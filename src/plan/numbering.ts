import { ORDINANCE_PART, formPattern, numberForm, wordedPattern } from './number-form.ts';

/** The kinds told by their number; every other heading is a chapter or a section. */
export type NumberedKind = 'goal' | 'direction' | 'measure' | 'leadingProject';

/** 見出し番号の体系: the first label of each kind as printed. Width of digits and brackets does not matter. */
export type Numbering = Readonly<Record<NumberedKind, string>>;

/** As in 熊本市's plan. */
export const defaultNumbering: Numbering = {
  goal: '基本目標１',
  direction: '（１）',
  measure: '①',
  leadingProject: 'Ⅰ',
};

/** Forms seen in plans and in 公用文 (第1 → 1 → (1) → ア → (ア)), tried after those of the scheme. */
const USUAL = [
  '第１章',
  '第１節',
  '第一章',
  '第一節',
  '第１',
  '（１）',
  '（ア）',
  '（一）',
  'ア',
  '①',
  'Ⅰ',
  '１－２',
  '１',
];

/** Words that plans put before a number: 基本方針１, 重点施策（２）, 課題Ⅲ. The longer stands before the shorter. */
const RANKED = [
  '目標',
  '方針',
  '方向性',
  '方向',
  '施策の柱',
  '施策',
  '政策',
  '課題',
  '戦略',
  '取組み',
  '取組',
  'プロジェクト',
  '事業',
];
const RANKS = ['まちづくりの', '基本', '重点', '主要', '個別', '推進', '施策の', '政策の', ''];
const WORDS = [
  ...RANKS.flatMap((rank) => RANKED.map((word) => rank + word)),
  '政策の柱',
  '柱',
  '分野',
  '視点',
  'テーマ',
];

/** Words before the number of what stands beside the plan's own order: 資料２, 問１, STEP１, 図３. */
const APPENDED =
  '参考資料 附属資料 付属資料 資料 別表 別紙 様式 参考 付録 コラム 事例 手順 ステップ STEP Step ＳＴＥＰ Ｓｔｅｐ 段階 設問 問 Q Ｑ 図表 図 表 グラフ 写真'.split(
    ' ',
  );
const APPENDED_PATTERN = wordedPattern(APPENDED);

/**
 * The number of a heading by a word of an appendix, a question, a step or a figure; empty where there is none. No part of
 * `splitNumber`, since lines of text and captions begin so too.
 */
export function appendedNumber(heading: string): string {
  return APPENDED_PATTERN.exec(heading)?.[0] ?? '';
}

function patternOf(sample: string): readonly RegExp[] {
  const form = numberForm(sample);
  return form ? [formPattern(form)] : [];
}

const USUAL_PATTERNS = [ORDINANCE_PART, ...USUAL.flatMap(patternOf), wordedPattern(WORDS)];
const SCHEME_PATTERNS = new WeakMap<Numbering, Readonly<Record<NumberedKind, readonly RegExp[]>>>();

/** True where the heading begins with a label of this kind. */
export function isNumberedAs(heading: string, kind: NumberedKind, numbering: Numbering): boolean {
  return schemePatterns(numbering)[kind].some((pattern) => pattern.test(heading));
}

/** Patterns of the scheme first, the usual ones after. */
export function labelPatterns(numbering: Numbering): readonly RegExp[] {
  const scheme = schemePatterns(numbering);
  return [...scheme.goal, ...scheme.direction, ...scheme.measure, ...scheme.leadingProject, ...USUAL_PATTERNS];
}

function schemePatterns(numbering: Numbering): Readonly<Record<NumberedKind, readonly RegExp[]>> {
  const known = SCHEME_PATTERNS.get(numbering);
  if (known) return known;
  const made = {
    goal: patternOf(numbering.goal),
    direction: patternOf(numbering.direction),
    measure: patternOf(numbering.measure),
    leadingProject: patternOf(numbering.leadingProject),
  };
  SCHEME_PATTERNS.set(numbering, made);
  return made;
}
