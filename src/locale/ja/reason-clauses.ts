import type { NotEvaluatedReason } from '#indicator';

/** Why nothing was judged, as the clause before 「ため」. */
export const jaReasonClauses: Readonly<Record<NotEvaluatedReason, string>> = {
  'not-obtained': '実績値をまだ入手していない',
  'not-published': '実績値が公表されていない',
  'not-surveyed': 'この年度は調査が行われていない',
  discontinued: 'もとの統計が廃止された',
  'project-ended': '事業が終了した',
  'definition-changed': '指標の定義が変わった',
  suppressed: '値が秘匿されている',
  undecided: '値が未定の',
  'not-applicable': '当てはまる値がない',
  other: '実績値がない',
  'no-measurement': '実績値がない',
  'no-target': 'この年度の目標値がない',
  'target-undecided': '目標値が未定の',
  'no-baseline': '比べるもとになる基準値がない',
  'estimate-only': '推計による参考値の',
  'not-comparable': '途中で定義が変わり、目標値と比べられない',
  'zero-division': '0で割ることになる',
  'opposite-signs': '率が意味をもたない値の組合せの',
  'not-due': 'まだ判定する時期でない',
  'compare-only': '率を計算しない指標の',
  'needs-comment': '判定に必要な所見がまだ記入されていない',
  'outside-period': '計画期間の外の年度の',
};
