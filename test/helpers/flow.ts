import type { FlowBlock, FlowCell, FlowParagraph, FlowTable, ParagraphLook } from '#intake';

/** Body text of which nothing is known but its size. */
export const PLAIN_LOOK: ParagraphLook = {
  heading: null,
  size: 10.5,
  bold: false,
  centred: false,
  indent: null,
  list: null,
  note: false,
};

let count = 0;
/** A paragraph; the count of paragraphs goes on from one to the next. */
export const line = (text: string, look: Partial<ParagraphLook> = {}): FlowParagraph => ({
  kind: 'paragraph',
  text,
  place: { paragraph: (count += 1) },
  look: { ...PLAIN_LOOK, ...look },
});

type CellInit = string | { readonly text: string; readonly columns?: number; readonly rows?: number };

/** A table of texts; a cell may go over several columns or rows, and then the rows below leave it out. */
export function grid(rows: readonly (readonly CellInit[])[], headRows = 0): FlowTable {
  const taken = new Set<string>();
  const placed = rows.map((cells, row) => {
    let column = 0;
    return cells.map((init): FlowCell => {
      const { text, columns = 1, rows: deep = 1 } = typeof init === 'string' ? { text: init } : init;
      while (taken.has(`${row} ${column}`)) column += 1;
      const at = column;
      for (let down = 0; down < deep; down += 1)
        for (let over = 0; over < columns; over += 1) taken.add(`${row + down} ${at + over}`);
      column += columns;
      const blocks = text.split('|').map((part) => line(part));
      return { column: at, columns, rows: deep, blocks, place: { row: row + 1, column: at + 1 } };
    });
  });
  return { kind: 'table', place: {}, headRows, rows: placed };
}

export const texts = (...lines: readonly string[]): readonly FlowBlock[] => lines.map((text) => line(text));
