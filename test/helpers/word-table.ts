import { parseXml, partsOf, textOf, walk, xmlOf, type XmlNode } from './office.ts';

/** Letters with the properties of their run. */
export interface WordRun {
  readonly text: string;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly colour: string | null;
}

export interface WordParagraph {
  readonly style: string;
  readonly bullet: boolean;
  readonly runs: readonly WordRun[];
}

export interface WordCell {
  /** `goes on`: a cell above goes over this one. */
  readonly merge: 'none' | 'begins' | 'goes on';
  /** In the order they are read, those of tables inside the cell too. */
  readonly paragraphs: readonly WordParagraph[];
}

export interface WordTable {
  /** Whether the paragraph above begins a page. */
  readonly newPage: boolean;
  readonly rows: readonly { readonly head: boolean; readonly whole: boolean; readonly cells: readonly WordCell[] }[];
}

const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.name === name);
/** Whether a property is set: there, and not said to be off. */
const has = (node: XmlNode | undefined, name: string): boolean =>
  node !== undefined &&
  [...walk(node)].some(
    (inside) => inside.name === name && !['0', 'false', 'off'].includes(inside.attributes['w:val'] ?? ''),
  );

/** The tables of a Word file's body, read without the library that wrote it. */
export function wordTables(bytes: Uint8Array): readonly WordTable[] {
  const document = parseXml(xmlOf(partsOf(bytes), 'word/document.xml')).find(({ name }) => name === 'w:document');
  const body = document && childrenOf(document, 'w:body')[0];
  return (body?.children ?? []).flatMap((node, at, nodes) =>
    node.name === 'w:tbl'
      ? [{ newPage: has(nodes[at - 1], 'w:pageBreakBefore'), rows: childrenOf(node, 'w:tr').map(rowOf) }]
      : [],
  );
}

function rowOf(row: XmlNode): WordTable['rows'][number] {
  const properties = childrenOf(row, 'w:trPr')[0];
  return {
    head: has(properties, 'w:tblHeader'),
    whole: has(properties, 'w:cantSplit'),
    cells: childrenOf(row, 'w:tc').map(cellOf),
  };
}

function cellOf(cell: XmlNode): WordCell {
  const merge = childrenOf(cell, 'w:tcPr').flatMap((properties) => childrenOf(properties, 'w:vMerge'))[0];
  const begins = merge?.attributes['w:val'] === 'restart';
  return {
    merge: merge === undefined ? 'none' : begins ? 'begins' : 'goes on',
    paragraphs: [...walk(cell)].filter(({ name }) => name === 'w:p').map(paragraphOf),
  };
}

function paragraphOf(paragraph: XmlNode): WordParagraph {
  const properties = childrenOf(paragraph, 'w:pPr')[0];
  const style = properties && childrenOf(properties, 'w:pStyle')[0];
  return {
    style: style?.attributes['w:val'] ?? '',
    bullet: has(properties, 'w:numPr'),
    runs: childrenOf(paragraph, 'w:r').map(runOf),
  };
}

function runOf(run: XmlNode): WordRun {
  const properties = childrenOf(run, 'w:rPr')[0];
  const value = (name: string): string | undefined =>
    properties && childrenOf(properties, name)[0]?.attributes['w:val'];
  return {
    text: run.children
      .map((child) => (child.name === 'w:t' ? textOf(child) : child.name === 'w:br' ? '\n' : ''))
      .join(''),
    underlined: (value('w:u') ?? 'none') !== 'none',
    struck: has(properties, 'w:strike'),
    colour: value('w:color') ?? null,
  };
}

/** Text of a cell, and the part of it that is underlined. */
export interface HtmlCell {
  readonly text: string;
  readonly underlined: string;
}

/** Tags that say something here; not all others are closed. */
const KEPT: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tr', 'td', 'u']);

/** The rows below the heads of the tables of a page that LibreOffice made of a Word file; a cell over several rows is in its first. */
export function htmlRows(html: string): readonly (readonly HtmlCell[])[] {
  const bare = html
    .slice(html.indexOf('<table'), html.lastIndexOf('</table>') + '</table>'.length)
    .replace(/<(\/?)(\w+)[^>]*>/g, (_, slash: string, name: string) => (KEPT.has(name) ? `<${slash}${name}>` : ''));
  return parseXml(bare)
    .flatMap((table) => childrenOf(table, 'tbody'))
    .flatMap((body) => childrenOf(body, 'tr'))
    .map((row) =>
      childrenOf(row, 'td').map((cell) => ({
        text: textOf(cell),
        underlined: [...walk(cell)]
          .filter(({ name }) => name === 'u')
          .map(textOf)
          .join(''),
      })),
    );
}
