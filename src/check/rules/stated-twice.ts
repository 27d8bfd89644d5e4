import { compareDecimals, decimalText, foldForCompare } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { numbersIn, type NumberInText } from '../numbers-in-text.ts';
import { isProse, type Passage } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { yearsIn } from '../years-in-text.ts';

interface Fact {
  readonly passage: Passage;
  readonly number: NumberInText;
}

/** Units of dates, numbering and time: their figures are no facts to be compared. */
const NO_FACT = /^(?:年|月|日|期|条|号|次|時|分|ページ|頁|章|節|項|歳|番|丁目|か月|ヶ月|度|つ星)/u;
const CLAUSE_END = /[。、，,「」『』()・:;]/u;
/** What a clause may end with before its figure without saying anything. */
const APPROXIMATE = /(?:約|およそ|概ね|おおむね|計|延べ|全)$/u;
const SHORTEST_LEAD = 6;
const SHORTEST_TAIL = 5;
const REACH = 24;
const SHORTEST_SENTENCE = 15;
const LONGEST_SENTENCE = 300;

/** One fact with two figures in two places (近隣18市町村, 近隣17市町村): the same words before it, or the same after it. */
export const statedTwice: Rule = {
  severity: 'warning',
  find: (view) => {
    const keyed = factsOf(view).flatMap((fact) => keysOf(fact).map((key) => ({ key, fact })));
    return [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((group) =>
      disagreeing(group.map(({ fact }) => fact)),
    );
  },
};

function factsOf({ passages }: CheckView): readonly Fact[] {
  return passages
    .filter(isProse)
    .flatMap((passage) => numbersIn(passage).map((number) => ({ passage, number })))
    .filter(({ number: { unit } }) => unit !== '' && !NO_FACT.test(unit));
}

/** With the years of the sentence: another year is another fact. */
function keysOf({ passage, number }: Fact): readonly string[] {
  const { narrow } = passage;
  const from = narrow.lastIndexOf('。', number.start) + 1;
  const until = narrow.indexOf('。', number.end);
  const years = yearsIn(passage)
    .filter(({ start }) => start >= from && (until < 0 || start < until))
    .map(({ year }) => year);
  const facts = [...new Set(years)].join();
  const lead = leadOf(narrow, number.start);
  const tail = tailOf(narrow, number.end);
  return [
    ...(lead === null ? [] : [`before ${lead} ${number.unit} ${facts}`]),
    ...(tail === null ? [] : [`after ${tail} ${facts}`]),
    ...sentenceKey(narrow, number, { from, until: until < 0 ? narrow.length : until }),
  ];
}

/** All of the sentence but the figure. */
function sentenceKey(
  narrow: string,
  { start, end }: NumberInText,
  { from, until }: { readonly from: number; readonly until: number },
): readonly string[] {
  if (until - from < SHORTEST_SENTENCE || until - from > LONGEST_SENTENCE) return [];
  return [`${foldForCompare(narrow.slice(from, start))}#${foldForCompare(narrow.slice(end, until))}`];
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

/** Of two figures the one that stands less often is told, of one each the later. One unit never contradicts itself. */
function disagreeing(facts: readonly Fact[]): readonly Sighting[] {
  const values = [...Map.groupBy(facts, ({ number }) => decimalText(number.value)).values()];
  const [usual, ...others] = values.toSorted((a, b) => b.length - a.length);
  const model = usual?.[0];
  if (!model || others.length === 0 || others.length > 2) return [];
  return others
    .flat()
    .filter(
      ({ passage, number }) => passage !== model.passage && compareDecimals(number.value, model.number.value) !== 0,
    )
    .map(({ passage, number: { start, end } }) => {
      const { narrow, headings } = model.passage;
      const expected = narrow.slice(model.number.start, model.number.end);
      return { spot: { passage, start, end }, expected, params: { elsewhere: headings.at(-1) ?? '' } };
    });
}
