import type { Issue } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from '../issue-codes.ts';
import { entryNames } from './ooxml/archive.ts';

/** What the bytes of a document are, whatever its name says. */
export type DocumentFormat = 'zip' | 'workbook' | 'pdf' | 'unknown' | ForeignFormat;

type ForeignFormat = 'encrypted' | 'doc' | 'jtd' | 'xdw' | 'rtf' | 'odt' | 'ods' | 'xls' | 'ppt';

/** Names of streams in an OLE compound file, which stands there in UTF-16: who wrote it. */
const STREAMS: readonly (readonly [string, ForeignFormat])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['DocumentText', 'jtd'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const DOCUWORKS = [0x60, 0x0e, 0x82];

export function documentFormat(bytes: Uint8Array, name: string): DocumentFormat {
  if (begins(bytes, OLE)) return STREAMS.find(([stream]) => includesWide(bytes, stream))?.[1] ?? 'doc';
  if (begins(bytes, ZIP)) return openDocument(bytes) ?? (holdsWorkbook(bytes) ? 'workbook' : 'zip');
  if (begins(bytes, DOCUWORKS) || /\.(?:xdw|xbd)$/i.test(name)) return 'xdw';
  const start = latin1(bytes.subarray(0, 1024));
  if (start.startsWith('{\\rtf')) return 'rtf';
  return start.includes('%PDF-') ? 'pdf' : 'unknown';
}

/** How to make a readable file of one that is not; null where the format is none of these. */
export function refusalOf(format: DocumentFormat, file: string): Issue | null {
  const known = REFUSALS[format];
  if (!known) return null;
  const [code, found, expected] = known;
  return intakeIssue(code, { place: { file }, found, expected });
}

const REFUSALS: Partial<Readonly<Record<DocumentFormat, readonly [IntakeIssueCode, string, string]>>> = {
  encrypted: ['document-encrypted', '', '.docx, .xlsx'],
  doc: ['document-old-word', '.doc', '.docx'],
  jtd: ['document-ichitaro', '.jtd', '.docx'],
  xdw: ['document-docuworks', '.xdw', '.pdf'],
  rtf: ['document-rtf', '.rtf', '.docx'],
  odt: ['document-open-document', '.odt', '.docx'],
  ods: ['document-open-document', '.ods', '.xlsx'],
  xls: ['document-old-excel', '.xls', '.xlsx'],
  ppt: ['document-not-word', '.ppt', '.docx'],
};

/** The first entry of an OpenDocument file is its media type, unpacked (OpenDocument 1.2 part 3, 3.3). */
function openDocument(bytes: Uint8Array): 'odt' | 'ods' | null {
  const [, kind] = /^mimetypeapplication\/vnd\.oasis\.opendocument\.?(\w*)/.exec(latin1(bytes.subarray(30, 120))) ?? [];
  if (kind === undefined) return null;
  return kind === 'spreadsheet' ? 'ods' : 'odt';
}

/** Office programs keep the parts of a workbook in a folder of this name. */
function holdsWorkbook(bytes: Uint8Array): boolean {
  return entryNames(bytes).some((name) => /^[\\/]?xl[\\/]/i.test(name));
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function includesWide(bytes: Uint8Array, text: string): boolean {
  return latin1(bytes).includes(Array.from(text, (character) => `${character}\0`).join(''));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
