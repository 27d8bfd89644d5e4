import type { Glyph, Rule } from './drawing.ts';
import { byBaseline } from './rows.ts';
import { isBlank } from './segment.ts';

/** A note at the foot of a page, without its mark. */
export interface Footnote {
  readonly glyphs: readonly Glyph[];
}

export interface Footnotes {
  /** The other characters; the one before each mark in the text bears an anchor, and the marks are gone. */
  readonly body: readonly Glyph[];
  /** In the order of their anchors. */
  readonly notes: readonly Footnote[];
  /** Marks as printed, in the text and before the notes. */
  readonly marks: readonly string[];
}

/** Part of the width of the text that a line above notes takes up at most. */
const SHORT_RULE = 0.45;
/** Points by which such a line may begin beside the text. */
const PLAY = 8;
/** In sizes of the text. */
const SMALLER = 0.95;
const MARK_SIZE = 0.8;
const RAISED = { least: 0.12, most: 0.75, gap: 0.5 } as const;
/** A number, or a sign that counts by being repeated; a bracket may close it. */
const MARK = /^(?:\d{1,3}|[*＊†‡]{1,3})[)）]?$/u;

/**
 * The notes at the foot of a page: below a short line, smaller than the text, each with a mark that stands once in the text, small and
 * raised. Null where any of it is not so: then nothing is taken out of the text.
 */
export function footnotesOf(
  glyphs: readonly Glyph[],
  rules: readonly Rule[],
  anchor: (at: number) => string,
): Footnotes | null {
  const rows = byBaseline(glyphs.filter(({ text }) => !isBlank(text)));
  const at = separatorAt(rows, rules);
  if (at === null) return null;
  const above = rows.filter((row) => baselineOf(row) < at);
  const size = usualSize(above.flat());
  const notes = notesIn(
    rows.filter((row) => baselineOf(row) >= at),
    size,
  );
  const calls = notes && callsOf(notes, raisedIn(above));
  if (!notes || !calls) return null;
  const taken = new Set([
    ...calls.flatMap(({ glyphs: mark }) => mark),
    ...notes.flatMap(({ mark, text }) => [...mark, ...text]),
  ]);
  const anchors = new Map(calls.map(({ host }, index) => [host, anchor(index)]));
  const foot = Math.max(...notes.flatMap(({ text }) => text.map(({ baseline }) => baseline)));
  const isOfNote = (glyph: Glyph): boolean => isBlank(glyph.text) && glyph.baseline >= at && glyph.baseline <= foot;
  return {
    body: glyphs
      .filter((glyph) => !taken.has(glyph) && !isOfNote(glyph))
      .map((glyph) => (anchors.has(glyph) ? { ...glyph, text: `${anchors.get(glyph) ?? ''}${glyph.text}` } : glyph)),
    notes: notes.map(({ text }) => ({ glyphs: text })),
    marks: [...calls.map(({ glyphs: mark }) => textOf(mark)), ...notes.map(({ mark }) => textOf(mark))],
  };
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');
const baselineOf = (row: readonly Glyph[]): number => Math.max(...row.map(({ baseline }) => baseline));
const bare = (mark: string): string => mark.replace(/[)）]$/u, '');

function usualSize(glyphs: readonly Glyph[]): number {
  const sizes = Map.groupBy(glyphs, ({ size }) => Math.round(size * 2) / 2);
  const [most] = [...sizes].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? 0;
}

/** The y of the lowest short line at the left of the text that has rows above and below. */
function separatorAt(rows: readonly (readonly Glyph[])[], rules: readonly Rule[]): number | null {
  const all = rows.flat();
  const [left, right] = [Math.min(...all.map((glyph) => glyph.left)), Math.max(...all.map((glyph) => glyph.right))];
  const isShort = ({ from, to }: Rule): boolean =>
    Math.abs(from - left) <= PLAY && to - from <= SHORT_RULE * (right - left);
  const isBetween = ({ at }: Rule): boolean =>
    all.some(({ baseline }) => baseline < at) && all.some(({ baseline }) => baseline > at);
  const ys = rules.filter((rule) => rule.horizontal && isShort(rule) && isBetween(rule)).map(({ at }) => at);
  return ys.length === 0 ? null : Math.max(...ys);
}

interface MarkedNote {
  readonly mark: readonly Glyph[];
  readonly text: Glyph[];
}

/** Rows of small print, of which the first begins with a mark; a number of the page below them is none. */
function notesIn(rows: readonly (readonly Glyph[])[], size: number): readonly MarkedNote[] | null {
  const notes: MarkedNote[] = [];
  let mark: readonly Glyph[] = [];
  for (const row of rows) {
    if (MARK.test(textOf(row))) {
      if (usualSize(row) >= size * MARK_SIZE) break;
      mark = row;
      continue;
    }
    if (usualSize(row) > size * SMALLER) break;
    const own: readonly Glyph[] = mark.length > 0 ? mark : leadingMark(row);
    const text = row.filter((glyph) => !own.includes(glyph));
    if (own.length > 0) notes.push({ mark: own, text: [...text] });
    else if (notes.length > 0) notes.at(-1)?.text.push(...text);
    else return null;
    mark = [];
  }
  return notes.length === 0 || mark.length > 0 ? null : notes;
}

/** The longest beginning of a row that is a mark and smaller than what follows, or parted from it by a white. */
function leadingMark(row: readonly Glyph[]): readonly Glyph[] {
  for (let length = Math.min(4, row.length - 1); length > 0; length -= 1) {
    const [mark, next] = [row.slice(0, length), row[length]];
    const last = mark.at(-1);
    if (!next || !last || !MARK.test(textOf(mark))) continue;
    if (last.size < next.size * MARK_SIZE || next.left - last.right > 0.15 * next.size || /[)）]$/u.test(last.text))
      return mark;
  }
  return [];
}

interface Call {
  readonly host: Glyph;
  readonly glyphs: readonly Glyph[];
}

/** Rows below that of a mark in which the text that it belongs to may stand. */
const REACH = 3;
/** Characters of a row of text; more are no text of a page, and are left alone. */
const LONGEST_ROW = 250;

/** Small raised marks, each with the character that it stands behind. */
function raisedIn(rows: readonly (readonly Glyph[])[]): readonly Call[] {
  const calls = rows.flatMap((row, at) => {
    const around = rows.slice(at, at + 1 + REACH);
    return around.some(({ length }) => length > LONGEST_ROW) ? [] : raisedInRow(row, around.flat());
  });
  return calls.toSorted((a, b) => a.host.baseline - b.host.baseline || a.host.left - b.host.left);
}

function raisedInRow(row: readonly Glyph[], around: readonly Glyph[]): readonly Call[] {
  const calls: Call[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const first = row[at];
    const host = first && SIGN.test(first.text) ? around.find((other) => isRaisedBehind(first, other)) : undefined;
    if (!first || !host) continue;
    const mark = [first];
    for (let next = row[at + 1]; next && isNextOf(row[at] ?? first, next); next = row[at + 1]) {
      mark.push(next);
      at += 1;
    }
    if (MARK.test(textOf(mark))) calls.push({ host, glyphs: mark });
  }
  return calls;
}

const SIGN = /^[\d*＊†‡]+$/u;

function isRaisedBehind(glyph: Glyph, host: Glyph): boolean {
  const raised = (host.baseline - glyph.baseline) / host.size;
  const gap = glyph.left - host.right;
  return (
    glyph.size <= host.size * MARK_SIZE &&
    raised >= RAISED.least &&
    raised <= RAISED.most &&
    gap >= -0.15 * host.size &&
    gap <= RAISED.gap * host.size
  );
}

function isNextOf(before: Glyph, glyph: Glyph): boolean {
  const isLevel = Math.abs(before.baseline - glyph.baseline) < 0.5 && Math.abs(before.size - glyph.size) < 0.5;
  return (
    glyph !== before &&
    isLevel &&
    Math.abs(glyph.left - before.right) < 0.3 * before.size &&
    /^[\d*＊†‡)）]+$/u.test(glyph.text)
  );
}

/** One for each note, where every mark stands once and no other is raised so: powers and the like leave the page alone. */
function callsOf(notes: readonly MarkedNote[], raised: readonly Call[]): readonly Call[] | null {
  const byMark = Map.groupBy(raised, ({ glyphs }) => bare(textOf(glyphs)));
  const calls = notes.map(({ mark }) => byMark.get(bare(textOf(mark))) ?? []);
  if (calls.some(({ length }) => length !== 1) || new Set(calls.flat()).size !== notes.length) return null;
  return calls.flat();
}
