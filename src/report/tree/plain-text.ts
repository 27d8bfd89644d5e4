/** XML 1.0 forbids these in any spelling; they stand as U+FFFD, as in the charts. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as an Office file can hold it: well formed, with characters XML cannot carry made visible. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '\ufffd');
}
