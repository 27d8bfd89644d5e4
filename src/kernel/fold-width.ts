/**
 * Full-width ASCII (U+FF01–FF5E) and the ideographic space to half width, one UTF-16 unit for one,
 * so that offsets into the result are offsets into the source. For reading labels and numbers; for comparing prose see `foldForCompare`.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
