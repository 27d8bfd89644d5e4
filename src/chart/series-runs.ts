import type { SeriesPoint } from './series-spec.ts';

export interface Run {
  readonly dashed: boolean;
  /** Indexes of neighbouring years, at least two. */
  readonly indexes: readonly number[];
}

/** Whether the line may pass from the year before to this one: both known, no break between. */
function joined(before: SeriesPoint | undefined, here: SeriesPoint): boolean {
  return before?.actual !== null && before !== undefined && here.actual !== null && here.breakBefore === null;
}

/** The stretches of the line: never across an unknown year or a break; dashed where an end is an estimate. */
export function runsOf(points: readonly SeriesPoint[]): readonly Run[] {
  const runs: { dashed: boolean; indexes: number[] }[] = [];
  points.forEach((here, index) => {
    const before = points[index - 1];
    if (!joined(before, here)) return;
    const dashed = here.actual?.estimate === true || before?.actual?.estimate === true;
    const last = runs.at(-1);
    if (last?.dashed === dashed && last.indexes.at(-1) === index - 1) last.indexes.push(index);
    else runs.push({ dashed, indexes: [index - 1, index] });
  });
  return runs;
}
