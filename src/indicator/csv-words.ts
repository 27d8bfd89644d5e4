import type { Aggregation, Comparator, Direction, IndicatorKind, Method } from './definition.ts';
import type { MissingReason, ValueStatus } from './figures.ts';

/** The words that stand for our codes in the cells of the 指標CSV, for whoever writes or reads it. */
export const kindWords: Readonly<Record<IndicatorKind, string>> = {
  headline: '数値目標',
  kpi: 'KPI',
  output: '活動指標',
};

export const directionWords: Readonly<Record<Direction, string>> = {
  increase: '増加',
  decrease: '減少',
  maintain: '維持',
};

export const comparatorWords: Readonly<Record<Comparator, string>> = {
  gte: '以上',
  gt: '超',
  lte: '以下',
  lt: '未満',
  eq: '同',
  range: '範囲',
};

export const aggregationWords: Readonly<Record<Aggregation['kind'], string>> = {
  stock: '時点',
  annual_flow: '年間',
  cumulative: '累計',
  average: '平均',
  ratio: '比率',
  rank: '順位',
  survey: '意識調査',
};

export const methodWords: Readonly<Record<Method, string>> = {
  ratio: '実績÷目標',
  ratio_inverse: '目標÷実績',
  ratio_mirror: '（2×目標－実績）÷目標',
  progress: '基準値からの進捗',
  pace: '年次目安との比',
  compare_only: '比較のみ',
};

export const statusWords: Readonly<Record<ValueStatus, string>> = {
  confirmed: '確定',
  preliminary: '速報',
  estimate: '推計',
};

export const missingWords: Readonly<Record<MissingReason, string>> = {
  'not-obtained': '未入手',
  'not-published': '未公表',
  'not-surveyed': '調査未実施',
  discontinued: '統計廃止',
  'project-ended': '事業終了',
  'definition-changed': '定義変更',
  suppressed: '秘匿',
  undecided: '未定',
  'not-applicable': '該当なし',
  other: 'その他',
};
