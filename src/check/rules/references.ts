import type { CheckView } from '../check-view.ts';
import type { Heading } from '../heading-tree.ts';
import { labelKey, labelPattern, labelsIn, titleKey, type LabelInText } from '../labels.ts';
import type { Passage, Spot } from '../passage.ts';
import { replacing, type Rule, type Sighting } from '../rule.ts';
import { pairSimilarity } from '../similarity.ts';

/** Folded characters of a title that must stand after a number before the two are taken for a reference. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 120;
/** From here on two titles are the same one written differently. */
const NEAR = 0.6;
/** Where the title after a number ends. */
const TITLE_END = /[」』\n。、：:（(【…]|\s{2}|\.{3}/;

/** A printed number followed by the title of a heading, or by something very like it. */
interface Mention {
  readonly passage: Passage;
  readonly label: LabelInText;
  readonly rest: string;
}

function mentions({ passages, headings }: CheckView): readonly Mention[] {
  const pattern = labelPattern(headings);
  return passages
    .filter(({ kind }) => kind !== 'heading' && kind !== 'figure' && kind !== 'head')
    .flatMap((passage) =>
      labelsIn(passage.narrow, pattern).map((label) => ({
        passage,
        label,
        rest: passage.text.slice(label.end, label.end + LONGEST_TITLE),
      })),
    );
}

interface TitleIndex {
  readonly byStart: ReadonlyMap<string, readonly (readonly [key: string, heading: Heading])[]>;
  readonly byNumber: ReadonlyMap<string, readonly Heading[]>;
}

function titleIndex({ headings }: CheckView): TitleIndex {
  const titled = headings.all
    .filter(({ number }) => number !== '')
    .map((heading) => [titleKey(heading.title), heading] as const)
    .filter(([key]) => key.length >= SHORTEST_TITLE);
  return {
    byStart: Map.groupBy(titled, ([key]) => key.slice(0, SHORTEST_TITLE)),
    byNumber: Map.groupBy(
      titled.map(([, heading]) => heading),
      ({ number }) => labelKey(number),
    ),
  };
}

/** The headings whose whole title begins `rest`, those with the longest title only. */
function named(rest: string, index: TitleIndex): readonly Heading[] {
  const key = titleKey(rest);
  const hits = (index.byStart.get(key.slice(0, SHORTEST_TITLE)) ?? []).filter(([title]) => key.startsWith(title));
  const longest = Math.max(0, ...hits.map(([title]) => title.length));
  return hits.filter(([title]) => title.length === longest).map(([, heading]) => heading);
}

/** `（４）…について` where the heading of that title is （５）. */
export const referenceNumber: Rule = {
  severity: 'error',
  find(view) {
    const index = titleIndex(view);
    return mentions(view).flatMap(({ passage, label, rest }): readonly Sighting[] => {
      const headings = named(rest, index);
      if (headings.length === 0 || headings.some(({ number }) => labelKey(number) === label.key)) return [];
      const spot = { passage, start: label.start, end: label.end };
      const [first] = headings;
      return [replacing(spot, first?.number ?? '', { title: first?.title ?? '' })];
    });
  },
};

/** A number with a title that is nearly the heading's: a contents list, a diagram of the tree, a quotation. */
export const referenceTitle: Rule = {
  severity: 'warning',
  find(view) {
    const index = titleIndex(view);
    return mentions(view).flatMap(({ passage, label, rest }): readonly Sighting[] => {
      const numbered = index.byNumber.get(label.key) ?? [];
      if (numbered.length === 0 || named(rest, index).length > 0) return [];
      const spot = titleSpot(passage, label.end);
      const key = titleKey(passage.text.slice(spot.start, spot.end));
      if (key.length < SHORTEST_TITLE) return [];
      const [near] = numbered
        .map((heading) => ({ heading, likeness: pairSimilarity(titleKey(heading.title), key) }))
        .toSorted((a, b) => b.likeness - a.likeness);
      if (!near || near.likeness < NEAR) return [];
      return [replacing(spot, near.heading.title.replace(/^「(.*)」$/, '$1'), { number: near.heading.number })];
    });
  },
};

function titleSpot(passage: Passage, from: number): Spot {
  const gap = /^[\s「『]*/.exec(passage.text.slice(from, from + 10))?.[0].length ?? 0;
  const start = from + gap;
  const rest = passage.text.slice(start, start + LONGEST_TITLE);
  const end = TITLE_END.exec(rest)?.index ?? rest.length;
  return { passage, start, end: start + rest.slice(0, end).trimEnd().length };
}
