import type { CompareValues } from './compare-values.ts';

/** What may be chosen over the preset; empty = as it has it. */
export const choices = {
  order: ['', 'new-old', 'old-new'],
  unchanged: ['', 'show', 'omit'],
  marks: ['', 'underline', 'redline'],
} as const satisfies { readonly [Key in 'order' | 'unchanged' | 'marks']: readonly CompareValues[Key][] };
