import type { CheckView } from '../check-view.ts';
import { isText, type Passage } from '../passage.ts';
import { replacing, type Rule, type Sighting } from '../rule.ts';
import { usageOf, type Usage } from '../usage.ts';

const HAN = String.raw`\p{Script=Han}`;
const NOUN_END = String.raw`[${HAN}\p{Script=Katakana}ー）」]`;
/** Two letters that are one too many, wherever they stand. */
const DOUBLINGS: readonly RegExp[] = [
  /をを|っっ|、、|。。/gu,
  /(?<!も)のの(?![のちぼびどりせ])/gu,
  new RegExp(
    `(?<=${NOUN_END})(?:がが|にに(?!ぎ)|でで(?!き)|はは(?=${HAN}|、)|とと(?=${HAN}|\\p{Script=Katakana}))`,
    'gu',
  ),
  new RegExp(`(?<=[るくすつぬむうい]|${HAN})とと(?=ともに)`, 'gu'),
];

/** Words that are said twice by nature. */
const BY_NATURE = /^(?:一つ|一人|ひとり|一歩|一日|一年|一件|一部|少し)$/u;
const WORD = String.raw`[${HAN}\p{Script=Katakana}ー]`;
/** A word with what hangs on it, twice in a row. */
const TWICE = new RegExp(String.raw`(?<word>${WORD}{1,8}[ぁ-ん]{1,3}|${WORD}{2,8})\k<word>`, 'gu');

/** A particle, an ending or a word that stands there twice in a row. */
export const doubled: Rule = {
  severity: 'error',
  find: (view: CheckView) => {
    const usage = usageOf(view);
    return view.passages.filter(isText).flatMap((passage) => {
      const sure = [...letters(passage), ...words(passage)];
      const covered = (at: number): boolean => sure.some(({ spot }) => spot.start <= at + 1 && at < spot.end);
      return [...sure, ...unusual(passage, usage).filter(({ spot }) => !covered(spot.start))];
    });
  },
};

function letters(passage: Passage): readonly Sighting[] {
  return DOUBLINGS.flatMap((pattern) =>
    Array.from(passage.text.matchAll(pattern), ({ index, 0: twice }) =>
      replacing({ passage, start: index, end: index + twice.length }, twice.slice(1)),
    ),
  );
}

function words(passage: Passage): readonly Sighting[] {
  return Array.from(passage.text.matchAll(TWICE)).flatMap((match): readonly Sighting[] => {
    const word = match.groups?.['word'] ?? '';
    if (BY_NATURE.test(word)) return [];
    return [replacing({ passage, start: match.index, end: match.index + match[0].length }, word)];
  });
}

const LETTERS = new RegExp(String.raw`(?<letter>[${HAN}\p{Script=Katakana}\p{Script=Hiragana}])\k<letter>`, 'gu');

/** Any letter twice where the house writes it once between the same neighbours, again and again. */
function unusual(passage: Passage, usage: Usage): readonly Sighting[] {
  const { text } = passage;
  return Array.from(text.matchAll(LETTERS)).flatMap(({ index, groups }): readonly Sighting[] => {
    const letter = groups?.['letter'] ?? '';
    const [before, after] = [text.slice(index - 2, index), text.slice(index + 2, index + 4)];
    if (before.length < 2 || after.length < 2) return [];
    const once = usage.count(before + letter + after);
    if (once < 3 || usage.count(`${before.slice(1)}${letter}${letter}${after.slice(0, 1)}`) > 1) return [];
    return [replacing({ passage, start: index, end: index + 2 }, letter)];
  });
}
