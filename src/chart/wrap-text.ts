import { textWidth } from './text-width.ts';

// 行頭禁則 and 行末禁則, after JIS X 4051: the marks met in headings, not the whole list.
const NOT_FIRST =
  /^[、。，．・：；？！ー）〕］｝〉》」』】〜々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％,.:;?!)\]}]/u;
const NOT_LAST = /[（〔［｛〈《「『【([{]$/u;

/** Latin words and numbers stay whole; every other character (with its marks) may begin a line. */
const PIECES = /[!-~\u00a0-\u024f]+|\s+|[\s\S]\p{M}*[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]?/gu;

/** Glues marks to what they may not be parted from. */
function unbreakable(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** A piece wider than the line is cut by characters, as it would otherwise leave the box. */
function cut(piece: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(piece)) return [piece];
  const parts: string[] = [];
  for (const character of piece) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + character)) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

/** Lines of at most `width` user units; never an empty list. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, fontSize) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text.replace(/\s+/g, ' ').trim()).flatMap((part) => cut(part, fits))) {
    if (line === '' || fits(line + piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return [...lines, line.trimEnd()];
}
