/** Noncharacters of Unicode stand for what no text holds: its borders, a figure, and the ten digits of one. */
const START = 0xfdd0;
const END = 0xfdd1;
const FIGURE = 0xfdd2;
const FIGURE_START = 0xfdd3;
const FIGURE_DIGIT = 0xfdd4;
const ZERO = 0x30;
const NINE = 0x39;

/** Counters of what is called by its number. */
const NAMING: ReadonlySet<string> = new Set('年期回号代次章節条級類版');

/**
 * Visits the pairs of neighbouring characters of a folded text, its borders being characters. A figure is one character
 * among its words, whatever its digits; these follow by themselves, as pairs `isOfFigure`.
 */
export function eachGram(text: string, visit: (gram: number) => void): void {
  let left = START;
  for (let at = 0; at < text.length; at += 1) {
    const end = figureEnd(text, at);
    const right = end > at ? FIGURE : text.charCodeAt(at);
    visit((left << 16) | right);
    left = right;
    if (end === at) continue;
    eachDigit(text.slice(at, end), visit);
    at = end - 1;
  }
  visit((left << 16) | END);
}

/** Whether a gram is of the digits of a figure, which are what changes from year to year. */
export function isOfFigure(gram: number): boolean {
  const left = gram >>> 16;
  return left >= FIGURE_START && left <= FIGURE_DIGIT + NINE - ZERO;
}

function eachDigit(figure: string, visit: (gram: number) => void): void {
  let left = FIGURE_START;
  for (let at = 0; at < figure.length; at += 1) {
    const code = figure.charCodeAt(at);
    visit((left << 16) | code);
    if (isDigit(code)) left = FIGURE_DIGIT + code - ZERO;
  }
}

/**
 * Where the figure that begins at `at` ends, with what parts its thousands and decimals; `at` where none does. 令和７年, 第２次
 * and 20代 are names.
 */
function figureEnd(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at - 1))) return at;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))))
    end += 1;
  return text[at - 1] === '第' || NAMING.has(text[end] ?? '') ? at : end;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isPoint(code: number): boolean {
  return code === 0x2c || code === 0x2e;
}
