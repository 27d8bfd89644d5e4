import type { ChangesChoice, ComparisonOutput } from '#app';
import type { TablePresetId } from '#compare';
import type { HandedValues } from '../tool/handed-file.ts';
import { nothingChosen, type Chosen } from './choices.ts';

export type Side = 'old' | 'new';

export const sides: readonly Side[] = ['old', 'new'];

/** What a person gave of one edition, as the form shows it again. */
export interface SideValues extends HandedValues {
  readonly title: string;
}

/** Everything the form says. */
export interface CompareValues extends Chosen {
  readonly old: SideValues;
  readonly new: SideValues;
  readonly changes: ChangesChoice;
  readonly preset: TablePresetId;
  readonly output: ComparisonOutput;
}

const EMPTY: SideValues = { title: '', text: '', file: '' };

export const firstValues: CompareValues = {
  ...nothingChosen,
  old: EMPTY,
  new: EMPTY,
  changes: 'accepted',
  preset: 'standard',
  output: 'page',
};

export type CompareField = `${Side}-${'file' | 'text' | 'title'}` | Exclude<keyof CompareValues, Side>;
