import type { Locale } from '#locale';
import type { GivenOptions } from './options.ts';

/** One call of one command. */
export interface Invocation {
  /** Files and folders, in the order of the command's row. */
  readonly arguments: readonly string[];
  readonly options: GivenOptions;
  readonly locale: Locale;
}
