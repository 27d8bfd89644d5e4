import type { CheckView } from '../check-view.ts';
import { joinedText } from '../joined-text.ts';
import { spotText, type Spot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { spellingGroups, type SpellingGroup } from '../spellings.ts';

interface Use {
  readonly shown: string;
  readonly spots: readonly Spot[];
}

/** 取組 and 取組み in one document: each rarer spelling is told once, at its first place, with how often it stands. */
export const twoSpellings: Rule = {
  severity: 'note',
  find: (view) => [...spellingGroups.flatMap((group) => mixed(usesOf(group, view))), ...longVowels(view)],
};

function usesOf({ spellings }: SpellingGroup, view: CheckView): readonly Use[] {
  const { spotsOf } = joinedText(view);
  return spellings.map(({ shown, pattern }) => ({ shown, spots: spotsOf(pattern) }));
}

/** The most frequent spelling is taken for the house's own; of two the one that stands first in the list. */
function mixed(uses: readonly Use[]): readonly Sighting[] {
  const [usual, ...others] = uses
    .filter(({ spots }) => spots.length > 0)
    .toSorted((a, b) => b.spots.length - a.spots.length);
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

const KATAKANA = /(?:[\p{Script=Katakana}ー]{2,}・)*[\p{Script=Katakana}ー]{3,}/gu;

/** サーバ and サーバー, ワークライフバランス and ワーク・ライフ・バランス. */
function longVowels(view: CheckView): readonly Sighting[] {
  const words = joinedText(view).spotsOf(KATAKANA);
  const forms = Map.groupBy(words, spotText);
  const families = Map.groupBy([...forms], ([form]) => form.replace(/ー$|・/g, ''));
  return [...families.values()]
    .filter((family) => family.length > 1)
    .flatMap((family) => mixed(family.map(([shown, spots]) => ({ shown, spots }))));
}
