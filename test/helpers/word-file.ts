import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_W = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The declarations that a part written by hand may use. */
const SPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:new="http://example.com/a-later-word"',
].join(' ');

/** The parts of a Word file that a test writes by hand; each is the inside of its root. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Whole parts by path below `word/`, with the type of their relationship; its id is the path. */
  readonly others?: Readonly<Record<string, { readonly type: string; readonly xml: string }>>;
  /** Files of the archive as they are. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
} as const;

/** A .docx of hand-written parts. */
export function wordFile(parts: WordParts): Uint8Array {
  const kinds = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((kind) => parts[kind] !== undefined);
  const relations = [
    ...kinds.map((kind) => relation(kind, kind, `${kind}.xml`)),
    ...Object.entries(parts.others ?? {}).map(([path, { type }]) => relation(path, type, path)),
  ];
  const main = relation('main', 'officeDocument', 'word/document.xml');
  return zipSync({
    '_rels/.rels': strToU8(relationships([main])),
    'word/document.xml': strToU8(part('document', `<w:body>${parts.body}</w:body>`)),
    'word/_rels/document.xml.rels': strToU8(relationships(relations)),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, strToU8(part(ROOTS[kind], parts[kind] ?? ''))])),
    ...Object.fromEntries(Object.entries(parts.others ?? {}).map(([path, { xml }]) => [`word/${path}`, strToU8(xml)])),
    ...parts.files,
  });
}

/** The same file in the Strict form of the standard. */
export function strictWordFile(body: string): Uint8Array {
  const main = relation('main', 'officeDocument', 'word/document.xml').replace(
    RELATIONS,
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  );
  return zipSync({
    '_rels/.rels': strToU8(relationships([main])),
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`).replace(W, STRICT_W)),
  });
}

function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${SPACES}>${inside}</w:${root}>`;
}

function relationships(inside: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${inside.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Text that 変更履歴 says was put in. */
export function ins(text: string): string {
  return `<w:ins w:id="1" w:author="x">${run(text)}</w:ins>`;
}

/** Text that 変更履歴 says was taken out. */
export function del(text: string): string {
  return `<w:del w:id="1" w:author="x"><w:r><w:delText>${escapeXml(text)}</w:delText></w:r></w:del>`;
}

/** A paragraph of runs, or of a text where no markup is given. */
export function paragraph(inside: string, properties = ''): string {
  const runs = inside.startsWith('<') || inside === '' ? inside : run(inside);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A cell of blocks, or of a text where no markup is given. */
export function cell(inside: string, properties = ''): string {
  const blocks = inside.startsWith('<') ? inside : paragraph(inside);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks}</w:tc>`;
}

export function row(cells: readonly string[], properties = ''): string {
  const inside = cells.map((text) => (text.startsWith('<w:tc>') ? text : cell(text)));
  return `<w:tr><w:trPr>${properties}</w:trPr>${inside.join('')}</w:tr>`;
}

export function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}
