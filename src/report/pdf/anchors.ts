import type { Block } from '../tree/block.ts';
import { flatBlocks } from '../tree/walk.ts';

/** The compiler refuses a link to nothing and two places of one name: links are checked and names given once. */
export interface Anchors {
  stands(id: string): boolean;
  /** The name for the first place that asks for it, null for any later one. */
  claim(id: string): string | null;
}

export function walkAnchors(blocks: readonly Block[]): Anchors {
  const all = new Set(flatBlocks(blocks).flatMap(anchorsOf));
  const given = new Set<string>();
  return {
    stands: (id) => all.has(id),
    claim: (id) => {
      if (given.has(id)) return null;
      given.add(id);
      return id;
    },
  };
}

function anchorsOf(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.id];
  if (block.kind !== 'table') return [];
  return block.rows.flatMap(({ id }) => (id === null ? [] : [id]));
}
