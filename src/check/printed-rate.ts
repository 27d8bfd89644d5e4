import { decimalText, fractionOf, percentOf, roundFraction, type Decimal } from '#kernel';

export interface RateClaim {
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly percent: boolean;
  /** The printed rate. */
  readonly like: Decimal;
}

/** What the rate should be, with the printed places; null where it is that, by 四捨五入 or 切り捨て, or there is none. */
export function rightRate({ part, whole, percent, like }: RateClaim): string | null {
  const fraction = fractionOf(part, whole);
  if (!fraction) return null;
  const rate = percent ? percentOf(fraction) : fraction;
  const [rounded, cut] = (['half-away', 'floor'] as const).map((way) =>
    decimalText(roundFraction(rate, like.scale, way)),
  );
  const printed = decimalText(like);
  return printed === rounded || printed === cut ? null : (rounded ?? null);
}
