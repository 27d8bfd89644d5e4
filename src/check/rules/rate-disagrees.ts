import { compareDecimals, decimalText, fractionOf, percentOf, roundFraction, type Decimal } from '#kernel';
import type { CheckView, FigurePoint } from '../check-view.ts';
import { decimalNumber } from '../decimal-number.ts';
import { isProse, wholeSpot } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { sentencesOf, spotIn, type Sentence } from '../sentences.ts';
import { sharesAcross, type ShareAcross } from '../shares-across.ts';
import { sharesIn } from '../shares-in-text.ts';

/** A rate that its own numerator and denominator do not give, rounded either way. */
export const rateDisagrees: Rule = {
  severity: 'error',
  find: (view) => [...ofSeries(view), ...view.passages.filter(isProse).map(sentencesOf).flatMap(ofSentences)],
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

function ofSentences(sentences: readonly Sentence[]): readonly Sighting[] {
  const own = sentences.flatMap((sentence) => sharesIn(sentence.narrow).map((share) => ({ share, sentence })));
  return [...own, ...sharesAcross(sentences)].flatMap(ofShare);
}

/** 「120人のうち30人（25％）」. What is about (約) is left alone where it is not far off. */
function ofShare({ share: { whole, part, rate, about }, sentence }: ShareAcross): readonly Sighting[] {
  if (compareDecimals(part, whole) > 0) return [];
  const right = quotient({ part, whole, percent: true, like: rate.value });
  if (right === null || (about && Math.abs(Number(right) - (decimalNumber(rate.value) ?? 0)) <= 1)) return [];
  return [expecting(spotIn(sentence, { from: rate.start, to: rate.end }), right)];
}
