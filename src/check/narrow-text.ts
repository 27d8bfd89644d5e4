/** Full-width ASCII and blank to half width, one UTF-16 unit for one, so that offsets stay. */
export function narrowText(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
