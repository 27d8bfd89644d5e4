import { foldForCompare } from '#kernel';
import {
  aggregationWords,
  comparatorWords,
  directionSynonyms,
  directionWords,
  kindWords,
  methodWords,
  missingWords,
  statusWords,
  type Aggregation,
  type Comparator,
  type Direction,
  type IndicatorKind,
  type Method,
  type MissingReason,
  type ValueStatus,
} from '#indicator';

/** Words of a column → codes. Read as folded: width, blanks and dash kinds do not matter. */
export interface Vocabulary<T extends string> {
  readonly code: ReadonlyMap<string, T>;
  /** What a message says would be right. */
  readonly expected: string;
}

/** The published words, the codes themselves, and words officials also write. */
function vocabulary<T extends string>(
  words: Readonly<Record<T, string>>,
  also: Readonly<Record<string, T>> = {},
): Vocabulary<T> {
  const own = (Object.entries(words) as [T, string][]).flatMap(([code, word]): [string, T][] => [
    [word, code],
    [code, code],
  ]);
  const pairs = [...own, ...Object.entries(also)];
  return {
    code: new Map(pairs.map(([word, code]) => [foldForCompare(word), code])),
    expected: Object.values(words).join(', '),
  };
}

export const kinds: Vocabulary<IndicatorKind> = vocabulary(kindWords, { 重要業績評価指標: 'kpi', 成果指標: 'kpi' });

export const directions: Vocabulary<Direction> = vocabulary(directionWords, directionSynonyms);

export const comparators: Vocabulary<Comparator> = vocabulary(comparatorWords, {
  以内: 'lte',
  同じ: 'eq',
  一致: 'eq',
  '≧': 'gte',
  '≦': 'lte',
});

export const aggregations: Vocabulary<Aggregation['kind']> = vocabulary(aggregationWords, {
  年度末時点: 'stock',
  単年: 'annual_flow',
  単年度: 'annual_flow',
  年度計: 'annual_flow',
  累積: 'cumulative',
  割合: 'ratio',
  アンケート: 'survey',
});

export const methods: Vocabulary<Method> = vocabulary(methodWords, {
  '実績/目標': 'ratio',
  '目標/実績': 'ratio_inverse',
  率なし: 'compare_only',
});

export const statuses: Vocabulary<ValueStatus> = vocabulary(statusWords, {
  確定値: 'confirmed',
  速報値: 'preliminary',
  見込: 'preliminary',
  見込み: 'preliminary',
  推計値: 'estimate',
  推定: 'estimate',
});

export const missingReasons: Vocabulary<MissingReason> = vocabulary(missingWords);
