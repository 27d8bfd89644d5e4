import type { FindingEdit } from '#check';
import { joinNumber, type PlanBlock, type PlanNode } from '#plan';
import type { EditionDossier } from '../dossier.ts';
import { renamedIndicators } from './renamed-indicators.ts';
import type { TextChange, TextPlace } from './text-change.ts';

/** A text of an edition as the check sees it. */
interface CheckedText {
  readonly node: PlanNode;
  /** In the node's body; null = the heading itself. */
  readonly block: number | null;
}

/**
 * The texts of a stored edition that the correction of a finding changes. An indicator whose row is renamed, or has another unit,
 * is renamed with it. Null where the edition does not say what the finding was told of.
 */
export function correctionOf(edition: EditionDossier, fix: readonly FindingEdit[]): readonly TextChange[] | null {
  const texts = edition.edition.nodes.flatMap(textsOf);
  const byText = Map.groupBy(fix, ({ at: { block, cell } }) => JSON.stringify([block, cell?.row, cell?.column]));
  const changes: TextChange[] = [];
  for (const edits of byText.values()) {
    const change = changeOf(texts, edits);
    if (change === null) return null;
    changes.push(...change);
  }
  return [...changes, ...renamedIndicators(edition, changes)];
}

/** In the order of `outlineOf`. */
function textsOf(node: PlanNode): readonly CheckedText[] {
  const heading = node.number === '' && node.title === '' ? [] : [{ node, block: null }];
  return [...heading, ...node.body.map((_, block) => ({ node, block }))];
}

/** Of edits of one text. */
function changeOf(texts: readonly CheckedText[], edits: readonly FindingEdit[]): readonly TextChange[] | null {
  const [first] = edits;
  const found = first && texts[first.at.block];
  if (!found) return null;
  const { node, block } = found;
  if (block === null) return headingChange(node, edits);
  const body = node.body[block];
  const { cell } = first.at;
  const from = body && (body.kind === 'table' ? cellText(body, cell) : body.text);
  const to =
    from === undefined
      ? null
      : edited(
          from,
          edits.map((edit) => spliceOf(edit, body)),
        );
  if (from === undefined || to === null) return null;
  const at: TextPlace = cell ? { of: 'cell', node: node.id, block, ...cell } : { of: 'block', node: node.id, block };
  return [{ at, from, to }];
}

function cellText(table: Extract<PlanBlock, { kind: 'table' }>, cell: FindingEdit['at']['cell']): string | undefined {
  return cell && [table.head, ...table.rows][cell.row]?.[cell.column];
}

/** The number and the title are kept apart: an edit of one must not reach into the other. */
function headingChange(node: PlanNode, edits: readonly FindingEdit[]): readonly TextChange[] | null {
  const { number, title, id } = node;
  const gap = joinNumber(number, title).length - title.length;
  const splices = edits.map((edit) => spliceOf(edit));
  const ofNumber = splices.filter(({ end }) => end <= number.length);
  const ofTitle = splices
    .filter(({ start }) => start >= gap)
    .map((one) => ({ ...one, start: one.start - gap, end: one.end - gap }));
  const parts = [
    { of: 'number', from: number, to: edited(number, ofNumber) },
    { of: 'title', from: title, to: edited(title, ofTitle) },
  ] as const;
  if (ofNumber.length + ofTitle.length < splices.length) return null;
  const changes = parts.flatMap(({ of, from, to }) =>
    to === null || to === from ? [] : [{ at: { of, node: id }, from, to }],
  );
  return parts.some(({ to }) => to === null) ? null : changes;
}

/** UTF-16 offsets. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly text: string;
}

/** In the whole of its block: a diagram is checked line by line. */
function spliceOf({ at, place, found, text }: FindingEdit, block?: PlanBlock): Splice {
  const lines = block?.kind === 'diagram' ? block.text.split('\n').slice(0, at.line ?? 0) : [];
  const start = place.start + lines.reduce((sum, line) => sum + line.length + 1, 0);
  return { start, end: start + found.length, found, text };
}

/** Null where something else stands there than was found, or where two edits meet. */
function edited(text: string, splices: readonly Splice[]): string | null {
  let [made, from] = ['', 0];
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    if (splice.start < from || text.slice(splice.start, splice.end) !== splice.found) return null;
    made += text.slice(from, splice.start) + splice.text;
    from = splice.end;
  }
  return made + text.slice(from);
}
