import { comparisonHead } from './comparison-head.ts';

/** A line of a text file with what its blanks say. */
export interface SourceLine {
  /** Without the blanks at both ends; never empty. */
  readonly text: string;
  /** In the file, from 1. */
  readonly number: number;
  /** Blank lines before it on its page. */
  readonly blanks: number;
  /** Characters left out before it. */
  readonly lead: string;
  /** A blank stood at its end: a text pulled out of a PDF leaves one where a line was ended by hand. */
  readonly trailing: boolean;
  /** Full-width characters count 2, others 1. */
  readonly width: number;
}

export interface SourcePage {
  readonly lines: readonly SourceLine[];
}

export interface SourceText {
  readonly pages: readonly SourcePage[];
  /** Lines that were ended by hand can be told from those that were broken because they were full. */
  readonly tellsEnds: boolean;
  /** Every line is followed by an empty one, so that an empty one means nothing. */
  readonly doubled: boolean;
}

/** Part of the lines that must be followed by an empty one. */
const DOUBLED = 0.8;

/** Lines by pages. A page begins after a form feed; where every line is doubled, at a line that is not, set in by one blank. */
export function sourceLines(text: string): SourceText {
  const raw = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .split('\n');
  const doubled = isDoubled(raw);
  const pages: SourceLine[][] = [[]];
  let blanks = 0;
  raw.forEach((whole, at) => {
    const feeds = whole.split('\f');
    feeds.forEach((line, part) => {
      const breaks =
        part > 0 || (doubled && at > 0 && raw[at - 1] !== '' && /^ [^ ]|^ {2}\S/u.test(line) && isText(raw[at - 1]));
      if ((breaks || comparisonHead(line) !== null) && (pages.at(-1)?.length ?? 0) > 0) {
        pages.push([]);
        blanks = 0;
      }
      if (isText(line)) {
        pages.at(-1)?.push(lineOf(line, at + 1, blanks));
        blanks = 0;
      } else if (!doubled || line !== '') blanks += 1;
    });
  });
  const kept = pages.filter((page) => page.length > 0).map((lines) => ({ lines }));
  return { pages: kept, doubled, tellsEnds: tellsEnds(kept.flatMap(({ lines }) => lines)) };
}

const isText = (line: string | undefined): boolean => line !== undefined && /[^\s\u200B\uFEFF]/u.test(line);

function isDoubled(raw: readonly string[]): boolean {
  const texts = raw.flatMap((line, at) => (isText(line) ? [at] : []));
  const followed = texts.filter((at) => raw[at + 1] === '').length;
  const blanks = raw.filter((line) => line !== '' && !isText(line)).length;
  return texts.length > 20 && blanks > 0 && followed >= texts.length * DOUBLED;
}

function lineOf(line: string, number: number, blanks: number): SourceLine {
  const text = line.trim();
  return {
    text,
    number,
    blanks,
    lead: /^\s*/u.exec(line)?.[0] ?? '',
    trailing: /\s$/u.test(line),
    width: widthOf(text),
  };
}

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u0020-\u007E\uFF61-\uFF9F\u00A0-\u00FF]/u.test(character) ? 1 : 2;
  return width;
}

/** Most sentences end with a blank, and a good part of the lines does not. */
function tellsEnds(lines: readonly SourceLine[]): boolean {
  const ends = lines.filter(({ text }) => /[。」）]$/u.test(text));
  const without = lines.filter(({ trailing }) => !trailing).length;
  const told = ends.filter(({ trailing }) => trailing).length;
  return ends.length >= 10 && told >= ends.length * 0.7 && without >= lines.length * 0.2;
}
