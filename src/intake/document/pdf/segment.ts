import type { MarkedRange } from '../flow.ts';
import { ofEitherFont } from '../symbol-characters.ts';
import type { Box, Glyph } from './drawing.ts';

/** Characters of one row that stand together; the unit in which a page is taken apart. */
export interface Segment extends Box {
  readonly text: string;
  readonly baseline: number;
  /** Points; of most of its characters. */
  readonly size: number;
  readonly bold: boolean;
  readonly marks: readonly MarkedRange[];
  readonly mark: number | null;
  readonly artifact: boolean;
  /** Blank characters drawn before it, between it and the segment before. */
  readonly blank: string;
}

/** In sizes of the character: how far below the baseline it reaches, and above. */
export const DEPTH = 0.18;
export const HEIGHT = 0.86;

export const isBlank = (text: string): boolean => /^[\s\u00A0\u200B\u3000]*$/u.test(text);

/** In sizes of the character; a wider gap parts a row. */
const PARTING_GAP = 1.25;

/** One row of characters, in order from the left, becomes segments: parted at wide gaps and at vertical rules. */
export function segmentsOfRow(row: readonly Glyph[], rules: LineRules): readonly Segment[] {
  const parts: { glyphs: Glyph[]; blanks: Map<Glyph, string>; blank: string }[] = [];
  let blank = '';
  let before: Glyph | null = null;
  for (const glyph of row) {
    if (isBlank(glyph.text)) {
      blank += glyph.text;
      continue;
    }
    const current = parts.at(-1);
    if (!before || !current || isParted(before, glyph, rules)) {
      parts.push({ glyphs: [glyph], blanks: new Map(), blank });
    } else {
      current.glyphs.push(glyph);
      if (blank !== '') current.blanks.set(glyph, blank);
    }
    blank = '';
    before = glyph;
  }
  return parts.map((part) => segmentOf(part.glyphs, { blanks: part.blanks, blank: part.blank, rules }));
}

function isParted(before: Glyph, after: Glyph, rules: LineRules): boolean {
  if (rules.isSpread?.(after)) return false;
  const gap = after.left - before.right;
  if (gap > PARTING_GAP * Math.max(before.size, after.size)) return true;
  return rules.separates(before, after);
}

/** The rules that matter to single rows. */
export interface LineRules {
  /** Whether a vertical rule stands between two characters of a row. */
  separates(before: Glyph, after: Glyph): boolean;
  /** Whether a character belongs close behind the one before it, wherever it was set; left out = none does. */
  isSpread?(after: Glyph): boolean;
  /** Rules drawn through or under a character. */
  markOf(glyph: Glyph): MarkedRange['kind'] | null;
}

interface Parts {
  readonly blanks: ReadonlyMap<Glyph, string>;
  readonly blank: string;
  readonly rules: LineRules;
}

function segmentOf(glyphs: readonly Glyph[], { blanks, blank, rules }: Parts): Segment {
  let text = '';
  const marks: MarkedRange[] = [];
  const tracking = trackingOf(glyphs);
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1];
    if (before && !rules.isSpread?.(glyph))
      text += drawnBlank(blanks.get(glyph), before, glyph) ?? gapText(before, glyph, tracking);
    const kind = rules.markOf(glyph);
    const last = marks.at(-1);
    const to = text.length + glyph.text.length;
    if (kind && last?.kind === kind && last.to >= text.length - 1) marks[marks.length - 1] = { ...last, to };
    else if (kind) marks.push({ from: text.length, to, kind });
    text += at === 0 && isApart(glyph, glyphs[1]) ? ofEitherFont(glyph.text) : glyph.text;
  });
  const size = commonSize(glyphs);
  const baseline = glyphs.find((glyph) => glyph.size >= size * 0.8)?.baseline ?? glyphs[0]?.baseline ?? 0;
  return {
    text,
    baseline,
    size,
    left: Math.min(...glyphs.map((glyph) => glyph.left)),
    right: Math.max(...glyphs.map((glyph) => glyph.right)),
    top: baseline - size * HEIGHT,
    bottom: baseline + size * DEPTH,
    bold: glyphs.filter(({ bold }) => bold).length * 2 > glyphs.length,
    marks,
    mark: glyphs[0]?.mark ?? null,
    artifact: glyphs.every(({ artifact }) => artifact),
    blank,
  };
}

/** Blanks as they were drawn; several narrow ones that fill the place of one are one. */
function drawnBlank(blank: string | undefined, before: Glyph, after: Glyph): string | undefined {
  if (blank === undefined || /[^ ]/.test(blank)) return blank;
  const gap = (after.left - before.right) / Math.max(before.size, after.size);
  if (gap < 0.1) return '';
  return gap < 0.8 ? ' ' : blank;
}

/** In sizes of the character; so far behind it stands what a sign of a list begins. */
const SIGN_GAP = 0.3;

/** Nothing follows close by: a sign of a list, in whatever font the program had for it. */
function isApart(first: Glyph, second: Glyph | undefined): boolean {
  return !second || second.left - first.right > SIGN_GAP * first.size;
}

function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  let most = 0;
  let size = glyphs[0]?.size ?? 0;
  for (const glyph of glyphs) {
    const rounded = Math.round(glyph.size * 10) / 10;
    const count = (counts.get(rounded) ?? 0) + glyph.text.length;
    counts.set(rounded, count);
    if (count > most) [most, size] = [count, rounded];
  }
  return size;
}

/** The gap that all characters of a run have: letters set wide are no words. In sizes. */
function trackingOf(glyphs: readonly Glyph[]): number {
  if (glyphs.length < 4) return 0;
  const gaps = glyphs
    .slice(1)
    .map((glyph, at) => (glyph.left - (glyphs[at]?.right ?? glyph.left)) / glyph.size)
    .toSorted((a, b) => a - b);
  return Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0);
}

const SPACED = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}0-9,.;:!?%()[\]'"’”&/-]/u;

const OPENS = /^[（(「『【〔［[｛{〈《]$/u;
const CLOSES = /^[）)」』】〕］\]｝}〉》]$/u;

/** A blank that was left by moving the pen instead of drawing it; the white inside brackets is none. */
function gapText(before: Glyph, after: Glyph, tracking: number): string {
  if (OPENS.test(before.text) || CLOSES.test(after.text)) return '';
  const gap = (after.left - before.right) / Math.max(before.size, after.size) - tracking;
  const spaced = SPACED.test(before.text) && SPACED.test(after.text);
  if (spaced) return gap > 0.18 ? ' ' : '';
  const wide = !SPACED.test(before.text) && !SPACED.test(after.text);
  if (wide) return gap > 0.7 ? '\u3000' : '';
  return gap > 0.45 ? ' ' : '';
}
