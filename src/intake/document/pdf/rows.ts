import type { Glyph } from './drawing.ts';
import { isBlank, segmentsOfRow, type LineRules, type Segment } from './segment.ts';

export interface Rows {
  readonly segments: readonly Segment[];
  /** ふりがな, run by run: small kana above a character. */
  readonly ruby: readonly Segment[];
}

/** In sizes: how far two baselines of one row may lie apart. */
const SAME_ROW = 0.22;

/** Rows of characters (`byBaseline`) → segments: raised and lowered small print joins its row, ruby leaves it. */
export function rowsOf(rows: readonly (readonly Glyph[])[], rules: LineRules): Rows {
  const segments = rows.map((row) => segmentsOfRow(row, rules));
  const ruby: Segment[] = [];
  const moved = new Map<number, Glyph[]>();
  const small = new Set<Segment>();
  segments.forEach((row, at) => {
    for (const segment of row) {
      const fate = fateOf(segment, { rows: segments, glyphs: rows, at });
      if (fate === null) continue;
      small.add(segment);
      if (fate === 'ruby') ruby.push(segment);
      else moved.set(fate, [...(moved.get(fate) ?? []), ...glyphsOf(rows[at] ?? [], segment)]);
    }
  });
  const kept = segments.flatMap((row, at) => {
    const guests = moved.get(at);
    const own = row.filter((segment) => !small.has(segment));
    if (!guests) return own;
    const glyphsLeft = (rows[at] ?? []).filter((glyph) => !inAny(glyph, row, small));
    return segmentsOfRow(sorted([...glyphsLeft, ...guests]), rules);
  });
  return { segments: kept, ruby };
}

/** Rows by their baselines, from the top; each from the left. */
export function byBaseline(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const rows: Glyph[][] = [];
  let current: { baseline: number; size: number } | null = null;
  const order = glyphs.toSorted((a, b) => a.baseline - b.baseline || b.size - a.size);
  for (const glyph of order) {
    if (!current || glyph.baseline - current.baseline > SAME_ROW * Math.min(glyph.size, current.size)) {
      rows.push([glyph]);
      current = glyph;
    } else {
      rows.at(-1)?.push(glyph);
    }
  }
  return rows.map(sorted);
}

function sorted(row: readonly Glyph[]): readonly Glyph[] {
  return row.toSorted((a, b) => a.left - b.left || a.order - b.order);
}

function glyphsOf(row: readonly Glyph[], segment: Segment): readonly Glyph[] {
  return row.filter((glyph) => !isBlank(glyph.text) && glyph.left >= segment.left && glyph.right <= segment.right);
}

function inAny(glyph: Glyph, row: readonly Segment[], chosen: ReadonlySet<Segment>): boolean {
  return row.some((segment) => chosen.has(segment) && glyph.left >= segment.left && glyph.right <= segment.right);
}

interface Surroundings {
  readonly rows: readonly (readonly Segment[])[];
  readonly glyphs: readonly (readonly Glyph[])[];
  readonly at: number;
}

const KANA = /^[\p{sc=Hiragana}\p{sc=Katakana}ー・\s]+$/u;
/** Rows further away cannot touch. */
const REACH = 4;

/** The row that a small segment belongs to, `ruby`, or null: it is a text of its own. */
function fateOf(segment: Segment, { rows, glyphs, at }: Surroundings): number | 'ruby' | null {
  for (let other = Math.max(0, at - REACH); other <= Math.min(rows.length - 1, at + REACH); other += 1) {
    if (other === at) continue;
    for (const host of rows[other] ?? []) {
      if (segment.size > host.size * 0.88) continue;
      const raised = (host.baseline - segment.baseline) / host.size;
      if (isRuby(segment, host, raised)) return 'ruby';
      if (raised > -0.45 && raised < 0.75 && isBeside(segment, host, glyphs[other] ?? [])) return other;
    }
  }
  return null;
}

function isRuby(segment: Segment, host: Segment, raised: number): boolean {
  const middle = (segment.left + segment.right) / 2;
  return (
    segment.size <= host.size * 0.62 &&
    raised > 0.7 &&
    raised < 1.4 &&
    middle >= host.left &&
    middle <= host.right &&
    KANA.test(segment.text)
  );
}

/** Directly after or before, or in a gap between characters: never over the characters themselves. */
function isBeside(segment: Segment, host: Segment, row: readonly Glyph[]): boolean {
  const play = host.size * 0.4;
  if (segment.left > host.right + play || segment.right < host.left - play) return false;
  return !row.some((glyph) => {
    const shared = Math.min(glyph.right, segment.right) - Math.max(glyph.left, segment.left);
    return !isBlank(glyph.text) && shared > segment.size * 0.3;
  });
}
