import { eachGap, type Step } from './kept-runs.ts';

const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  '「': '」',
  '『': '』',
  '【': '】',
  '〔': '〕',
  '[': ']',
};

const OPENING = new Map(Object.entries(BRACKETS).map(([opening, closing]) => [closing, opening]));

/** A bracket goes with what it encloses: where a mark opens one and the next sign closes it, or the other way round. */
export const takeBrackets: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const gaps = [x.text.slice(left.x + left.length, right.x), y.text.slice(left.y + left.length, right.y)];
    const [before, after] = [x.text[left.x + left.length - 1] ?? '', x.text[right.x] ?? ''];
    const closes = right.length > 0 && OPENING.has(after) && gaps.some((gap) => BRACKETS[openIn(gap)] === after);
    const closing = left.length > 0 ? BRACKETS[before] : undefined;
    const opens = closing !== undefined && gaps.some((gap) => closing === closedIn(gap));
    const [more, less] = [closes ? 1 : 0, opens ? 1 : 0];
    return [
      { ...left, length: left.length - less },
      { x: right.x + more, y: right.y + more, length: right.length - more },
    ];
  });

/** The last bracket that is opened and not closed; empty where there is none. */
function openIn(text: string): string {
  const open: string[] = [];
  for (const sign of text) {
    if (BRACKETS[sign]) open.push(sign);
    else if (BRACKETS[open.at(-1) ?? ''] === sign) open.pop();
  }
  return open.at(-1) ?? '';
}

/** The first bracket that is closed and was not opened; never equal to anything where there is none. */
function closedIn(text: string): string | null {
  const open: string[] = [];
  for (const sign of text) {
    if (BRACKETS[sign]) open.push(sign);
    else if (OPENING.has(sign) && open.pop() !== OPENING.get(sign)) return sign;
  }
  return null;
}
