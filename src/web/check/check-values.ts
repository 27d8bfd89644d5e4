import type { ChangesChoice, CheckOutput } from '#app';
import type { HandedValues } from '../tool/handed-file.ts';

/** Everything the form says. */
export interface CheckValues extends HandedValues {
  /** Lines of the house's words, as typed. */
  readonly words: string;
  readonly changes: ChangesChoice;
  readonly output: CheckOutput;
}

export const firstCheckValues: CheckValues = { text: '', file: '', words: '', changes: 'accepted', output: 'page' };

export type CheckField = keyof CheckValues | 'settings';
