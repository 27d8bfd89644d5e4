import type { ComparisonOutput } from '#app';
import type { TablePresetId, TableSettings } from '#compare';
import type { HandedValues } from '../tool/handed-file.ts';

export type Side = 'old' | 'new';

export const sides: readonly Side[] = ['old', 'new'];

/** What a person gave of one edition, as the form shows it again. */
export interface SideValues extends HandedValues {
  readonly title: string;
}

/** Everything the form says. An empty choice = as the preset has it. */
export interface CompareValues {
  readonly old: SideValues;
  readonly new: SideValues;
  readonly preset: TablePresetId;
  readonly order: TableSettings['order'] | '';
  readonly rowSize: TableSettings['rowSize'] | '';
  readonly unchanged: TableSettings['unchanged'] | '';
  readonly marks: TableSettings['marks'] | '';
  readonly output: ComparisonOutput;
}

const EMPTY: SideValues = { title: '', text: '', file: '' };

export const firstValues: CompareValues = {
  old: EMPTY,
  new: EMPTY,
  preset: 'standard',
  order: '',
  rowSize: '',
  unchanged: '',
  marks: '',
  output: 'page',
};

export type CompareField = `${Side}-${'file' | 'text' | 'title'}` | Exclude<keyof CompareValues, Side>;
