import { intakeIssue } from '../../issue-codes.ts';
import { openArchive, type Archive } from '../ooxml/archive.ts';
import { parseXml } from '../ooxml/parse-xml.ts';
import { Refusal } from '../ooxml/refusal.ts';
import { relationshipsOf, type Relationship } from '../ooxml/relationships.ts';
import { childOf, childrenOf, type XmlElement } from '../ooxml/xml-element.ts';
import { newXmlBudget, type XmlPart } from '../ooxml/xml-events.ts';
import { parseRange } from './cell-address.ts';
import { readFormats, type CellFormat } from './cell-formats.ts';
import { isOn, type RichText } from './rich-text.ts';
import { readSharedStrings } from './shared-strings.ts';

/** Elements of all parts: a cell has two or three. */
const MOST_ELEMENTS = 3_000_000;

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Name of its part. */
  readonly part: string;
  /** Rows that are printed again as heads, counted from 0, both ends included; null = none. */
  readonly printTitles: { readonly top: number; readonly bottom: number } | null;
}

/** The parts of a workbook that the text of its sheets needs. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: readonly RichText[];
  readonly formats: readonly CellFormat[];
  readonly dates1904: boolean;
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
  /** Null where there is no such part. */
  part(name: string): XmlPart | null;
  relationships(part: string): readonly Relationship[];
}

/** Throws a refusal where the archive holds no workbook in XML. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes);
  const budget = newXmlBudget(MOST_ELEMENTS);
  const part = (name: string): XmlPart | null => {
    const found = archive.part(name);
    return found && { bytes: found, part: name, budget };
  };
  const name = mainPartOf(archive, relationshipsOf(archive, '', budget));
  const main = part(name);
  if (!main) throw new Refusal(intakeIssue('document-broken', { found: name }));
  const root = parseXml(main);
  if (root.name !== 's:workbook') throw notExcel(root.name);
  const relationships = relationshipsOf(archive, name, budget);
  const ofType = (type: string): XmlPart | null =>
    part(relationships.find((relationship) => relationship.type === type)?.part ?? '');
  const [styles, strings] = [ofType('styles'), ofType('sharedStrings')];
  return {
    sheets: sheetsOf(root, relationships),
    strings: strings ? readSharedStrings(strings) : [],
    formats: readFormats(styles && parseXml(styles)),
    dates1904: isOn(childOf(root, 's:workbookPr')?.attributes['date1904'] ?? '0'),
    hasMacros: archive.names.some((entry) => /vbaProject\.bin$/i.test(entry)),
    hasExternalLinks: relationships.some(({ type }) => type === 'externalLink'),
    part,
    relationships: (of) => relationshipsOf(archive, of, budget),
  };
}

function mainPartOf(archive: Archive, relationships: readonly Relationship[]): string {
  const main = relationships.find(({ type }) => type === 'officeDocument')?.part ?? '';
  if (/\.bin$/i.test(main)) {
    throw new Refusal(intakeIssue('document-old-excel', { found: '.xlsb', expected: '.xlsx' }));
  }
  if (main !== '') return main;
  if (archive.names.includes('xl/workbook.xml')) return 'xl/workbook.xml';
  throw notExcel(archive.names[0] ?? '');
}

function notExcel(found: string): Refusal {
  return new Refusal(intakeIssue('document-not-excel', { found, expected: '.xlsx' }));
}

/** Sheets of cells in the order of their tabs; sheets that are only a chart or a macro have none. */
function sheetsOf(workbook: XmlElement, relationships: readonly Relationship[]): readonly WorkbookSheet[] {
  const titles = childrenOf(childOf(workbook, 's:definedNames'), 's:definedName').filter(
    ({ attributes }) => attributes['name'] === '_xlnm.Print_Titles',
  );
  return childrenOf(childOf(workbook, 's:sheets'), 's:sheet').flatMap(({ attributes }, index) => {
    const found = relationships.find(({ id }) => id === attributes['r:id']);
    if (found?.type !== 'worksheet') return [];
    const title = titles.find((one) => one.attributes['localSheetId'] === String(index));
    return [
      {
        name: attributes['name'] ?? '',
        isHidden: ['hidden', 'veryHidden'].includes(attributes['state'] ?? ''),
        part: found.part,
        printTitles: rowsOf(title?.children.join('') ?? ''),
      },
    ];
  });
}

/** `'S'!$1:$3`, perhaps behind columns `'S'!$A:$B,` */
function rowsOf(title: string): WorkbookSheet['printTitles'] {
  const [, first, last] = /\$(\d{1,7}):\$(\d{1,7})$/.exec(title) ?? [];
  const range = first === undefined ? null : parseRange(`A${first}:A${last}`);
  return range && { top: range.top, bottom: range.bottom };
}
