import type { MissingCell, WordCell } from './number-cell.ts';
import { isKnownUnit } from './known-units.ts';

const MISSING: ReadonlyMap<string, MissingCell> = new Map([
  ...['未定', '検討中', '調整中', '設定中'].map((text) => [text, 'undecided'] as const),
  ...['該当なし', '該当無し', '/', '\uFF3C'].map((text) => [text, 'not-applicable'] as const),
  ...['…', '‥', '...', '・・・', '不詳', '不明', '未公表', '集計中'].map((text) => [text, 'unknown'] as const),
  ...['x', 'X', '秘匿', '***', '**', '*'].map((text) => [text, 'suppressed'] as const),
]);

const WORDS: Readonly<Record<string, Pick<WordCell, 'direction' | 'comparator'>>> = {
  増加: { direction: 'increase', comparator: 'gt' },
  向上: { direction: 'increase', comparator: 'gt' },
  減少: { direction: 'decrease', comparator: 'lt' },
  維持: { direction: 'maintain', comparator: 'eq' },
  現状維持: { direction: 'maintain', comparator: 'eq' },
  現状以上: { direction: 'increase', comparator: 'gte' },
  基準値以上: { direction: 'increase', comparator: 'gte' },
  現状以下: { direction: 'decrease', comparator: 'lte' },
  基準値以下: { direction: 'decrease', comparator: 'lte' },
};

/** One to three of any dash standing alone; ー too, which alone cannot be a long vowel. */
const LONE_DASHES = /^[-\u2010-\u2015\u2212\u2500ー]{1,3}$/;
const CIRCLES = /^[〇○◯]{2,}(.*)$/;

/** The reason a cell without a figure gives, or null. `compact` is of half width and without blanks. */
export function missingReason(compact: string): MissingCell | null {
  if (compact === '') return 'blank';
  if (LONE_DASHES.test(compact)) return 'not-applicable';
  const afterCircles = CIRCLES.exec(compact)?.[1];
  if (afterCircles !== undefined && (afterCircles === '' || isKnownUnit(afterCircles))) return 'undecided';
  return MISSING.get(compact) ?? null;
}

/** A target given as a word, or null. */
export function targetWord(compact: string): WordCell | null {
  const meaning = Object.hasOwn(WORDS, compact) ? WORDS[compact] : undefined;
  return meaning ? { kind: 'word', word: compact, ...meaning } : null;
}
