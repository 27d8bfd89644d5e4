import { strToU8, zipSync } from 'fflate';

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A cell as a test writes it: a text, a number, nothing, or its element without address. */
export type CellText = string | number | null | { readonly attributes?: string; readonly inside: string };

/** A part that a sheet refers to, by its path below `xl/`; its relationship has the path as id. */
export type OtherParts = Readonly<Record<string, { readonly type: string; readonly xml: string }>>;

export interface SheetParts {
  readonly name?: string;
  /** `hidden` or `veryHidden`. */
  readonly state?: string;
  readonly rows: readonly (readonly CellText[])[];
  /** Row of the first, counted from 1. */
  readonly top?: number;
  /** Column of the first, counted from 1. */
  readonly left?: number;
  /** Attributes of rows by their number in the sheet, counted from 1. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** Elements before and behind the rows. */
  readonly before?: string;
  readonly behind?: string;
  readonly others?: OtherParts;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** Insides of `si`. */
  readonly strings?: readonly string[];
  /** Inside of the styles. */
  readonly styles?: string;
  /** Inside of the workbook, behind its sheets. */
  readonly book?: string;
  readonly bookProperties?: string;
  readonly others?: OtherParts;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** A .xlsx of hand-written parts. */
export function workbookFile(parts: WorkbookParts): Uint8Array {
  const sheets = parts.sheets.map(
    ({ name = '指標', state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="s${at}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const relations = [
    ...parts.sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('strings', 'sharedStrings', 'sharedStrings.xml'),
    ...(parts.styles === undefined ? [] : [relation('styles', 'styles', 'styles.xml')]),
    ...relationsTo(parts.others),
  ];
  return zipSync({
    '_rels/.rels': strToU8(relationships([relation('main', 'officeDocument', 'xl/workbook.xml')])),
    'xl/workbook.xml': part(
      'workbook',
      `<workbookPr ${parts.bookProperties ?? ''}/><sheets>${sheets.join('')}</sheets>${parts.book ?? ''}`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relationships(relations)),
    'xl/sharedStrings.xml': part('sst', (parts.strings ?? []).map((text) => `<si>${text}</si>`).join('')),
    ...(parts.styles === undefined ? {} : { 'xl/styles.xml': part('styleSheet', parts.styles) }),
    ...othersOf(parts.others),
    ...Object.assign({}, ...parts.sheets.map(sheetFiles)),
    ...parts.files,
  });
}

/** Styles of number formats: the cell style `1` has the first code, and so on. */
export function numberFormats(codes: readonly string[]): string {
  const formats = codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`);
  const cells = codes.map((_, at) => `<xf numFmtId="${200 + at}" fontId="0" borderId="0"/>`);
  return `<numFmts>${formats.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs>`;
}

/** Borders: the cell style `1` has lines around it. */
export const RULED = `<borders><border/><border><left style="thin"/><right style="thin"/></border></borders><cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs>`;

export const styled = (value: string | number, style: number): CellText => ({
  attributes: typeof value === 'number' ? `s="${style}"` : `s="${style}" t="inlineStr"`,
  inside: typeof value === 'number' ? `<v>${value}</v>` : `<is><t>${escaped(value)}</t></is>`,
});

function sheetFiles(sheet: SheetParts, at: number): Record<string, Uint8Array> {
  const { rows, top = 1, left = 1, before = '', behind = '', rowAttributes = {} } = sheet;
  const data = rows.map((cells, index) => {
    const row = top + index;
    const inside = cells.map((cell, column) => cellXml(cell, `${letters(left + column)}${row}`)).join('');
    return `<row r="${row}" ${rowAttributes[row] ?? ''}>${inside}</row>`;
  });
  return {
    [`xl/worksheets/sheet${at + 1}.xml`]: part(
      'worksheet',
      `${before}<sheetData>${data.join('')}</sheetData>${behind}`,
    ),
    [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`]: strToU8(relationships(relationsTo(sheet.others, '../'))),
    ...othersOf(sheet.others),
  };
}

function cellXml(cell: CellText, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return `<c r="${address}" ${cell.attributes ?? ''}>${cell.inside}</c>`;
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}

function relationsTo(others: OtherParts = {}, up = ''): readonly string[] {
  return Object.entries(others).map(([path, { type }]) => relation(path, type, up + path));
}

function othersOf(others: OtherParts = {}): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(others).map(([path, { xml }]) => [`xl/${path}`, strToU8(xml)]));
}

function part(root: string, inside: string): Uint8Array {
  return strToU8(`<${root} xmlns="${S}" xmlns:r="${RELATIONS}">${inside}</${root}>`);
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
