import type { FoldedText } from '#kernel';
import { growAtBorders, slideSingleSided } from './grow-and-slide.ts';
import type { KeptRun, Sides, Step } from './kept-runs.ts';
import type { PrintedText } from './printed-text.ts';
import { takeBrackets } from './take-brackets.ts';
import { keepCompounds, takeCompounds, takeInflected, takePassives, takeSpellings, takeStems } from './take-words.ts';

/** Moves the ends of the kept runs to where an editor would begin and end a mark. */
export function settleBorders(runs: readonly KeptRun[], sides: Sides): readonly KeptRun[] {
  const steps = [
    growAtBorders,
    slideSingleSided,
    takeStems,
    takeInflected,
    takePassives,
    takeSpellings,
    takeCompounds,
    keepCompounds,
    takeBrackets,
    keepWholeCharacters,
  ];
  return steps.reduce((current, step) => joined(step(current, sides)), joined(runs));
}

/** Without empty runs, and with runs that touch on both sides made one. */
function joined(runs: readonly KeptRun[]): readonly KeptRun[] {
  const out: KeptRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.length === 0) continue;
    if (last && last.x + last.length === run.x && last.y + last.length === run.y)
      out[out.length - 1] = { ...last, length: last.length + run.length };
    else out.push(run);
  }
  return out;
}

/** No run may begin or end inside a printed character, nor begin with a mistyped dash, whose reading hangs on what precedes. */
const keepWholeCharacters: Step = (runs, { x, y, printedX, printedY }) => {
  const cuts = (atX: number, atY: number): boolean => isInside(x, atX, printedX) || isInside(y, atY, printedY);
  return runs.map((run) => {
    let [from, to] = [0, run.length];
    while (from < to && (cuts(run.x + from, run.y + from) || x.text[run.x + from] === '-')) {
      if (run.x + from === 0 && run.y + from === 0) break;
      from += 1;
    }
    while (to > from && cuts(run.x + to, run.y + to)) to -= 1;
    return { x: run.x + from, y: run.y + from, length: to - from };
  });
};

function isInside({ text, starts, ends }: FoldedText, at: number, printed: PrintedText['isBorder']): boolean {
  if (at === 0 || at === text.length) return false;
  return starts[at] === starts[at - 1] || !printed(starts[at] ?? 0) || !printed(ends[at - 1] ?? 0);
}
