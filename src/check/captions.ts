import type { CheckView } from './check-view.ts';
import { isOfAnotherWork } from './outside-reference.ts';
import { spotText, type Passage } from './passage.ts';
import { relabel } from './relabel.ts';
import type { Sighting } from './rule.ts';

const WORDS =
  '図表|図|表|写真|グラフ|別紙|別表|別図|別添|別記|参考資料|附属資料|付属資料|資料|様式|付表|付録|脚注|注|コラム|事例';
const NUMBER = String.raw`\d{1,2}(?:[-\u2010-\u2015\u2212.・]\d{1,2})?`;
/** 図１, 図－２, 表２－１, 別表第１, ※１. */
const CAPTION = new RegExp(
  String.raw`(?<word>(?<![\p{Script=Han}\p{Script=Katakana}ー\d])(?:${WORDS})|※)(?:第|\s?[-\u2010-\u2015\u2212.]\s?)?\s?(?<number>${NUMBER})(?![\d,%年月日人件つ倍割回]|\.\d|[-\u2010-\u2015\u2212]\d)`,
  'gu',
);
/** Cheap to look for before the whole of a caption is. */
const NUMBERED = /[※図表真フ紙添記料式録注ム例](?:第|[\s\-.\u2010-\u2015\u2212])?\s?\d/u;
const OPENS = /^[\s[(【《<〈「■◆●○◇□▼▲※*・]*$/u;

interface Mention {
  /** Word and number. */
  readonly key: string;
  /** Word, and of how many parts the number is: 表２－１ is not counted with 表１. */
  readonly series: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

interface Captions {
  readonly captions: readonly Mention[];
  readonly references: readonly Mention[];
}

const known = new WeakMap<CheckView, Captions>();

/** Captions begin a passage; every other mention refers to one. Read once for a view. */
function captionsOf(view: CheckView): Captions {
  const read = known.get(view) ?? readCaptions(view);
  known.set(view, read);
  return read;
}

function readCaptions({ passages }: CheckView): Captions {
  const mentions = passages
    .filter(({ kind, narrow }) => kind !== 'figure' && NUMBERED.test(narrow))
    .flatMap((passage) => Array.from(passage.narrow.matchAll(CAPTION), (match) => mentionOf(passage, match)));
  return {
    captions: mentions.filter(isCaption),
    references: mentions.filter((one) => !isCaption(one) && !isOfAnotherWork(one.passage.narrow, one.start)),
  };
}

/** Where none of a series has a caption, nothing is known of it, nor where more are lost than there are. */
export function lostCaptions(view: CheckView): readonly Sighting[] {
  const { captions, references } = captionsOf(view);
  const bySeries = Map.groupBy(captions, ({ series }) => series);
  return [...Map.groupBy(references, ({ series }) => series)].flatMap(([series, all]) => {
    const numbers = new Set((bySeries.get(series) ?? []).map(({ key }) => key));
    const lost = all.filter(({ key }) => !numbers.has(key));
    return new Set(lost.map(({ key }) => key)).size > numbers.size ? [] : lost.map((spot) => ({ spot: spotOf(spot) }));
  });
}

/** Captions of one series that are enough to count them. */
const FEWEST = 3;

/** 図１, 図２, 図４: one number left out of a series that counts on. */
export function captionGaps(view: CheckView): readonly Sighting[] {
  return counted(view).flatMap((all) => {
    const gaps = all.filter(({ ordinal }, at) => ordinal > (all[at - 1]?.ordinal ?? ordinal - 1) + 1);
    const [only] = gaps;
    const inOrder = all.every(({ ordinal }, at) => ordinal > (all[at - 1]?.ordinal ?? 0));
    if (!only || gaps.length > 1 || !inOrder || all.length < FEWEST) return [];
    const right = relabel(spotText(spotOf(only)), (all[all.indexOf(only) - 1]?.ordinal ?? 0) + 1);
    return [{ spot: spotOf(only), ...(right === null ? {} : { expected: right }) }];
  });
}

/** 資料２ twice, with another title. */
export function captionRepeats(view: CheckView): readonly Sighting[] {
  return counted(view).flatMap((all) =>
    all.flatMap((one, at) =>
      all.slice(0, at).some(({ key, title }) => key === one.key && title !== one.title) ? [{ spot: spotOf(one) }] : [],
    ),
  );
}

interface Counted extends Mention {
  readonly ordinal: number;
  readonly title: string;
}

/** Captions with one number and a title, outside cells and diagrams, series by series. */
function counted(view: CheckView): readonly (readonly Counted[])[] {
  const all = captionsOf(view).captions.filter(({ passage: { kind, at } }) => !LISTS.has(kind) && at !== null);
  const titled = all.map((one) => ({
    ...one,
    ordinal: Number(one.key.replace(/^\D+/u, '')),
    title: one.passage.narrow
      .slice(one.end)
      .replace(/[\s.…・]+\d*$/u, '')
      .trim(),
  }));
  return [
    ...Map.groupBy(
      titled.filter(({ title, ordinal }) => title !== '' && ordinal > 0),
      ({ series }) => series,
    ).values(),
  ];
}

const LISTS: ReadonlySet<string> = new Set(['cell', 'head', 'diagram', 'bullet', 'note']);

function mentionOf(passage: Passage, match: RegExpExecArray): Mention {
  const { word = '', number = '' } = match.groups ?? {};
  const parts = number.split(/\D/u);
  return {
    key: `${word}${parts.join('-')}`,
    series: `${word}${parts.length}`,
    passage,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function isCaption({ passage, start, end }: Mention): boolean {
  return OPENS.test(passage.narrow.slice(0, start)) && !/^[」』)]?[ぁ-ん、]/u.test(passage.narrow.slice(end));
}

function spotOf({ passage, start, end }: Mention): Sighting['spot'] {
  return { passage, start, end };
}
