/** The part of the address after the publisher's own, the same in Transitional and Strict once the year is left out. */
const OOXML: Readonly<Record<string, string>> = {
  'wordprocessingml/main': 'w',
  'spreadsheetml/main': 's',
  'officeDocument/relationships': 'r',
  'officeDocument/math': 'm',
  'drawingml/main': 'a',
  'drawingml/wordprocessingDrawing': 'wp',
  'drawingml/spreadsheetDrawing': 'xdr',
  'drawingml/picture': 'pic',
  'drawingml/chart': 'c',
  'drawingml/diagram': 'dgm',
  'package/relationships': 'rel',
  'package/content-types': 'ct',
};

const OTHERS: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments': 'tc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

const PUBLISHER = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(.*)$/;

/** What parsers ask for every element and attribute is looked up once. */
const KNOWN = new Map<string, string>([['http://www.w3.org/XML/1998/namespace', 'xml']]);

/** The prefix that this reader gives to a namespace; `?` for one it does not know. */
export function prefixOf(address: string): string {
  const known = KNOWN.get(address);
  if (known !== undefined) return known;
  const path = PUBLISHER.exec(address)?.[1]?.replace('/2006', '');
  const prefix = (path === undefined ? undefined : OOXML[path]) ?? OTHERS[address];
  if (prefix !== undefined) KNOWN.set(address, prefix);
  return prefix ?? '?';
}
