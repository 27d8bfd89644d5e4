import { comparisonOutputs, type ComparisonOutput } from '#app';

/** The forms of a file: a page is none. */
export const fileOutputs: readonly Exclude<ComparisonOutput, 'page'>[] = comparisonOutputs.filter(
  (output) => output !== 'page',
);
