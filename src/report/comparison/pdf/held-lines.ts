import type { DocumentLine } from '../comparison-document.ts';

export interface HeldLine {
  readonly line: DocumentLine;
  /** Whether the line stands on one page as a whole. */
  readonly keep: boolean;
  /** Lines that are kept together from this one on; 0 = one above holds it. */
  readonly holds: number;
}

/** Printed lines. A page has 35; what may not break is far from filling one, also below long heads of columns. */
const MOST = { line: 14, together: 20 } as const;

/** A text with more printed lines is not held with its headings. */
export const MOST_HELD = MOST.line;

/** Headings are held together with the line below them, as far as these surely fit on a page. */
export function heldLines(
  lines: readonly DocumentLine[],
  heightOf: (line: DocumentLine) => number,
): readonly HeldLine[] {
  const holds = lines.map(() => 1);
  const heights = lines.map(heightOf);
  let run = 0;
  let together = 0;
  lines.forEach((line, at) => {
    const height = heights[at] ?? 0;
    together += height;
    if (run > 0 && together <= MOST.together) {
      holds[at - run] = run + 1;
      holds[at] = 0;
    }
    const goesOn = line.heading && height <= MOST.line && together <= MOST.together;
    run = goesOn ? run + 1 : 0;
    if (!goesOn) together = 0;
  });
  return lines.map((line, at) => ({ line, keep: (heights[at] ?? 0) <= MOST.line, holds: holds[at] ?? 1 }));
}
