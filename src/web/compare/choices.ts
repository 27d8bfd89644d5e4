import type { TableSettings } from '#compare';
import type { CompareValues } from './compare-values.ts';

/** What may be chosen over the preset. */
export type Choosable = 'order' | 'rowSize' | 'unchanged' | 'marks';

/** Empty = as the preset has it. */
export const choices = {
  order: ['', 'new-old', 'old-new'],
  rowSize: ['', 'unit', 'measure', 'section'],
  unchanged: ['', 'show', 'omit'],
  marks: ['', 'underline', 'redline'],
} as const satisfies { readonly [Key in Choosable]: readonly CompareValues[Key][] };

/** The preset with what was chosen over it. */
export function chosenOver(preset: TableSettings, chosen: Pick<CompareValues, Choosable>): TableSettings {
  return {
    ...preset,
    order: chosen.order || preset.order,
    rowSize: chosen.rowSize || preset.rowSize,
    unchanged: chosen.unchanged || preset.unchanged,
    marks: chosen.marks || preset.marks,
  };
}
