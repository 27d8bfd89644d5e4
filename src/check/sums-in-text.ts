import { compareDecimals, decimalText } from '#kernel';
import { countsIn, type Count } from './counts-in-text.ts';
import { decimalNumber } from './decimal-number.ts';
import type { Sighting } from './rule.ts';
import { spotIn, type Sentence } from './sentences.ts';
import { addsUp, sumOf } from './sum-of.ts';

/** Figures looked at before a total that a sentence says. */
const MOST_PARTS = 20;
/** Before a total whose parts stand before it. */
const SAID =
  /(?:合計|総計|総額|総数|小計|計|合わせて|あわせて|併せて|全体で|トータルで|[の、]延べ|を(?:合わせ|あわせ|併せ|加え|足し)た)[はでを]{0,2}\s?(?:約)?$/u;
/** A total in brackets is told by what stands before them: 「（計120人）」. */
const TOTAL_BEFORE = /(?:合計|総計|総額|総数|全体|合わせて|あわせて|計)(?:は|で|が)?[、,]?\s?$/u;
/** What stands before a part of a whole list: its name and nothing that makes it a figure of another kind. */
const NAME = /^[、,・と及び並に\s:]*(?<name>[^\d、,。()]{1,16}?)\s?$/u;
const OTHER_KIND =
  /うち|など|(?<!その)他|前年|昨年|年|月|目標|現状|基準|実績|当初|最大|最小|最高|最低|平均|約|およそ|延べ|第|計|定員|から|より|比/u;
/** Between a total and its parts where no bracket holds them. */
const BREAKDOWN = /内訳/u;
/** 「審議会（15名）は、学識経験者５名、市民７名で構成します」. */
const MADE_OF = /\d[^\d。、]{0,4}(?:で|から)(?:構成|組織|編成|成[りる]|な[りる])/u;
const TOPIC = /^[^\d。、]{0,10}は、?/u;
/** Without a word that calls it a total, a figure is one only where its parts come near it. */
const NEAR = 0.3;

/** Totals of a sentence that their parts do not give. */
export function totalsOfSentence(sentence: Sentence): readonly Sighting[] {
  const counts = countsIn(sentence.narrow);
  if (counts.length < 3) return [];
  const read = { sentence, counts };
  return counts.flatMap((_, at): readonly Sighting[] => [
    ...partsBefore(read, at),
    ...partsInBrackets(read, at),
    ...breakdown(read, at),
  ]);
}

interface Reading {
  readonly sentence: Sentence;
  readonly counts: readonly Count[];
}

function told({ sentence }: Reading, total: Count, right: string): readonly Sighting[] {
  return [{ spot: spotIn(sentence, { from: total.start, to: total.end }), expected: right }];
}

/** 「東部３件、西部４件、計８件」: any run of the figures of that kind just before it may be the parts. */
function partsBefore(read: Reading, at: number): readonly Sighting[] {
  const { sentence, counts } = read;
  const total = counts[at];
  if (!total || !SAID.test(sentence.narrow.slice(Math.max(0, total.start - 8), total.start))) return [];
  const depth = depthAt(sentence.narrow, total.start);
  const parts = counts
    .slice(Math.max(0, at - MOST_PARTS), at)
    .filter(({ counter, start }) => counter === total.counter && depthAt(sentence.narrow, start) <= depth);
  const [first] = parts;
  if (parts.length < 2 || !first || /うち|内訳|など|ほか|[^平]等/u.test(sentence.narrow.slice(first.end, total.start)))
    return [];
  const runs = parts.slice(0, -1).map((_, from) => parts.slice(from).map(({ value }) => value));
  if (runs.some((run) => addsUp(run, total.value))) return [];
  return told(read, total, decimalText(sumOf(runs[0] ?? [total.value])));
}

/** How many brackets are open there: the parts of another total, in its brackets, are none of this one. */
function depthAt(narrow: string, at: number): number {
  const before = narrow.slice(0, at);
  return (before.match(/\(/gu)?.length ?? 0) - (before.match(/\)/gu)?.length ?? 0);
}

/** 「合計120人（農業50人、水産業60人）」, 「120人（男性50人、女性60人）」. */
function partsInBrackets(read: Reading, at: number): readonly Sighting[] {
  const { sentence, counts } = read;
  const { narrow } = sentence;
  const total = counts[at];
  if (!total) return [];
  const after = narrow.slice(total.end);
  const [opening] = /^[^\d()、。]{1,10}\(/u.exec(after) ?? [];
  if (opening === undefined) return [];
  const from = total.end + opening.length;
  const close = narrow.indexOf(')', from);
  const parts = close < 0 ? [] : partsWithin(read, { from, to: close, like: total });
  const called = TOTAL_BEFORE.test(narrow.slice(Math.max(0, total.start - 8), total.start));
  return judged(read, { total, parts, called });
}

/** 「総数は1,240件で、内訳は新規が780件、継続が460件」, 「27事業者の内訳は、製造業が…」. */
function breakdown(read: Reading, at: number): readonly Sighting[] {
  const { sentence, counts } = read;
  const { narrow } = sentence;
  const [total, next] = [counts[at], counts[at + 1]];
  if (!total || !next) return [];
  const said = BREAKDOWN.exec(narrow.slice(total.end, next.start));
  const isMade = at === 0 && MADE_OF.test(narrow) && TOPIC.test(narrow.slice(total.end, next.start));
  if (!said && !isMade) return [];
  const from = said ? total.end + said.index + said[0].length : narrow.indexOf('は', total.end) + 1;
  const opens = /^[はが:、,(\s]*/u.exec(narrow.slice(from))?.[0].length ?? 0;
  return judged(read, {
    total,
    parts: partsWithin(read, { from: from + opens, to: narrow.length, like: total }),
    called: true,
  });
}

/** 「住家120棟が壊れました。内訳は、全壊４棟、半壊37棟です。」: the only figure of its kind in the sentence before. */
export function totalsBefore(sentence: Sentence, before: Sentence): readonly Sighting[] {
  const opens = /^\s*(?:その)?内訳(?:は|として)[、\s]*/u.exec(sentence.narrow)?.[0].length;
  if (opens === undefined) return [];
  const counts = countsIn(sentence.narrow);
  const [like] = counts;
  const [total, more] = countsIn(before.narrow).filter(({ counter }) => counter === like?.counter);
  if (!like || !total || more) return [];
  const parts = partsWithin({ sentence, counts }, { from: opens, to: sentence.narrow.length, like });
  return judged({ sentence: before, counts }, { total, parts, called: true });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly like: Count;
}

/** The figures of a stretch that lists nothing but parts by name; empty where anything else stands in it. */
function partsWithin({ sentence, counts }: Reading, { from, to, like }: Stretch): readonly Count[] {
  const inside = counts.filter(({ start, end }) => start >= from && end <= to);
  let before = from;
  for (const part of inside) {
    const name = NAME.exec(sentence.narrow.slice(before, part.start))?.groups?.['name'];
    if (name === undefined || OTHER_KIND.test(name) || part.counter !== like.counter) return [];
    before = part.end + part.counter.length;
  }
  const rest = sentence.narrow.slice(before, to);
  return inside.length < 2 || /\d|など|ほか|等/u.test(rest) ? [] : inside;
}

interface Judged {
  readonly total: Count;
  readonly parts: readonly Count[];
  /** Whether the text calls it a total. */
  readonly called: boolean;
}

function judged(read: Reading, { total, parts, called }: Judged): readonly Sighting[] {
  if (parts.length < 2) return [];
  const values = parts.map(({ value }) => value);
  const right = sumOf(values);
  if (addsUp(values, total.value)) return [];
  const isPart = parts.some(({ value }) => compareDecimals(value, total.value) >= 0);
  const [said, sum] = [decimalNumber(total.value) ?? 0, decimalNumber(right) ?? 0];
  if (!called && (isPart || Math.abs(sum - said) > NEAR * said)) return [];
  return told(read, total, decimalText(right));
}
