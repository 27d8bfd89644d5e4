import { compareDecimals, decimalText, foldForCompare } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { clauseAround, wordsOf } from '../clause-words.ts';
import { factsIn, type Fact } from '../facts-in-text.ts';
import type { NumberInText } from '../numbers-in-text.ts';
import { isProse } from '../passage.ts';
import { rowsSaidAgain } from '../row-said-again.ts';
import { saidOf } from '../said-of.ts';
import type { Rule, Sighting } from '../rule.ts';
import { sentencesOf, spotIn } from '../sentences.ts';

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
    return [...inWords, ...reworded(facts), ...ofSameNouns(view), ...rowsSaidAgain(view)];
  },
};

function factsOf({ passages }: CheckView): readonly Fact[] {
  return passages
    .filter(isProse)
    .flatMap(sentencesOf)
    .flatMap(factsIn)
    .filter(({ number: { unit } }) => unit !== '' && !NO_FACT.test(unit));
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

/** A unit of measure counts nothing, however long it is. */
const MEASURE =
  /^(?:平方|立方)?(?:キロ|センチ|ミリ|キログラム|ヘクタール|メートル|グラム|トン|リットル|ワット|パーセント|時)+/u;

/** A sum of money, a limit: of what it is, what stands before it says (住居費を、60万円を上限として助成します). */
const OF_WHAT_BEFORE = /^[百千万億兆]*円|^[^をにで]{0,6}を?(?:上限|下限|限度)/u;

/** Unit and what follows it, where that says what is counted. */
function tailOf(narrow: string, at: number): string | null {
  const [clause = ''] = narrow.slice(at, at + REACH).split(CLAUSE_END);
  const tail = foldForCompare(clause);
  if (OF_WHAT_BEFORE.test(tail)) return null;
  return tail.replace(MEASURE, '').replace(/[ぁ-ん]/gu, '').length >= SHORTEST_TAIL ? tail : null;
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
      const worded = group.map((fact) => ({ fact, words: wordsIn(fact) }));
      return worded.flatMap((later, at): readonly Sighting[] => {
        const model = worded.slice(0, at).find((earlier) => saysTheSame(earlier, later));
        return model && !isOneOfMany(later, worded) ? disagreeing([model.fact, later.fact]) : [];
      });
    });
}

/** Without what hangs on the unit (人以内). */
function wordsIn({ sentence, number }: Fact): ReadonlySet<string> {
  const unit = number.unit.replace(/(?:以内|以上|以下|未満|程度)$/u, '');
  const words = [...wordsOf(clauseAround(sentence.narrow, number))];
  return new Set(words.map((word) => (word.startsWith(unit) ? unit : word)));
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

/** Said of many things, each where it stands: of which of them only the text around tells. */
const OF_MANY =
  /^(?:参加者|利用者|来場者|来館者|回答者|対象者|受講者|応募|相談|申請|事業|事業費|予算|経費|件|回|定員|会議|委員|施設|団体|企業|職員|登録|実績|開催|内訳|項目|指標|施策|取組|目標|区分|面積|延長|期間|会員|回収率|達成率|割合|世帯|人口|戸|棟)$/u;

/** The whole city, and none of its parts. */
const OF_CITY = /(?:本|当)[市町村]|(?<!\p{Script=Han})[市町村](?:の|全体)/u;

/** The same fact by what its figure is said of: the same nouns, nothing more and nothing less. */
function ofSameNouns({ passages }: CheckView): readonly Sighting[] {
  const facts = passages.filter(isProse).flatMap(sentencesOf).flatMap(factsIn);
  const keyed = facts.flatMap((fact) => {
    const { narrow, passage } = fact.sentence;
    const { nouns } = saidOf(narrow, fact.number);
    const unit = unitOf(fact.number, nouns, narrow.slice(fact.number.end));
    if (unit === null) return [];
    const letters = [...new Set(nouns.filter((noun) => noun !== unit).join(''))].toSorted().join('');
    const isOfMany = nouns.every((noun) => OF_MANY.test(noun)) && !OF_CITY.test(narrow);
    const apart = unit === '年間' ? fact.apart.replace(/^\S*/u, '') : fact.apart;
    return [{ fact, key: [letters, unit, apart, isOfMany ? passage.headings.join('/') : ''].join('|') }];
  });
  return [...Map.groupBy(keyed, ({ key }) => key).values()]
    .filter(({ length }) => length > 1 && length <= MOST_ALIKE)
    .flatMap((group) => disagreeing(group.map(({ fact }) => fact)));
}

/** What a figure counts in, of several spellings one; null where it is no fact. `#` = the things themselves. */
function unitOf({ unit, value }: NumberInText, nouns: readonly string[], rest: string): string | null {
  if (nouns.length === 0) return null;
  if (unit === '')
    return isRate(nouns) && decimalText(value).includes('.') ? 'rate' : /^(?:あ[りる]|を数え)/u.test(rest) ? '#' : null;
  if (unit.startsWith('年間')) return nouns.length === 1 && nouns[0]?.endsWith('期間') ? unit : null;
  if (NO_FACT.test(unit)) return null;
  if (unit === 'つ' || nouns.includes(unit)) return '#';
  return foldForCompare(unit)
    .replace(/^平方(?:キロメートル|km)$/u, '㎢')
    .replace(/^km2$/u, '㎢')
    .replace(/^[箇ヶヵカ個]所/u, 'か所')
    .replace(/^名/u, '人');
}

const isRate = (nouns: readonly string[]): boolean => nouns.some((noun) => /[率比]$|指数$/u.test(noun));
