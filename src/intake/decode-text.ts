import { fail, ok, type Issue, type Result } from '#kernel';
import { intakeIssue } from './issue-codes.ts';
import { suspiciousCharacters } from './suspicious-characters.ts';

export interface DecodedText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

const UTF16_MARKS: ReadonlySet<string> = new Set(['fffe', 'feff']);

/**
 * UTF-8 with or without BOM, else CP932 (WHATWG calls it shift_jis) with a note. Bytes that are neither are refused
 * with the line of the first wrong one; so is UTF-8 that ends inside a character, and text that was decoded wrongly before
 * it was saved (文字化け).
 */
export function decodeText(bytes: Uint8Array, file: string): Result<DecodedText> {
  const utf8 = tryDecode(bytes, 'utf-8');
  const text = utf8 ?? tryDecode(bytes, 'shift_jis');
  const binary =
    UTF16_MARKS.has(Buffer.from(bytes.subarray(0, 2)).toString('hex')) || bytes.subarray(0, 4096).includes(0);
  const cut = utf8 === null && !binary ? cutOff(bytes, file) : null;
  if (cut) return fail(cut);
  if (text === null || binary) return fail(unknownEncoding(bytes, file));
  const garbled = garbledAt(text);
  if (garbled !== null) {
    const place = { file, line: lineAt(text, garbled) };
    return fail(intakeIssue('text-mojibake', { place, found: text.slice(garbled, garbled + 20), expected: 'UTF-8' }));
  }
  const note = intakeIssue('text-cp932', { severity: 'note', place: { file }, found: 'CP932', expected: 'UTF-8' });
  return ok({ text, issues: [...(utf8 === null ? [note] : []), ...suspiciousCharacters(text, file)] });
}

function tryDecode(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'shift_jis',
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
  if (whole === null || !/[^\0-\x7f]/.test(whole)) return null;
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
