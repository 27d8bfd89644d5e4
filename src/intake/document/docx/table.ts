import type { FlowBlock, FlowCell, FlowTable } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import type { Reading, Surroundings } from './reading.ts';
import { changeKindOf, takenOut, type ChangeKind } from './tracked-change.ts';
import { childOf, childrenOf, elementsOf, type XmlElement } from '../ooxml/xml-element.ts';
import { numberOf, toggleOf, valueOf } from './properties.ts';

/** Columns of a table; Word allows 63. */
const WIDEST = 1000;

/** Rows of a head on a ground of its own. */
const MOST_GROUNDED = 3;

interface CellDraft {
  readonly column: number;
  columns: number;
  rows: number;
  readonly blocks: FlowBlock[];
  readonly place: FlowCell['place'];
}

interface Grid {
  readonly rows: CellDraft[][];
  /** Rows from the top that are said to be repeated on each page. */
  repeated: number;
  /** Rows from the top of which every cell has a ground of a colour. */
  grounded: number;
  /** The cell of each column that goes on downwards. */
  readonly open: Map<number, CellDraft>;
}

/** A table; null where every row of it was taken out. */
export function readTable(table: XmlElement, reading: Reading, around: Surroundings): FlowTable | null {
  const place = reading.placeAhead(around);
  const grid: Grid = { rows: [], repeated: 0, grounded: 0, open: new Map() };
  for (const { element: row, around: inside } of partsOf(table, 'w:tr', { reading, around })) {
    const properties = childOf(row, 'w:trPr');
    const change = changeOf(properties);
    if (change) reading.changes.push({ kind: change, of: 'row', text: '', place: reading.placeAhead(around) });
    const state = within(inside, change, reading);
    const cells = readRow(row, { reading, around: state, grid });
    if (state.out) continue;
    if (grid.repeated === grid.rows.length && toggleOf(properties, 'w:tblHeader')) grid.repeated += 1;
    if (grid.grounded === grid.rows.length && isGrounded(row)) grid.grounded += 1;
    grid.rows.push(cells);
  }
  return grid.rows.length === 0 ? null : { kind: 'table', place, headRows: saidHeadRows(grid), rows: grid.rows };
}

/** What is repeated on each page names the columns, else what stands on a ground of its own above what does not. */
function saidHeadRows({ rows, repeated, grounded }: Grid): number {
  if (repeated > 0) return repeated;
  return grounded <= MOST_GROUNDED && grounded < rows.length ? grounded : 0;
}

/** Two cells or more, each on a ground that is not that of the page. */
function isGrounded(row: XmlElement): boolean {
  const cells = childrenOf(row, 'w:tc');
  return cells.length > 1 && cells.every((cell) => hasGround(childOf(childOf(cell, 'w:tcPr'), 'w:shd')));
}

function hasGround(shading: XmlElement | undefined): boolean {
  const { 'w:val': pattern = 'clear', 'w:fill': fill = 'auto' } = shading?.attributes ?? {};
  return /^(?:pct|solid)/.test(pattern) || !/^(?:auto|f{6})$/i.test(fill);
}

interface RowState {
  readonly reading: Reading;
  readonly around: Surroundings;
  readonly grid: Grid;
}

function readRow(row: XmlElement, state: RowState): CellDraft[] {
  const cells: CellDraft[] = [];
  let column = bounded(numberOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0);
  for (const { element, around } of partsOf(row, 'w:tc', state)) {
    const properties = childOf(element, 'w:tcPr');
    const columns = Math.max(1, bounded(numberOf(properties, 'w:gridSpan') ?? 1));
    const change = changeOf(properties);
    const inside = within(around, change, state.reading);
    const place = { ...state.reading.placeAhead(around), row: state.grid.rows.length + 1, column: column + 1 };
    if (change) state.reading.changes.push({ kind: change, of: 'cell', text: '', place });
    const blocks = state.reading.parts.readStory(element, inside);
    if (inside.out) continue;
    const draft: CellDraft = { column, columns, rows: 1, blocks: [...blocks], place };
    placeCell(draft, { cells, properties, state });
    column = bounded(column + columns);
  }
  return cells;
}

interface CellState {
  readonly cells: CellDraft[];
  readonly properties: XmlElement | undefined;
  readonly state: RowState;
}

/** A cell that goes on from above or from the left widens that one. What Word hides in it is set aside. */
function placeCell(draft: CellDraft, { cells, properties, state: { grid, reading } }: CellState): void {
  const down = mergeOf(properties, 'w:vMerge');
  const above = grid.open.get(draft.column);
  const left = cells.at(-1);
  if (mergeOf(properties, 'w:hMerge') === 'continue' && left) {
    left.columns += draft.columns;
    reading.setAside(plainText(draft.blocks), draft.place);
  } else if (down === 'continue' && above?.columns === draft.columns) {
    above.rows += 1;
    reading.setAside(plainText(draft.blocks), draft.place);
  } else {
    cells.push(draft);
    if (down === 'restart') grid.open.set(draft.column, draft);
    else grid.open.delete(draft.column);
  }
}

/** `vMerge` without a value means that the cell goes on. */
function mergeOf(properties: XmlElement | undefined, name: string): 'restart' | 'continue' | null {
  if (!childOf(properties, name)) return null;
  return valueOf(properties, name) === 'restart' ? 'restart' : 'continue';
}

function changeOf(properties: XmlElement | undefined): ChangeKind | undefined {
  return (
    properties &&
    elementsOf(properties)
      .map(({ name }) => changeKindOf(name))
      .find((kind) => kind !== undefined)
  );
}

function within(around: Surroundings, change: ChangeKind | undefined, reading: Reading): Surroundings {
  return change ? { ...around, change, out: around.out || takenOut(change, reading.parts.view) } : around;
}

interface Part {
  readonly element: XmlElement;
  readonly around: Surroundings;
}

/** Rows of a table or cells of a row, also those inside content controls and custom XML. */
function partsOf(parent: XmlElement, name: string, state: Omit<RowState, 'grid'>): readonly Part[] {
  return elementsOf(parent).flatMap((element): readonly Part[] => {
    if (element.name === name) return [{ element, around: state.around }];
    if (/Pr$|^w:tblGrid$/.test(element.name)) return [];
    const around = within(state.around, changeKindOf(element.name), state.reading);
    return partsOf(element, name, { ...state, around });
  });
}

function bounded(columns: number): number {
  return Math.min(Math.max(columns, 0), WIDEST);
}
