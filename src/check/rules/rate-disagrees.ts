import { decimalText, fractionOf, percentOf, roundFraction, type Decimal } from '#kernel';
import type { CheckView, FigurePoint } from '../check-view.ts';
import { isProse, wholeSpot, type Passage } from '../passage.ts';
import { numberIn } from '../numbers-in-text.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';

/** A rate that its own numerator and denominator do not give, rounded either way. */
export const rateDisagrees: Rule = {
  severity: 'error',
  find: (view) => [...ofSeries(view), ...view.passages.filter(isProse).flatMap(ofProse)],
};

/** Per cent where the indicator is in ％, else the quotient itself. */
function ofSeries({ series }: CheckView): readonly Sighting[] {
  return series.flatMap(({ indicator, points }) => {
    const percent = /[%％]/.test(indicator?.definition.unit ?? '');
    return points.flatMap(({ passage, measurement }: FigurePoint) => {
      const { numerator, denominator, value } = measurement;
      if (numerator === null || denominator === null || value === null) return [];
      const right = quotient({ part: numerator, whole: denominator, percent, like: value });
      return right === null ? [] : [expecting(wholeSpot(passage), right)];
    });
  });
}

interface Claim {
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly percent: boolean;
  /** The printed rate. */
  readonly like: Decimal;
}

/** What the rate should be, with the printed places; null where it is that, by 四捨五入 or 切り捨て, or there is none. */
function quotient({ part, whole, percent, like }: Claim): string | null {
  const fraction = fractionOf(part, whole);
  if (!fraction) return null;
  const rate = percent ? percentOf(fraction) : fraction;
  const [rounded, cut] = (['half-away', 'floor'] as const).map((way) =>
    decimalText(roundFraction(rate, like.scale, way)),
  );
  const printed = decimalText(like);
  return printed === rounded || printed === cut ? null : (rounded ?? null);
}

const SHARE =
  /(?<whole>\d[\d,]{0,12})\s?(?<unit>\p{L}{1,4}?)(?:のうち|中)[、,]?\s?(?<part>\d[\d,]{0,12})\s?\k<unit>[^。、()]{0,12}\(\s?(?:約)?(?<rate>\d{1,3}(?:\.\d{1,3})?)\s?%/gu;

/** 「120人のうち30人（25％）」. */
function ofProse(passage: Passage): readonly Sighting[] {
  return Array.from(passage.narrow.matchAll(SHARE)).flatMap((match): readonly Sighting[] => {
    const { whole = '', part = '', rate = '' } = match.groups ?? {};
    const [wholeValue, partValue, like] = [numberIn(whole), numberIn(part), numberIn(rate)];
    if (!wholeValue || !partValue || !like) return [];
    const right = quotient({ part: partValue, whole: wholeValue, percent: true, like });
    const start = match.index + match[0].lastIndexOf(rate);
    return right === null ? [] : [expecting({ passage, start, end: start + rate.length }, right)];
  });
}
