import type { CheckView } from './check-view.ts';
import type { Heading } from './heading-tree.ts';
import { labelKey, titleKey } from './labels.ts';
import type { Passage, Spot } from './passage.ts';
import { pairSimilarity } from './similarity.ts';

const CONTENTS = /^[\s　]*(?:目\s*次|もくじ)[\s　]*$/u;
/** Dots and the page number behind a title. */
const PAGE = /[\s.…‥・･·]*(?:[PpＰｐ]\.?)?\s*\d{0,3}\s*(?:ページ|頁)?\s*$/u;
/** Fewer lines found among the headings make no list of contents. */
const FEWEST = 3;

/** A line of the list of contents with the heading that it names. */
interface Line {
  readonly passage: Passage;
  readonly title: string;
  readonly heading: Heading | null;
}

export interface ContentsList {
  /** Lines that no heading answers, each with the only heading it can mean. */
  readonly reworded: readonly { readonly spot: Spot; readonly heading: Heading }[];
  /** Headings of a kind that the list names, but for these. */
  readonly unlisted: readonly Heading[];
}

const known = new WeakMap<CheckView, ContentsList>();

/** Read once for a view. */
export function contentsList(view: CheckView): ContentsList {
  const read = known.get(view) ?? readContents(view);
  known.set(view, read);
  return read;
}

function readContents({ passages, headings: { all } }: CheckView): ContentsList {
  const own = all.find(({ title, passage }) => CONTENTS.test(title) || CONTENTS.test(passage.text));
  const listed = passages.filter(
    ({ kind, headings }) => own && kind !== 'heading' && headings.at(-1) === own.passage.text,
  );
  const after = own ? all.slice(all.indexOf(own) + 1) : [];
  const lines = linesOf(listed, after);
  const found = lines.flatMap(({ heading }) => heading ?? []);
  if (found.length < FEWEST) return { reworded: [], unlisted: [] };
  const reworded = lines.flatMap((_, at) => rewordedAt(lines, at, after));
  const meant = new Set([...found, ...reworded.map(({ heading }) => heading)]);
  return { reworded, unlisted: unlistedAmong(after, meant) };
}

/** In the order of both: the next heading of the same number and title. */
function linesOf(listed: readonly Passage[], after: readonly Heading[]): readonly Line[] {
  const keys = after.map(({ number, title }) => titleKey(number + title));
  let next = 0;
  return listed
    .map((passage) => ({ passage, title: passage.narrow.replace(PAGE, '').trim() }))
    .filter(({ title }) => title !== '')
    .map(({ passage, title }) => {
      const at = keys.indexOf(titleKey(title), next);
      if (at >= 0) next = at + 1;
      return { passage, title, heading: after[at] ?? null };
    });
}

/** Of the headings between those of the lines around it, the only one of its number. */
function rewordedAt(lines: readonly Line[], at: number, after: readonly Heading[]): ContentsList['reworded'] {
  const line = lines[at];
  if (!line || line.heading) return [];
  const label = /^\S+?(?=\s)/u.exec(line.title)?.[0] ?? '';
  const numbered = between(lines[at - 1], lines[at + 1], after).filter(({ number }) => number !== '');
  const [only, more] = numbered.filter(({ number }) => labelKey(number) === labelKey(label));
  if (!only || more) return [];
  const title = line.title.slice(label.length).trim();
  if (pairSimilarity(titleKey(title), titleKey(only.title)) < ALIKE) return [];
  const start = line.passage.narrow.indexOf(title, label.length);
  return [{ spot: { passage: line.passage, start, end: start + title.length }, heading: only }];
}

/** None where a line beside names no heading either. */
function between(before: Line | undefined, behind: Line | undefined, after: readonly Heading[]): readonly Heading[] {
  if (before?.heading === null || behind?.heading === null) return [];
  const from = before ? after.indexOf(before.heading) + 1 : 0;
  return after.slice(from, behind ? after.indexOf(behind.heading) : after.length);
}

/** A title of the same number at the same place needs little in common to be the same. */
const ALIKE = 0.3;
/** A kind of heading is listed where so much of it is. */
const SHARE = 0.75;

/** Kinds are told by how a heading is numbered and how deep it stands. */
function unlistedAmong(after: readonly Heading[], meant: ReadonlySet<Heading>): readonly Heading[] {
  const kinds = Map.groupBy(
    after,
    (heading) => `${depthOf(heading)} ${heading.number.replace(/[\d０-９一二三四五六七八九十]+/gu, '#')}`,
  );
  return [...kinds.values()].flatMap((kind) => {
    const lost = kind.filter((heading) => !meant.has(heading));
    const isListed = kind[0]?.number !== '' && kind.length - lost.length >= Math.max(FEWEST, SHARE * kind.length);
    return isListed ? lost : [];
  });
}

function depthOf({ parent }: Heading): number {
  return parent === null ? 0 : 1 + depthOf(parent);
}
