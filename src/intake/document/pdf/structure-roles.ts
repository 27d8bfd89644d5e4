/** What a tagged PDF says of its marked content; a hint only, since many programs tag wrongly. */
export interface MarkRole {
  /** 1–6 for a heading, else null. */
  readonly heading: number | null;
  readonly note: boolean;
  /** Inside a figure: labels of a chart, not sentences. */
  readonly figure: number | null;
}

export interface MarkRoles {
  readonly roles: ReadonlyMap<number, MarkRole>;
  /** Alternative texts of the figures, by their number. */
  readonly figures: readonly string[];
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

const DEEPEST = 200;

export function roleOfMarks(tree: unknown): MarkRoles {
  const roles = new Map<number, MarkRole>();
  const figures: string[] = [];
  const walk = (node: StructNode, outer: MarkRole, depth: number): void => {
    if (node.type === 'content') {
      const mark = /_mc(\d+)$/.exec(node.id ?? '')?.[1];
      if (mark !== undefined) roles.set(Number(mark), outer);
      return;
    }
    const role = roleWithin(node, outer, figures);
    if (depth < DEEPEST) for (const child of node.children ?? []) walk(child, role, depth + 1);
  };
  if (tree !== null && typeof tree === 'object') walk(tree, { heading: null, note: false, figure: null }, 0);
  return { roles, figures };
}

function roleWithin(node: StructNode, outer: MarkRole, figures: string[]): MarkRole {
  const level = /^H([1-6])$/.exec(node.role ?? '')?.[1];
  if (level !== undefined) return { ...outer, heading: Number(level) };
  if (node.role === 'Note' || node.role === 'FENote') return { ...outer, note: true };
  if (node.role !== 'Figure' || outer.figure !== null) return outer;
  figures.push(node.alt ?? '');
  return { ...outer, figure: figures.length - 1 };
}
