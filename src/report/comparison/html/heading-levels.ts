/** Elements for the headings of a text, one after another: each at most one level below the one before it, h6 the lowest. */
export interface HeadingLevels {
  next(level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
}

const ELEMENTS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** `top` = element of the highest heading. */
export function headingLevels(top: 'h3' | 'h4'): HeadingLevels {
  const above: number[] = [];
  return {
    next: (level) => {
      while ((above.at(-1) ?? -1) >= level) above.pop();
      above.push(level);
      return ELEMENTS[ELEMENTS.indexOf(top) + above.length - 1] ?? 'h6';
    },
  };
}
