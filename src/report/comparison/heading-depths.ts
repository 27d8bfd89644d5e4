import type { DocumentLine } from './comparison-document.ts';

/** How deep each heading of a text stands, one after another: 1 = top, each at most one below the one before it. */
export function headingDepths(): (level: number) => number {
  const above: number[] = [];
  return (level) => {
    while ((above.at(-1) ?? -1) >= level) above.pop();
    above.push(level);
    return above.length;
  };
}

/** The side whose headings are headings of the document; those opposite repeat them. */
export function namedSide({ cells }: DocumentLine): 'new' | 'old' {
  const next = cells.find(({ key }) => key === 'new');
  return next?.items.some(({ kind }) => kind === 'heading') ? 'new' : 'old';
}
