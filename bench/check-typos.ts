import type { FaultKind, Planted } from './check-fault.ts';
import { isProse, isTextUnit, placesOf, spliced, type Match, type TextUnit } from './check-sites.ts';
import type { Subject } from './check-subject.ts';
import type { SeededRandom } from './random.ts';

const RULES = ['doubled', 'broken-word', 'broken-ending', 'bracket-open', 'two-spellings', 'reference-title'] as const;
/** How often a word must stand in the document before a letter of it is spoiled. */
const OFTEN = 4;

/** Spoils the text at a random place. */
function at<T extends TextUnit>(
  { units }: Subject,
  random: SeededRandom,
  { sites, spoil }: { readonly sites: readonly Match<T>[]; readonly spoil: (text: string) => string },
): Planted | null {
  if (sites.length === 0) return null;
  const { unit, at: start, text } = random.pick(sites);
  const put = spoil(text);
  if (put === text) return null;
  const changed = { text: spliced(unit.text, start, { cut: text.length, put }) };
  return { units: units.map((one) => (one === unit ? { ...one, ...changed } : one)), at: unit.line };
}

const prose = ({ units }: Subject): readonly TextUnit[] => units.filter(isProse);

/** Words between other letters; those that stand often, or all. */
function words(subject: Subject, least: number): readonly Match[] {
  const all = placesOf(prose(subject), /[\p{Script=Han}々]{3,}|[\p{Script=Katakana}ー]{4,}/gu);
  const everywhere = placesOf(subject.units.filter(isTextUnit), /[\p{Script=Han}々]{3,}|[\p{Script=Katakana}ー]{4,}/gu);
  const counts = new Map<string, number>();
  for (const { text } of everywhere) counts.set(text, (counts.get(text) ?? 0) + 1);
  return all.filter(({ text }) => (counts.get(text) ?? 0) >= least);
}

type Spoil = (text: string, random: SeededRandom, letters: string) => string;

const lost: Spoil = (text, random) => spliced(text, random.integer(text.length), { cut: 1, put: '' });
const changed: Spoil = (text, random, letters) =>
  spliced(text, random.integer(text.length), { cut: 1, put: letters[random.integer(letters.length)] ?? '' });
const added: Spoil = (text, random, letters) =>
  spliced(text, 1 + random.integer(text.length - 1), { cut: 0, put: letters[random.integer(letters.length)] ?? '' });
const swapped: Spoil = (text, random) => {
  const place = random.integer(text.length - 1);
  return spliced(text, place, { cut: 2, put: `${text[place + 1] ?? ''}${text[place] ?? ''}` });
};

function lettersOf(subject: Subject, like: string): string {
  const katakana = /^[\p{Script=Katakana}ー]/u.test(like);
  return placesOf(prose(subject), katakana ? /\p{Script=Katakana}/gu : /\p{Script=Han}/gu)
    .map(({ text }) => text)
    .join('');
}

function ofWords(name: string, spoil: Spoil, least: number): FaultKind {
  return {
    name,
    group: least > 1 ? 'typo' : 'other',
    rules: RULES,
    plant(subject, random) {
      const sites = words(subject, least);
      return at(subject, random, { sites, spoil: (text) => spoil(text, random, lettersOf(subject, text)) });
    },
  };
}

export const typos: readonly FaultKind[] = [
  {
    name: '助詞の重なり（をを）',
    group: 'typo',
    rules: RULES,
    plant: (subject, random) =>
      at(subject, random, {
        sites: placesOf(
          prose(subject),
          /(?<=[\p{Script=Han}\p{Script=Katakana}ー])[をがにのはとで](?=[\p{Script=Han}\p{Script=Katakana}])/gu,
        ),
        spoil: (text) => text + text,
      }),
  },
  {
    name: '文字の重なり',
    group: 'typo',
    rules: RULES,
    plant: (subject, random) =>
      at(subject, random, {
        sites: placesOf(prose(subject), /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu),
        spoil: (text) => text + text,
      }),
  },
  {
    name: '言葉の重なり（推進推進）',
    group: 'typo',
    rules: RULES,
    plant: (subject, random) =>
      at(subject, random, {
        sites: placesOf(prose(subject), /\p{Script=Han}{2,4}[をがにの]?/gu),
        spoil: (text) => text + text,
      }),
  },
  {
    name: '文末の崩れ（推進しす）',
    group: 'typo',
    rules: RULES,
    plant: (subject, random) =>
      at(subject, random, {
        sites: placesOf(prose(subject), /[ぁ-ん]{1,3}(?:ます|ました|です|ません)(?=。)/gu),
        spoil: (text) => lost(text, random, ''),
      }),
  },
  {
    name: '括弧の片方の脱落',
    group: 'typo',
    rules: RULES,
    plant: (subject, random) =>
      at(subject, random, { sites: placesOf(prose(subject), /[「」（）]/gu), spoil: () => '' }),
  },
  ofWords('よく使う言葉の脱字', lost, OFTEN),
  ofWords('よく使う言葉の誤字', changed, OFTEN),
  ofWords('よく使う言葉の余分な字', added, OFTEN),
  ofWords('よく使う言葉の字の入れ替わり', swapped, OFTEN),
];

/** Stated beside the bar and not counted: no text tells what a word that stands once should have been. */
export const anyWords: readonly FaultKind[] = [
  ofWords('任意の言葉の脱字', lost, 1),
  ofWords('任意の言葉の誤字', changed, 1),
  ofWords('任意の言葉の余分な字', added, 1),
  ofWords('任意の言葉の字の入れ替わり', swapped, 1),
];
