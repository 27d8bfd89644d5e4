/**
 * RFC 4180 with CRLF, after a BOM, without which Excel takes UTF-8 for CP932.
 * A text that begins with `=`, `+`, `-` or `@` stays as it is: quotes do not keep a spreadsheet from reading a formula,
 * and a sign put before it would be a different text for every program that takes the data.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
