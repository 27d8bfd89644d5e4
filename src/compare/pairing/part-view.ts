import type { Assignment } from './assignment.ts';
import type { GramTable } from './gram-table.ts';

/** The assignment seen from the side on which parts are looked for; wholes stand on the other. */
export interface PartView {
  readonly side: 'a' | 'b';
  readonly closed: ReadonlySet<number>;
  readonly partner: Int32Array;
  readonly parent: Int32Array;
  readonly grams: readonly Int32Array[];
  readonly weight: Float64Array;
  /** Likeness to the partner; 0 while free. */
  readonly content: Float64Array;
  readonly whole: {
    readonly closed: ReadonlySet<number>;
    readonly partner: Int32Array;
    readonly grams: readonly Int32Array[];
    readonly weight: Float64Array;
  };
}

export function partViews(assignment: Assignment, grams: GramTable): readonly [PartView, PartView] {
  const content = { a: new Float64Array(grams.a.length), b: new Float64Array(grams.b.length) };
  for (const link of assignment.links) {
    content.a[link.a] = link.content;
    content.b[link.b] = link.content;
  }
  const a = {
    closed: assignment.closedA,
    partner: assignment.partnerA,
    parent: assignment.a.parent,
    grams: grams.a,
    weight: grams.weightA,
    content: content.a,
  };
  const b = {
    closed: assignment.closedB,
    partner: assignment.partnerB,
    parent: assignment.b.parent,
    grams: grams.b,
    weight: grams.weightB,
    content: content.b,
  };
  return [
    { side: 'a', ...a, whole: b },
    { side: 'b', ...b, whole: a },
  ];
}
