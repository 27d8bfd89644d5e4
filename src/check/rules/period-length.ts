import { wrongDays } from '../days-between.ts';
import { isProse, isText } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { KANJI_COUNTS, valueOfCount } from '../said-count.ts';
import { sentencesOf, spotIn, type Sentence } from '../sentences.ts';
import { spansIn, type YearSpan } from '../year-spans.ts';

const LENGTH = new RegExp(
  String.raw`(?<![\d.,第])(?<count>\d{1,2}|[${KANJI_COUNTS}])\s?(?:年間|[かカヵヶケ箇ヵ]年(?:間|計画)?|年(?=[のをで、)]|と(?:し|する)|計画))`,
  'gu',
);
/** From the end of a span to its length: 「までの５年間」, 「までとする５か年」, 「を目標年度とする５年間」. */
const BEHIND = /^(?:末|まで)?[^\d。年月]{0,14}$/u;
/** A part of the span, or not quite it. */
const IN_PART = /うち|前期|後期|前半|後半|約|各|毎|残り|最初|以降/u;
/** From a length to its span: 「５年間（」, 「計画期間（５年間）は、」, 「５か年とし、」. */
const BEFORE = /^\)?(?:とし|は|で|を|の期間)?[、:]?\s?(?:\(|期間は)?\s?$/u;

/** 「令和２年度から令和５年度までの５年間」. Of 年, both ways of counting are left alone. */
export const periodLength: Rule = {
  severity: 'error',
  find: ({ passages }) => {
    const prose = passages.filter(isProse);
    return [...prose.flatMap(sentencesOf).flatMap(lengths), ...passages.filter(isText).flatMap(wrongDays)];
  },
};

interface SaidLength {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

function lengths(sentence: Sentence): readonly Sighting[] {
  const { narrow } = sentence;
  const spans = spansIn(narrow);
  if (spans.length === 0) return [];
  const said = Array.from(narrow.matchAll(LENGTH), ({ index, groups }) => saidLength(index, groups?.['count'] ?? ''));
  return spans.flatMap((span): readonly Sighting[] => {
    const length = lengthBeside(narrow, span, said);
    const right = rightLength(span, length?.value);
    if (!length || right === null) return [];
    return [expecting(spotIn(sentence, { from: length.start, to: length.end }), String(right))];
  });
}

function saidLength(start: number, count: string): SaidLength {
  return { start, end: start + count.length, value: valueOfCount(count) };
}

/** Behind the span, else before it. */
function lengthBeside(narrow: string, { first, last }: YearSpan, said: readonly SaidLength[]): SaidLength | undefined {
  const behind = said.find(({ start }) => start >= last.end && isBehind(narrow.slice(last.end, start)));
  return (
    behind ??
    said.findLast(({ end }) => end <= first.start && BEFORE.test(afterCounter(narrow.slice(end, first.start))))
  );
}

function isBehind(between: string): boolean {
  return BEHIND.test(between.replace(/(?:目標|最終)年度/u, '')) && !IN_PART.test(between);
}

function afterCounter(between: string): string {
  return between.replace(/^\s?(?:年間|[かカヵヶケ箇]年(?:間|計画)?|年)/u, '');
}

/** What it should be; null where it is that. */
function rightLength({ first, last, length }: YearSpan, value: number | undefined): number | null {
  const years = last.year - first.year;
  if (value === undefined || value === length) return null;
  if (length !== null) return length;
  const isOpen = first.kind === 'CY' || last.kind === 'CY';
  return isOpen && value !== years && value !== years + 1 ? years + 1 : null;
}
