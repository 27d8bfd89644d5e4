import assert from 'node:assert/strict';
import type { DraftEdition, ImportDraft, ReadDocument } from '#app';
import type { OutlineBlock } from '#plan';

/** What the tables of a stranger's document say no year of. */
const NOBODY = { year: null, held: [] };

/** An outline of ours, or what else is known of the edition. */
type DraftForm = Partial<DraftEdition> & { readonly ours?: boolean };

/** Makes the one edition of a document of blocks, a paragraph each; of a stranger, unless it is an outline of ours. */
export function draftMaker(firstDraft: (document: ReadDocument) => ImportDraft) {
  return (file: string, blocks: readonly OutlineBlock[], { ours = false, ...form }: DraftForm = {}): DraftEdition => {
    const placed = blocks.map((block, at) => ({ block, place: { file, paragraph: at + 1 } }));
    const [draft] = firstDraft({
      editions: [{ title: '', blocks: placed, ...(ours ? {} : { strangers: NOBODY }) }],
      remarks: [],
      unplaced: [],
      furniture: [],
      issues: [],
    }).editions;
    assert.ok(draft);
    return { ...draft, ...form };
  };
}
