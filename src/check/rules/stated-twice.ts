import { compareDecimals, decimalText, foldForCompare } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { clauseAround, wordsOf } from '../clause-words.ts';
import { numbersIn, type NumberInText } from '../numbers-in-text.ts';
import { isProse } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { sentencesOf, spotIn, type Sentence } from '../sentences.ts';
import { printedYears } from '../years-in-text.ts';

interface Fact {
  readonly sentence: Sentence;
  readonly number: NumberInText;
  /** All years of the sentence, and what its clause says that makes it another fact. */
  readonly apart: string;
}

/** Of how many times or of what part a clause tells, that things are new or become more, that they are wanted: no fact of the same thing. */
const APART =
  /新たに|新規|追加|ずつ|当たり|あたり|平均|増や|減ら|増加|減少|目指|目標|計画(?:して|する)|(?<!これ)までに|第\d+回|のうち|うち|ほか|以外|除[くい]|残り/gu;

/** Units of dates, numbering and time: their figures are no facts to be compared. */
const NO_FACT = /^(?:年|月|日|期|条|号|次|時|分|ページ|頁|章|節|項|歳|番|丁目|か月|ヶ月|度|つ星)/u;
const CLAUSE_END = /[。、，,「」『』()・:;]/u;
/** What a clause may end with before its figure without saying anything. */
const APPROXIMATE = /(?:約|およそ|概ね|おおむね|計|延べ|全)$/u;
const SHORTEST_LEAD = 6;
const SHORTEST_TAIL = 5;
const REACH = 24;
const SHORTEST_SENTENCE = 15;

/** One fact with two figures in two places (周辺の12町, 周辺の11町): the same words before it, or the same after it. */
export const statedTwice: Rule = {
  severity: 'warning',
  find: (view) => {
    const facts = factsOf(view);
    const keyed = facts.flatMap((fact) => keysOf(fact).map((key) => ({ key, fact })));
    const inWords = [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((group) =>
      disagreeing(group.map(({ fact }) => fact)),
    );
    return [...inWords, ...reworded(facts)];
  },
};

function factsOf({ passages }: CheckView): readonly Fact[] {
  return passages.filter(isProse).flatMap(sentencesOf).flatMap(factsIn);
}

/** With the years of the sentence: another year is another fact, and so is a part of it, or a wish. */
function factsIn(sentence: Sentence): readonly Fact[] {
  const { narrow } = sentence;
  const years = [...new Set(printedYears(narrow).map(({ year }) => year))].join();
  return numbersIn(narrow)
    .map((number) => (number.unit === '' ? { ...number, unit: thingOf(narrow, number.end) } : number))
    .filter(({ unit }) => unit !== '' && !NO_FACT.test(unit))
    .map((number) => ({ sentence, number, apart: [years, ...apartIn(clauseAround(narrow, number))].join(' ') }));
}

function apartIn(clause: string): readonly string[] {
  return [...new Set(clause.match(APART))].toSorted();
}

/** 「18の商店街」: what is counted stands behind の. */
function thingOf(narrow: string, end: number): string {
  return /^の(?<thing>[\p{Script=Han}\p{Script=Katakana}ー]{2,10})/u.exec(narrow.slice(end))?.groups?.['thing'] ?? '';
}

function keysOf({ sentence: { narrow }, number, apart }: Fact): readonly string[] {
  const { start, end, unit } = number;
  const lead = leadOf(narrow, start);
  const tail = tailOf(narrow, end);
  const rest = `${foldForCompare(narrow.slice(0, start))}#${foldForCompare(narrow.slice(end))}`;
  return [
    ...(lead === null ? [] : [`before ${lead} ${unit} ${apart}`]),
    ...(tail === null ? [] : [`after ${tail} ${apart}`]),
    ...(rest.length < SHORTEST_SENTENCE ? [] : [rest]),
  ];
}

function leadOf(narrow: string, at: number): string | null {
  const clause =
    narrow
      .slice(Math.max(0, at - REACH), at)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const lead = foldForCompare(clause).replace(APPROXIMATE, '');
  return lead.length >= SHORTEST_LEAD && /\p{Script=Han}{2}/u.test(lead) ? lead : null;
}

/** Unit and what follows it, where that says what is counted. */
function tailOf(narrow: string, at: number): string | null {
  const [clause = ''] = narrow.slice(at, at + REACH).split(CLAUSE_END);
  const tail = foldForCompare(clause);
  return tail.replace(/[ぁ-ん]/gu, '').length >= SHORTEST_TAIL ? tail : null;
}

/**
 * Of two figures the one that stands less often is told, of one each the later; where each stands once, three are a list in one wording.
 * One unit never contradicts itself.
 */
function disagreeing(facts: readonly Fact[]): readonly Sighting[] {
  const values = [...Map.groupBy(facts, ({ number }) => decimalText(number.value)).values()];
  const [usual, ...others] = values.toSorted((a, b) => b.length - a.length);
  const model = usual?.[0];
  if (!usual || !model || others.length === 0 || others.length > Math.min(usual.length, 2)) return [];
  return others
    .flat()
    .filter(
      ({ sentence, number }) =>
        sentence.passage !== model.sentence.passage && compareDecimals(number.value, model.number.value) !== 0,
    )
    .map(({ sentence, number: { start, end } }) => {
      const { narrow, passage } = model.sentence;
      const expected = narrow.slice(model.number.start, model.number.end);
      const params = { elsewhere: passage.headings.at(-1) ?? '' };
      return { spot: spotIn(sentence, { from: start, to: end }), expected, params };
    });
}

/** Letters of the words that two reworded facts must share, with their unit. */
const SHARED = 7;
/** Where neither says a word more. */
const SHARED_OF_EQUAL = 5;
/** More facts of one unit and one year than that are a list of figures, not one fact said again and again. */
const MOST_ALIKE = 40;

interface Worded {
  readonly fact: Fact;
  readonly words: ReadonlySet<string>;
}

/** The same fact in other words: all words that the one says of its figure, the other says too. */
function reworded(facts: readonly Fact[]): readonly Sighting[] {
  const groups = [...Map.groupBy(facts, ({ number, apart }) => `${number.unit} ${apart}`).values()];
  return groups
    .filter(({ length }) => length > 1 && length <= MOST_ALIKE)
    .flatMap((group) => {
      const worded = group.map((fact) => ({ fact, words: wordsOf(clauseAround(fact.sentence.narrow, fact.number)) }));
      return worded.flatMap((later, at): readonly Sighting[] => {
        const model = worded.slice(0, at).find((earlier) => saysTheSame(earlier, later));
        return model && !isOneOfMany(later, worded) ? disagreeing([model.fact, later.fact]) : [];
      });
    });
}

/** Three and more figures in one wording are a list of figures. */
function isOneOfMany(one: Worded, all: readonly Worded[]): boolean {
  const alike = all.filter((other) => other === one || saysTheSame(other, one));
  return new Set(alike.map(({ fact }) => decimalText(fact.number.value))).size > 2;
}

function saysTheSame(a: Worded, b: Worded): boolean {
  const [fewer, more] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (fewer.size === 0 || ![...fewer].every((word) => more.has(word))) return false;
  const letters = [...fewer].join('').length;
  return letters >= SHARED || (letters >= SHARED_OF_EQUAL && fewer.size > 1 && more.size === fewer.size);
}
