import type { MarkedRange } from '../flow.ts';
import type { Glyph, Rule } from './drawing.ts';
import type { LineRules } from './segment.ts';

/** Points of one bucket of the look-up. */
const BUCKET = 16;

/** `borders` belong to tables; `loose` rules may strike out or underline. */
export function lineRules(borders: readonly Rule[], loose: readonly Rule[]): LineRules {
  const uprights = buckets(
    [...borders, ...loose].filter((rule) => !rule.horizontal),
    (rule) => [rule.from, rule.to],
  );
  const levels = buckets(
    loose.filter((rule) => rule.horizontal),
    (rule) => [rule.at, rule.at],
  );
  return {
    separates: (before, after) => {
      const y = Math.max(before.baseline, after.baseline) - Math.min(before.size, after.size) * 0.35;
      return at(uprights, y).some(
        (rule) => rule.from <= y && rule.to >= y && rule.at > middle(before) && rule.at < middle(after),
      );
    },
    markOf: (glyph) => markOf(glyph, levels),
  };
}

const middle = (glyph: Glyph): number => (glyph.left + glyph.right) / 2;

/** Struck where the line runs between a quarter and two thirds of the height of the letters; underlined where just below them. */
function markOf(glyph: Glyph, levels: Buckets): MarkedRange['kind'] | null {
  const x = middle(glyph);
  const near = [
    ...at(levels, glyph.baseline),
    ...at(levels, glyph.baseline - BUCKET),
    ...at(levels, glyph.baseline + BUCKET),
  ];
  let under = false;
  for (const rule of near) {
    if (rule.from > x || rule.to < x || rule.thickness > glyph.size * 0.25) continue;
    const above = (glyph.baseline - rule.at) / glyph.size;
    if (above > 0.15 && above < 0.6) return 'struck';
    if (above > -0.32 && above <= 0.04) under = true;
  }
  return under ? 'underlined' : null;
}

type Buckets = ReadonlyMap<number, readonly Rule[]>;

function buckets(rules: readonly Rule[], extent: (rule: Rule) => readonly [number, number]): Buckets {
  const found = new Map<number, Rule[]>();
  for (const rule of rules) {
    const [from, to] = extent(rule);
    for (let bucket = Math.floor(from / BUCKET); bucket <= Math.floor(to / BUCKET); bucket += 1) {
      const list = found.get(bucket);
      if (list) list.push(rule);
      else found.set(bucket, [rule]);
    }
  }
  return found;
}

function at(index: Buckets, y: number): readonly Rule[] {
  return index.get(Math.floor(y / BUCKET)) ?? [];
}
