import { compareDecimals } from '#kernel';
import type { CheckView, FigurePoint } from '../check-view.ts';
import { decimalNumber } from '../decimal-number.ts';
import { wrongDistances } from '../distances-in-text.ts';
import { isProse, wholeSpot, type Passage } from '../passage.ts';
import { rightRate } from '../printed-rate.ts';
import { ratesOfTables } from '../rates-in-tables.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { sentencesOf, spotIn, type Sentence } from '../sentences.ts';
import { returnsAcross, sharesAcross, type ShareAcross } from '../shares-across.ts';
import { sharesIn, type Share } from '../shares-in-text.ts';
import { wrongListed } from '../shares-listed.ts';
import { wrongChanges } from '../changes-in-text.ts';
import { wrongFractions } from '../fractions-in-text.ts';

/** A rate that its own numerator and denominator do not give, rounded either way. */
export const rateDisagrees: Rule = {
  severity: 'error',
  find: (view) => [...ofSeries(view), ...ratesOfTables(view.tables), ...ofPassages(view.passages.filter(isProse))],
};

/** Per cent where the indicator is in ％, else the quotient itself. */
function ofSeries({ series }: CheckView): readonly Sighting[] {
  return series.flatMap(({ indicator, points }) => {
    const percent = /[%％]/.test(indicator?.definition.unit ?? '');
    return points.flatMap(({ passage, measurement }: FigurePoint) => {
      const { numerator, denominator, value } = measurement;
      if (numerator === null || denominator === null || value === null) return [];
      const right = rightRate({ part: numerator, whole: denominator, percent, like: value });
      return right === null ? [] : [expecting(wholeSpot(passage), right)];
    });
  });
}

/** So many passages and sentences above, below the same heading, are looked at for the whole of a list of shares. */
const PASSAGES_ABOVE = 2;
const ABOVE = 6;

function ofPassages(passages: readonly Passage[]): readonly Sighting[] {
  const all = passages.map((passage) => ({ passage, sentences: sentencesOf(passage) }));
  return all.flatMap(({ passage, sentences }, at) => {
    const before = all.slice(Math.max(0, at - PASSAGES_ABOVE), at);
    const beside = before.filter((other) => other.passage.headings.at(-1) === passage.headings.at(-1));
    return ofSentences(
      sentences,
      beside.flatMap((other) => other.sentences),
    );
  });
}

function ofSentences(sentences: readonly Sentence[], before: readonly Sentence[]): readonly Sighting[] {
  const own = sentences.flatMap((sentence) => sharesIn(sentence.narrow).map((share) => ({ share, sentence })));
  return [
    ...[...own, ...sharesAcross(sentences), ...returnsAcross(sentences)].flatMap(ofShare),
    ...sentences.flatMap((sentence, at) => [
      ...ofChanges(sentence, sentences[at - 1]?.narrow),
      ...ofList(sentence, [...before, ...sentences.slice(0, at)].toReversed().slice(0, ABOVE)),
    ]),
  ];
}

function ofList(sentence: Sentence, above: readonly Sentence[]): readonly Sighting[] {
  return wrongListed(sentence, above).map(({ start, end, right }) =>
    expecting(spotIn(sentence, { from: start, to: end }), right),
  );
}

function ofChanges(sentence: Sentence, before: string | undefined): readonly Sighting[] {
  const { narrow } = sentence;
  const wrong = [...wrongChanges(narrow), ...wrongFractions(narrow), ...wrongDistances(narrow, before)];
  return wrong.map(({ start, end, right }) => expecting(spotIn(sentence, { from: start, to: end }), right));
}

/** Tenths by which 割 may lie beside the share that it says; with 約 a little more. */
const ROUNDED = 0.6;
const ROUGHLY = 0.75;

/** 「全120橋の７割に当たる72橋」: said in tenths, as people round them. */
function ofTenths(sentence: Sentence, { whole, part, rate, about }: Share): readonly Sighting[] {
  const share = (10 * (decimalNumber(part) ?? 0)) / (decimalNumber(whole) ?? 0);
  const off = Math.abs(share - (decimalNumber(rate.value) ?? 0));
  if (!Number.isFinite(share) || off < (about ? ROUGHLY : ROUNDED)) return [];
  return [expecting(spotIn(sentence, { from: rate.start, to: rate.end }), String(Math.round(share * 10) / 10))];
}

/** 「120人のうち30人（25％）」. What is about (約) is left alone where it is not far off. */
function ofShare({ share: { whole, part, rate, about }, sentence }: ShareAcross): readonly Sighting[] {
  if (compareDecimals(part, whole) > 0) return [];
  if (rate.tenths) return ofTenths(sentence, { whole, part, rate, about });
  const right = rightRate({ part, whole, percent: true, like: rate.value });
  if (right === null || (about && Math.abs(Number(right) - (decimalNumber(rate.value) ?? 0)) <= 1)) return [];
  return [expecting(spotIn(sentence, { from: rate.start, to: rate.end }), right)];
}
