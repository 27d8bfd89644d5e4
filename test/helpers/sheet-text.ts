import { parseXml, partsOf, textOf, walk, xmlOf, type XmlNode } from './office.ts';

/** Letters of one look in a cell of a workbook. */
export interface SheetRun {
  readonly text: string;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly colour: string | null;
}

const has = (node: XmlNode | undefined, name: string): boolean =>
  node !== undefined && [...walk(node)].some((inside) => inside.name === name);

/** The runs of each cell of the first sheet by address, whether they stand in the cell or in the shared strings. */
export function sheetRuns(bytes: Uint8Array): ReadonlyMap<string, readonly SheetRun[]> {
  const parts = partsOf(bytes);
  const nodes = (path: string): readonly XmlNode[] => parseXml(xmlOf(parts, path)).flatMap((root) => [...walk(root)]);
  const shared = nodes('xl/sharedStrings.xml').filter(({ name }) => name === 'si');
  const cells = nodes('xl/worksheets/sheet1.xml').filter(({ name }) => name === 'c');
  return new Map(
    cells.flatMap((cell): readonly (readonly [string, readonly SheetRun[]])[] => {
      const address = cell.attributes['r'] ?? '';
      const value = cell.children.find(({ name }) => name === 'v');
      const inline = cell.children.find(({ name }) => name === 'is');
      const string = cell.attributes['t'] === 's' && value ? shared[Number(textOf(value))] : inline;
      return string ? [[address, runsOf(string)]] : [];
    }),
  );
}

function runsOf(string: XmlNode): readonly SheetRun[] {
  const runs = string.children.filter(({ name }) => name === 'r');
  return (runs.length > 0 ? runs : [string]).map((run) => {
    const look = run.children.find(({ name }) => name === 'rPr');
    const colour = look?.children.find(({ name }) => name === 'color');
    return {
      text: run.children
        .filter(({ name }) => name === 't')
        .map(textOf)
        .join(''),
      underlined: has(look, 'u'),
      struck: has(look, 'strike'),
      colour: colour?.attributes['rgb'] ?? null,
    };
  });
}

/** The elements of a name in the first sheet, with their attributes. */
export function sheetElements(bytes: Uint8Array, wanted: string): readonly Readonly<Record<string, string>>[] {
  return parseXml(xmlOf(partsOf(bytes), 'xl/worksheets/sheet1.xml'))
    .flatMap((root) => [...walk(root)])
    .filter(({ name }) => name === wanted)
    .map(({ attributes }) => attributes);
}
