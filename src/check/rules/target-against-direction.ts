import { compareDecimals, decimalText, foldForCompare } from '#kernel';
import type { Direction } from '#indicator';
import { valueOf, type KpiCell, type KpiRow } from '../kpi-grid.ts';
import { isProse, wholeSpot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { stepsOfSentence } from '../steps-in-text.ts';

const WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:増加?|上昇|向上|拡大|[↑↗➚⇧]|UP)(?:させる|を目指す|傾向)?$/iu, 'increase'],
  [/^(?:減少?|低下|低減|縮小|削減|抑制|[↓↘➘⇩]|DOWN)(?:させる|を目指す|傾向)?$/iu, 'decrease'],
];

/** A target on the other side of its baseline than the declared direction. 以上 and 以下 may stand there: they are a floor and a ceiling. */
export const targetAgainstDirection: Rule = {
  severity: 'warning',
  find: ({ grids, indicators, passages }) => {
    const declared = new Map(
      indicators.map(({ definition }) => [foldForCompare(definition.name), definition.direction]),
    );
    const ofTables = grids.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const direction = directionOf(row.direction) ?? declared.get(row.key);
        return direction === undefined || direction === 'maintain' ? [] : against(row, direction);
      }),
    );
    return [...ofTables, ...passages.filter(isProse).flatMap(sentencesOf).flatMap(stepsOfSentence)];
  },
};

function directionOf(said: string): Direction | undefined {
  return WORDS.find(([pattern]) => pattern.test(said.trim()))?.[1];
}

function against(row: KpiRow, direction: 'increase' | 'decrease'): readonly Sighting[] {
  const baseline = row.cells.find(({ role }) => role === 'baseline');
  const from = baseline && valueOf(baseline);
  if (!from) return [];
  return row.cells
    .filter((cell) => cell.role === 'target' && goesBack(cell, { from, direction }))
    .map(({ passage }) => ({ spot: wholeSpot(passage), params: { baseline: decimalText(from), direction } }));
}

interface Way {
  readonly from: NonNullable<ReturnType<typeof valueOf>>;
  readonly direction: 'increase' | 'decrease';
}

function goesBack(cell: KpiCell, { from, direction }: Way): boolean {
  const to = valueOf(cell);
  if (to === null || cell.cell.kind !== 'value') return false;
  const side = compareDecimals(to, from);
  const { comparator } = cell.cell;
  if (direction === 'increase') return side < 0 && comparator !== 'gte' && comparator !== 'gt';
  return side > 0 && comparator !== 'lte' && comparator !== 'lt';
}
