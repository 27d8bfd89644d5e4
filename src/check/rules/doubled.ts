import type { CheckView } from '../check-view.ts';
import { isText, type Passage } from '../passage.ts';
import { expecting, replacing, type Rule, type Sighting } from '../rule.ts';
import { isBetterRead } from '../strange-letters.ts';
import { usageOf, type Usage } from '../usage.ts';

const HAN = String.raw`\p{Script=Han}`;
const NOUN_END = String.raw`[${HAN}\p{Script=Katakana}ー）」]`;
const PAUSE = '[、。]';
/** Doublings that stand in no word, wherever they are, or after a kanji. */
const DOUBLINGS: readonly RegExp[] = [
  /(?<=[ァ-ヶ])ーー(?=[ァ-ヶ])|をを|っっ|んん|、、|。。|(?:むむ|めめ|るる|ろろ|りり|よよ|べべ|ばば|ぶぶ|びび|ぐぐ|げげ|ぎぎ|ずず|ぞぞ|ひひ|ねね)/gu,
  /(?<!も)のの(?![のちぼびどりせ])|(?<!き)らら|(?<!ま)だだ|がが(?!く)|(?<!ま)でで(?!き)|どど(?![のうこれ])/gu,
  new RegExp(`(?<=${NOUN_END})(?:にに(?![ぎじおほ])|はは(?=${HAN}|、)|とと(?=${HAN}|\\p{Script=Katakana}))`, 'gu'),
  /(?<=よう|ため|こと|もの|とき|ところ|ほか|とも|さら)にに(?![ぎじおほ])/gu,
  /(?<=[るくすつぬむうぐぶ])たた(?=め[、に])/gu,
  new RegExp(`(?<=[るくすつぬむうい]|${HAN})とと(?=ともに)`, 'gu'),
  new RegExp(
    `(?<=${HAN})(?:きき|みみ|けけ|れれ(?![ばる])|しし(?![ゃまてたな])|ええ|うう|せせ|ちち|びび|つつ(?![あ、も]))`,
    'gu',
  ),
  new RegExp(
    `(?<=${HAN})(?:いい(?=[、。またてる])|かか(?=[しせすなら])|たた(?=[なめらり、。])|なな(?=[どいがく]))`,
    'gu',
  ),
  new RegExp(
    `(?<=[しきりえれけせめべちぎびみい])まま(?=[すせし])|まま(?=す${PAUSE})|すす(?=${PAUSE}|る)|たた(?=${PAUSE})|てて(?=い[まくる])(?<!${HAN}てて)`,
    'gu',
  ),
];

/** Words that are said twice by nature. */
const BY_NATURE = /^(?:一つ|一人|ひとり|一歩|一日|一年|一件|一部|少し)$/u;
const WORD = String.raw`[${HAN}\p{Script=Katakana}ー]`;
/** A word with what hangs on it, twice in a row. */
const TWICE = new RegExp(
  String.raw`(?<word>${WORD}{1,8}[ぁ-ん]{1,3}|${WORD}{2,8}|${WORD}(?:[ぁ-ん]${WORD}|[ぁ-ん]{2})[ぁ-ん]{1,3}|(?:との|への|での|[とのでにをへや])${WORD}{2,8})\k<word>`,
  'gu',
);
/** Two particles of which one can only have been left over: 環境をに, 道路をが, 窓口がの. */
const TWO_PARTICLES = new RegExp(
  String.raw`(?:を[にがへ]|がを|へを|をは)(?<=${WORD}..)(?=${WORD})|がの(?<=${WORD}{2}..)(?=${WORD})`,
  'gu',
);

/** A particle, an ending or a word that stands there twice in a row. */
export const doubled: Rule = {
  severity: 'error',
  find: (view: CheckView) => {
    const usage = usageOf(view);
    return view.passages.filter(isText).flatMap((passage) => {
      const sure = [...letters(passage), ...words(passage), ...kanji(passage), ...particles(passage)];
      const covered = new Set(sure.flatMap(({ spot: { start, end } }) => lettersFrom(start - 1, end)));
      return [...sure, ...unusual(passage, usage).filter(({ spot }) => !covered.has(spot.start))];
    });
  },
};

/** Offsets from `start` up to `end`. */
function lettersFrom(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

function letters(passage: Passage): readonly Sighting[] {
  return DOUBLINGS.flatMap((pattern) =>
    Array.from(passage.text.matchAll(pattern), ({ index, 0: twice }) =>
      replacing({ passage, start: index, end: index + twice.length }, twice.slice(1)),
    ),
  );
}

/** Which of the two is meant, a person must know. */
function particles(passage: Passage): readonly Sighting[] {
  return Array.from(passage.text.matchAll(TWO_PARTICLES), ({ index, 0: two }) =>
    expecting({ passage, start: index, end: index + two.length }, Array.from(two).join(' | ')),
  );
}

/** Kanji that end one word and begin the next: 委員会会長. */
const JOINTS = new Set('会市課部県局館室園校町区村国社所駅年月日人家時個各品者地道山島川木上下中前後内外一二三〇々');
const TWO_KANJI = new RegExp(String.raw`${HAN}{0,12}?(?<letter>${HAN})\k<letter>${HAN}{0,12}`, 'gu');

/** A kanji twice where the line falls into words better with it once; 施設設備 does not. */
function kanji(passage: Passage): readonly Sighting[] {
  return Array.from(passage.text.matchAll(TWO_KANJI)).flatMap(({ index, 0: run, groups }): readonly Sighting[] => {
    const letter = groups?.['letter'] ?? '';
    const at = run.indexOf(letter + letter);
    const once = run.slice(0, at) + run.slice(at + 1);
    if (JOINTS.has(letter) || !isBetterRead(run, once)) return [];
    return [replacing({ passage, start: index + at, end: index + at + 2 }, letter)];
  });
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
