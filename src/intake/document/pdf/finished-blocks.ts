import type { Place } from '#kernel';
import type { FlowBlock, FlowCell, FlowParagraph, FlowTable } from '../flow.ts';
import { nearOf } from '../near-text.ts';
import { textsOf, type Draft, type TableDraft } from './draft.ts';
import type { ParagraphDraft } from './paragraphs.ts';
import { placeOf } from './place-of.ts';
import type { MarkRole } from './structure-roles.ts';

export interface Origin {
  readonly file: string;
  /** What the file declares of its marked content, by page. */
  readonly roles: ReadonlyMap<number, ReadonlyMap<number, MarkRole>>;
}

/** Longer ones are sentences, whatever a file declares. */
const LONGEST_HEADING = 120;

/** The blocks as they leave the room: places instead of positions, paragraphs counted through the document. */
export function finishedBlocks(drafts: readonly Draft[], { file, roles }: Origin): readonly FlowBlock[] {
  let count = 0;
  const block = (draft: Draft): FlowBlock => {
    const place = placeOf(file, draft.page, draft.box);
    if (draft.kind === 'picture') return { kind: 'picture', alt: draft.alt, place };
    return draft.kind === 'table' ? table(draft, place) : paragraph(draft, place);
  };
  const paragraph = (draft: ParagraphDraft, place: Place): FlowParagraph => {
    const role = draft.mark === null ? undefined : roles.get(draft.page)?.get(draft.mark);
    return {
      kind: 'paragraph',
      text: draft.text,
      place: { ...place, paragraph: (count += 1) },
      look: {
        heading: draft.text.length <= LONGEST_HEADING ? (role?.heading ?? null) : null,
        size: draft.size,
        bold: draft.bold,
        centred: draft.centred,
        indent: Math.round(draft.indent * 10) / 10,
        list: null,
        note: role?.note ?? false,
      },
      ...(draft.marks.length > 0 ? { marks: draft.marks } : {}),
    };
  };
  const table = (draft: TableDraft, place: Place): FlowTable => ({
    kind: 'table',
    place,
    headRows: draft.headRows,
    ...(draft.doubtful ? { doubtful: draft.doubtful } : {}),
    rows: draft.rows.map((row) => {
      const near = nearOf(row.flatMap((cell) => cell.blocks.flatMap(textsOf)));
      return row.map(({ column, columns, rows, page, box, blocks }): FlowCell => ({
        column,
        columns,
        rows,
        blocks: blocks.map(block),
        place: { ...placeOf(file, page, box), ...near },
      }));
    }),
  });
  return drafts.map(block);
}
