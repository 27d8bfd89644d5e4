import type { Issue } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from '../issue-codes.ts';
import { oleNames } from './ole-names.ts';
import { entryNames } from './ooxml/archive.ts';

/** What the bytes of a document are, whatever its name says. */
export type DocumentFormat = 'zip' | 'workbook' | 'pdf' | 'unknown' | ForeignFormat;

type ForeignFormat = 'empty' | 'old' | 'encrypted' | 'doc' | 'jtd' | 'xdw' | 'rtf' | 'odt' | 'ods' | 'xls' | 'ppt';

/** Names of streams at the top of an OLE compound file: who wrote it. `JSRV` is what JustSystem’s programs begin names with. */
const STREAMS: readonly (readonly [RegExp, ForeignFormat])[] = [
  [/^EncryptedPackage$/, 'encrypted'],
  [/^WordDocument$/, 'doc'],
  [/^(?:DocumentText|\W?JSRV.*)$/, 'jtd'],
  [/^(?:Workbook|Book)$/, 'xls'],
  [/^PowerPoint Document$/, 'ppt'],
];

const ICHITARO = /\.(?:jtd|jtdc|jtt)$/i;

/** Where the streams do not say it. */
const OLD_ENDINGS: readonly (readonly [RegExp, ForeignFormat])[] = [
  [ICHITARO, 'jtd'],
  [/\.(?:doc|dot)$/i, 'doc'],
  [/\.(?:xls|xlt)$/i, 'xls'],
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const PDF = [...'%PDF-'].map((sign) => sign.charCodeAt(0));
const DOCUWORKS = [0x60, 0x0e, 0x82];

export function documentFormat(bytes: Uint8Array, name: string): DocumentFormat {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, OLE)) return oleFormat(bytes, name);
  if (begins(bytes, ZIP)) return openDocument(bytes) ?? (holdsWorkbook(bytes) ? 'workbook' : 'zip');
  if (begins(bytes, DOCUWORKS) || /\.(?:xdw|xbd)$/i.test(name)) return 'xdw';
  const start = latin1(bytes.subarray(0, 1024));
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.includes('%PDF-')) return 'pdf';
  // A packed 一太郎 document (.jtdc) is no compound file.
  return ICHITARO.test(name) ? 'jtd' : 'unknown';
}

function oleFormat(bytes: Uint8Array, name: string): ForeignFormat {
  const names = oleNames(bytes);
  const told = STREAMS.find(([stream]) => names.some((one) => stream.test(one)));
  return told?.[1] ?? OLD_ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? 'old';
}

/** The ending of a document whose bytes were handed in under the name of a text; null where they are none that is known. */
export function endingOfDocument(bytes: Uint8Array): string | null {
  const format = documentFormat(bytes, '');
  if (format === 'pdf') return begins(bytes, PDF) ? '.pdf' : null;
  if (format === 'zip') return holdsFolder(bytes, /^[\\/]?word[\\/]/i) ? '.docx' : null;
  if (format === 'workbook') return '.xlsx';
  return REFUSALS[format]?.[1] || null;
}

/** How to make a readable file of one that is not; null where the format is none of these. */
export function refusalOf(format: DocumentFormat, file: string): Issue | null {
  const known = REFUSALS[format];
  if (!known) return null;
  const [code, found, expected] = known;
  return intakeIssue(code, { place: { file }, found, expected });
}

const REFUSALS: Partial<Readonly<Record<DocumentFormat, readonly [IntakeIssueCode, string, string]>>> = {
  empty: ['file-empty', '', ''],
  old: ['document-old-form', '.doc, .xls, .jtd', '.docx, .xlsx'],
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
  // Where its size is not written after it, the next entry begins at once: spreadsheetPK.
  return kind.startsWith('spreadsheet') ? 'ods' : 'odt';
}

/** Office programs keep the parts of a workbook in a folder of this name. */
function holdsWorkbook(bytes: Uint8Array): boolean {
  return holdsFolder(bytes, /^[\\/]?xl[\\/]/i);
}

function holdsFolder(bytes: Uint8Array, folder: RegExp): boolean {
  return entryNames(bytes).some((name) => folder.test(name));
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
