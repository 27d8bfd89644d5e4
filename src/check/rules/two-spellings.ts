import type { CheckView } from '../check-view.ts';
import { joinedText } from '../joined-text.ts';
import { spotText, type Spot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import type { SpellingGroup } from '../spelling-group.ts';
import { spellingGroups } from '../spellings.ts';

interface Use {
  readonly shown: string;
  readonly spots: readonly Spot[];
}

/** 取組 and 取組み in one document: each rarer spelling is told once, at its first place, with how often it stands. */
export const twoSpellings: Rule = {
  severity: 'note',
  find: (view) => {
    const house = houseOf(view);
    const groups = [...spellingGroups.map((group) => usesOf(group, view)), ...longVowels(view)];
    return groups.flatMap((uses) => mixed(uses, house));
  },
};

function usesOf({ spellings }: SpellingGroup, view: CheckView): readonly Use[] {
  const { text, spotsOf } = joinedText(view);
  const there = spellings.filter(({ needs }) => needs === undefined || text.includes(needs));
  return there.length < 2 ? [] : there.map(({ shown, pattern }) => ({ shown, spots: spotsOf(pattern) }));
}

/** What the house's dictionary says of spellings. */
interface House {
  readonly chosen: ReadonlySet<string>;
  /** Told by a rule of its own. */
  readonly unwanted: ReadonlySet<string>;
}

function houseOf({ dictionary }: CheckView): House {
  return {
    chosen: new Set(dictionary.map(({ use }) => use)),
    unwanted: new Set(dictionary.flatMap(({ not }) => not)),
  };
}

/** The spelling that the house chose, else the most frequent one; of two the one that stands first in the list. */
function mixed(all: readonly Use[], { chosen, unwanted }: House): readonly Sighting[] {
  const rank = ({ shown, spots }: Use): number => (chosen.has(shown) ? Infinity : spots.length);
  const [usual, ...others] = all
    .filter(({ shown, spots }) => spots.length > 0 && !unwanted.has(shown))
    .toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  if (!usual) return [];
  return others.flatMap(({ shown, spots }): readonly Sighting[] => {
    const [first] = spots;
    if (!first) return [];
    const counts = { count: spots.length, usual: usual.spots.length };
    return [
      {
        spot: first,
        expected: usual.shown,
        params: { ...counts, shown },
        edits: editsTo(usual.shown, { shown, spots }),
      },
    ];
  });
}

/** Only where the spelling itself is what was matched: an inflected form is left to a person. */
function editsTo(usual: string, { shown, spots }: Use): NonNullable<Sighting['edits']> {
  const all = spots.every(({ passage, start, end }) => passage.text.slice(start, end) === shown);
  return all ? spots.map((spot) => ({ spot, text: usual })) : [];
}

const KATAKANA = /(?:[\p{Script=Katakana}ー]{2,}・)*[\p{Script=Katakana}ー]{3,}(?![－‐−―])/gu;
/** With a dash where a long vowel may be meant. */
const DASHED = /[\p{Script=Katakana}ー]{2,}[－‐−―][\p{Script=Katakana}ー]*/gu;
const SMALL = 'ァィゥェォッャュョヮ';
const LARGE = 'アイウエオツヤユヨワ';

/** サーバ and サーバー, ワークライフバランス and ワーク・ライフ・バランス, オフィス and オフイス, エネルギー and エネルギ－. */
function longVowels(view: CheckView): readonly (readonly Use[])[] {
  const { spotsOf } = joinedText(view);
  const words = spotsOf(KATAKANA);
  const known = new Set(words.map(spotText));
  const dashed = spotsOf(DASHED).filter((spot) => known.has(spotText(spot).replace(/[－‐−―]/gu, 'ー')));
  const forms = Map.groupBy([...words, ...dashed], spotText);
  const families = Map.groupBy([...forms], ([form]) => familyOf(form));
  return [...families.values()]
    .filter((family) => family.length > 1)
    .map((family) => family.map(([shown, spots]) => ({ shown, spots })).toSorted(bySlips));
}

/** Of two that stand equally often the one without a dash and with its small letters is meant. */
function bySlips(a: Use, b: Use): number {
  return slipsIn(a.shown) - slipsIn(b.shown);
}

function slipsIn(form: string): number {
  return form.replace(/[^－‐−―]/gu, '').length - form.replace(/[^ァィゥェォッャュョヮ]/gu, '').length;
}

function familyOf(form: string): string {
  const plain = form.replace(/[－‐−―]/gu, 'ー').replace(/ー$|・/g, '');
  return plain.replace(/[ァィゥェォッャュョヮ]/gu, (small) => LARGE[SMALL.indexOf(small)] ?? small);
}
