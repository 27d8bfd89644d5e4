import type { Place } from '#kernel';
import type { RunFormat } from './paragraph-format.ts';
import type { ParagraphText } from './paragraph-text.ts';
import type { Reading, Surroundings } from './reading.ts';

/** The paragraph that is being read, and what its runs inherit. */
export interface Inline {
  readonly reading: Reading;
  readonly text: ParagraphText;
  readonly place: Place;
  readonly around: Surroundings;
  readonly format: RunFormat;
}
