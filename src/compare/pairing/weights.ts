/**
 * Everything that was tuned, in one place. Each value lies on a plateau (docs/adr/0005-pairing.md); scores run from 0 to 1.
 */
export interface PairingWeights {
  /** Share of the score of a text unit, and of a heading, that comes from where it stands rather than from what it says. */
  readonly bodyContext: number;
  readonly headingContext: number;
  /** What is added to that share for a text unit, the shorter the more: 評価 Ａ stands in many places. */
  readonly shortContext: number;
  /** Pairs that share less of their text are no candidates. */
  readonly contentFloor: number;
  /** From here on a pair is linked before anything else is looked at. */
  readonly seed: number;
  /** Least score where order or parents speak for a pair, and where neither does. */
  readonly accept: number;
  readonly acceptMoved: number;
  /** Likeness that a text asks which stands out of order, less the longer it is: 基本設計 and 実施設計 have half of their words in common. */
  readonly shortMoved: number;
  /** Bonus for standing between the same neighbours, and for the same parent. */
  readonly order: number;
  readonly parent: number;
  /** Bonus of two headings for the share of linked text below them that is linked across. */
  readonly below: number;
  /** n:m: least share of the smaller unit found in the other, least share it adds there, and what more is asked far away. */
  readonly contained: number;
  readonly gain: number;
  readonly far: number;
}

export const pairingWeights: PairingWeights = {
  bodyContext: 0.15,
  headingContext: 0.3,
  shortContext: 0.75,
  contentFloor: 0.1,
  seed: 0.55,
  accept: 0.28,
  acceptMoved: 0.4,
  shortMoved: 1.1,
  order: 0.06,
  parent: 0.06,
  below: 0.2,
  contained: 0.28,
  gain: 0.1,
  far: 0.2,
};
