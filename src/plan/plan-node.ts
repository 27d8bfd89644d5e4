import type { NodeId } from '#kernel';

/**
 * What a node is in the plan. `chapter` and `section` carry text only;
 * goal 基本目標 · direction 施策の方向（１） · measure 施策① · leadingProject リーディングプロジェクト.
 */
export type NodeKind = 'chapter' | 'section' | 'goal' | 'direction' | 'measure' | 'leadingProject';

/** A unit of text below a heading, in document order. Tables stay grids: what a KPI grid means is the indicator room's. */
export type PlanBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Depth 1 is the outermost. */
  | { readonly kind: 'bullet'; readonly text: string; readonly depth: number }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'diagram'; readonly text: string };

/** One heading of the plan with the text that stands under it. The printed number is display data, never a key. */
export interface PlanNode {
  readonly id: NodeId;
  readonly kind: NodeKind;
  /** 1 = top. */
  readonly level: number;
  /** As printed: `１`, `基本目標１`, `（１）`, `①`, `Ⅰ`, or empty. */
  readonly number: string;
  /** The heading as printed, without its number. */
  readonly title: string;
  readonly parent: NodeId | null;
  readonly body: readonly PlanBlock[];
  /** Directions and measures a leading project cuts across; empty elsewhere. */
  readonly crosses: readonly NodeId[];
}
