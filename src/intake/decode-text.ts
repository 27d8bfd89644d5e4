import { fail, ok, type Issue, type Result } from '#kernel';
import { endingOfDocument } from './document/document-format.ts';
import { intakeIssue } from './issue-codes.ts';
import { suspiciousCharacters } from './suspicious-characters.ts';

export interface DecodedText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * UTF-8 with or without BOM, else UTF-16 or CP932 (WHATWG calls it shift_jis) with a note. UTF-16 without BOM is read where nothing else
 * fits. Bytes that are none of them are refused with the line of the first wrong one; so is a text that ends inside a character, and
 * one that was decoded wrongly before it was saved (文字化け).
 */
export function decodeText(bytes: Uint8Array, file: string): Result<DecodedText> {
  const found = endingOfDocument(bytes);
  if (found !== null) return fail(intakeIssue('text-is-document', { place: { file }, found }));
  const wide = utf16Of(bytes);
  return wide ? decodeWide(bytes, file, wide) : decodeNarrow(bytes, file);
}

function decodeNarrow(bytes: Uint8Array, file: string): Result<DecodedText> {
  const utf8 = tryDecode(bytes, 'utf-8');
  const text = utf8 ?? tryDecode(bytes, 'shift_jis');
  const binary = bytes.subarray(0, 4096).includes(0);
  const cut = utf8 === null && !binary ? cutOff(bytes, file) : null;
  if (cut) return fail(cut);
  if (text === null || binary) return fail(unknownEncoding(bytes, file));
  return checked(text, file, utf8 === null ? [noted('text-cp932', file, 'CP932')] : []);
}

/** The odd byte at the end, if there is one, is half a letter. */
function decodeWide(bytes: Uint8Array, file: string, encoding: Utf16): Result<DecodedText> {
  const text = tryDecode(bytes, encoding);
  if (text !== null) return checked(text, file, [noted('text-utf16', file, 'UTF-16')]);
  const whole = tryDecode(bytes.subarray(0, bytes.length - (bytes.length % 2)), encoding);
  return fail(whole === null ? unknownEncoding(bytes, file) : cutBehind(whole, file));
}

function checked(text: string, file: string, notes: readonly Issue[]): Result<DecodedText> {
  const garbled = garbledAt(text);
  if (garbled !== null) {
    const place = { file, line: lineAt(text, garbled) };
    return fail(intakeIssue('text-mojibake', { place, found: text.slice(garbled, garbled + 20), expected: 'UTF-8' }));
  }
  return ok({ text, issues: [...notes, ...suspiciousCharacters(text, file)] });
}

function noted(code: 'text-cp932' | 'text-utf16', file: string, found: string): Issue {
  return intakeIssue(code, { severity: 'note', place: { file }, found, expected: 'UTF-8' });
}

type Utf16 = 'utf-16le' | 'utf-16be';

const UTF16_MARKS: ReadonlyMap<string, Utf16> = new Map([
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]);
/** Letters and signs of Japanese texts, as they stand on a keyboard, and the ends of lines. */
const TEXT =
  /^[\t\r\n\x20-\x7e\u00a0-\u00ff\u2010-\u2040\u2103-\u22ff\u2460-\u27ff\u3000-\u33ff\u4e00-\u9fff\uff00-\uffef\p{Script=Han}]*$/u;
const SEEN = 4096;

/** By its mark; without one where a zero byte rules out the others and one of the two orders gives a text in which there are lines or words. */
function utf16Of(bytes: Uint8Array): Utf16 | null {
  const marked = UTF16_MARKS.get(Buffer.from(bytes.subarray(0, 2)).toString('hex'));
  if (marked) return marked;
  const seen = bytes.subarray(0, Math.min(SEEN, bytes.length - (bytes.length % 2)));
  if (!seen.includes(0)) return null;
  const fitting = (['utf-16le', 'utf-16be'] as const).filter((encoding) => {
    const text = tryDecode(seen, encoding, { stream: true });
    return text !== null && TEXT.test(text) && /[\x20-\x7e\r\n]/u.test(text);
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function tryDecode(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'shift_jis' | Utf16,
  options: { readonly stream?: boolean } = {},
): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const SHOWN = 20;

/** UTF-8 with letters beyond ASCII whose last character lacks bytes: the file was cut off. Null for any other. */
function cutOff(bytes: Uint8Array, file: string): Issue | null {
  const whole = tryDecode(bytes, 'utf-8', { stream: true });
  return whole === null || !/[^\0-\x7f]/.test(whole) ? null : cutBehind(whole, file);
}

function cutBehind(whole: string, file: string): Issue {
  const lastLine = whole.slice(whole.lastIndexOf('\n') + 1);
  const place = { file, line: lineAt(whole, whole.length) };
  return intakeIssue('text-cut-off', { place, found: lastLine.slice(-SHOWN).toWellFormed() });
}

function unknownEncoding(bytes: Uint8Array, file: string): Issue {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const line = lineAt(lossy, Math.max(0, lossy.indexOf('\uFFFD')));
  return intakeIssue('text-encoding-unknown', { place: { file, line }, expected: 'UTF-8, CP932' });
}

/** U+FFFD, or three signs in a row that only UTF-8 read as CP932 (縺, 繧, 繝 before another) or as Latin-1 gives. */
const GARBLED =
  /\uFFFD|(?:[縺繧繝][\p{Script=Han}\uFF61-\uFF9F\u3000-\u303F\w・]?){3}|(?:[ãÃâå][\u0080-\u00BF\u2010-\u2122]{1,2}){3}/u;

function garbledAt(text: string): number | null {
  const at = text.search(GARBLED);
  return at < 0 ? null : at;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
