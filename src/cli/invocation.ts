import type { Locale } from '#locale';
import type { GivenOptions } from './options.ts';

/** One call of one command. */
export interface Invocation {
  readonly argument: string | null;
  readonly options: GivenOptions;
  readonly locale: Locale;
}
