/** Fields of an indicator and an edition that issues name, in the words of the columns and forms they are written in. */
export const jaFieldNames: Readonly<Record<string, string>> = {
  aggregation: '集計区分',
  'aggregation.start': '累計の起点',
  baseline: '基準値',
  grade: '評価',
  method: '達成率の計算方法',
  period: '計画期間',
  reason: '理由',
  relistedUnder: '再掲箇所',
  target: '目標値',
  tolerance: '許容差',
};
