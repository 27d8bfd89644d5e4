const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What HTML cannot carry in any spelling becomes U+FFFD: control characters and halves of surrogate pairs. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** One element around markup; attributes that are null are left out. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeHtml(`${value}`)}"`,
  );
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** Text inside a string of a style sheet: every sign that could end it is written as its number. */
export function cssString(text: string): string {
  return `"${text.toWellFormed().replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
