import { drawing, type ChartText, type Drawing } from './svg.ts';

export interface TreeGoal {
  /** Number and title as printed. */
  readonly label: string;
  readonly directions: readonly string[];
}

export interface PlanTreeSpec extends ChartText {
  /** Heads of the two columns: `基本目標`, `施策の方向`. */
  readonly heads: { readonly goal: string; readonly direction: string };
  readonly goals: readonly TreeGoal[];
  readonly width?: number;
}

export function planTreeDiagram(spec: PlanTreeSpec): Drawing {
  return drawing(spec, { width: spec.width ?? 720, height: 100 });
}
