import type { CheckView } from '../check-view.ts';
import { contentsList } from '../contents-list.ts';
import type { Heading } from '../heading-tree.ts';
import { labelKey, labelPattern, labelsIn, titleKey, type LabelInText } from '../labels.ts';
import { spotText, type Passage, type Spot } from '../passage.ts';
import { expecting, replacing, type Rule, type Sighting } from '../rule.ts';
import { pairSimilarity } from '../similarity.ts';

/** Folded characters of a title that must stand after a number before the two are taken for a reference. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 120;
/** From here on two titles are the same one written differently. */
const NEAR = 0.6;
/** Where the title after a number ends. */
const QUOTATION_END = /[」』\n。]/;
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
  /** By number and two letters of either end of the title. */
  readonly byNumber: ReadonlyMap<string, readonly Heading[]>;
}

function titleIndex({ headings }: CheckView): TitleIndex {
  const titled = headings.all
    .filter(({ number }) => number !== '')
    .map((heading) => [titleKey(heading.title), heading] as const)
    .filter(([key]) => key.length >= SHORTEST_TITLE);
  return {
    byStart: Map.groupBy(titled, ([key]) => key.slice(0, SHORTEST_TITLE)),
    byNumber: groupedByEnds(titled),
  };
}

function groupedByEnds(titled: readonly (readonly [string, Heading])[]): TitleIndex['byNumber'] {
  const entries = titled.flatMap(([key, heading]) =>
    endsOf(key).map((end) => ({ key: `${labelKey(heading.number)} ${end}`, heading })),
  );
  const groups = Map.groupBy(entries, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ heading }) => heading)]));
}

/** The headings whose whole title begins `rest` and ends where a word does, those with the longest title only. */
function named(rest: string, index: TitleIndex): readonly Heading[] {
  const key = titleKey(rest);
  const hits = (index.byStart.get(key.slice(0, SHORTEST_TITLE)) ?? []).filter(
    ([title]) => key.startsWith(title) && !GOES_ON.test(behind(rest, title)),
  );
  const longest = Math.max(0, ...hits.map(([title]) => title.length));
  return hits.filter(([title]) => title.length === longest).map(([, heading]) => heading);
}

/** The title is only the beginning of a longer one: 見込み of 見込みと確保方策. */
const GOES_ON = /^(?:[・･]|と|や|及び|並びに)?[\p{Script=Han}\p{Script=Katakana}ー]/u;

/** What stands behind a title that begins `rest`. */
function behind(rest: string, title: string): string {
  const end = Array.from(rest, (_, at) => at + 1).find((at) => titleKey(rest.slice(0, at)) === title);
  return end === undefined ? '' : rest.slice(end);
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
      const { number, title } = headings[0] ?? { number: '', title: '' };
      const isOnly = headings.every((heading) => labelKey(heading.number) === labelKey(number));
      return [(isOnly ? replacing : expecting)(spot, number, { title })];
    });
  },
};

/** A number with a title that is nearly the heading's: a contents list, a diagram of the tree, a quotation. */
export const referenceTitle: Rule = {
  severity: 'warning',
  find(view) {
    const index = titleIndex(view);
    const inContents = contentsList(view).reworded.map(({ spot, heading: { title, number } }) =>
      expecting(spot, title, { number }),
    );
    const told = new Set(inContents.map(({ spot }) => spot.passage));
    const mentioned = mentions(view).filter(({ passage }) => !told.has(passage));
    const alike = mentioned.flatMap((mention): readonly Sighting[] => {
      if (named(mention.rest, index).length > 0) return [];
      const [near] = titleSpots(mention)
        .flatMap((spot) => nearTitles(spot, mention.label, index))
        .toSorted((a, b) => b.likeness - a.likeness);
      if (!near || near.likeness < NEAR) return [];
      const { title, number } = near.heading;
      return [expecting(near.spot, title.replace(/^「(.*)」$/, '$1'), { number })];
    });
    return [...inContents, ...alike];
  },
};

interface NearTitle {
  readonly spot: Spot;
  readonly heading: Heading;
  readonly likeness: number;
}

function nearTitles(spot: Spot, label: LabelInText, { byNumber }: TitleIndex): readonly NearTitle[] {
  const key = titleKey(spotText(spot));
  if (key.length < SHORTEST_TITLE) return [];
  const headings = new Set(endsOf(key).flatMap((end) => byNumber.get(`${label.key} ${end}`) ?? []));
  return [...headings].map((heading) => ({ spot, heading, likeness: pairSimilarity(titleKey(heading.title), key) }));
}

/** Both ends of a title: one that is nearly the same shares one of them. */
function endsOf(key: string): readonly string[] {
  return [`^${key.slice(0, 2)}`, `${key.slice(-2)}$`];
}

/** The title may end at the first mark, or only where the line or the quotation does. */
function titleSpots({ passage, label }: Mention): readonly Spot[] {
  const gap = /^[\s「『]*/.exec(passage.text.slice(label.end, label.end + 10))?.[0].length ?? 0;
  const start = label.end + gap;
  const rest = passage.text.slice(start, start + LONGEST_TITLE);
  return [TITLE_END, QUOTATION_END].map((pattern) => {
    const end = pattern.exec(rest)?.index ?? rest.length;
    return { passage, start, end: start + rest.slice(0, end).trimEnd().length };
  });
}
