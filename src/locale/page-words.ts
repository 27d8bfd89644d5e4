import type { jaPageWords } from './ja/page-words.ts';

/** Words that only pages say. Add one to Japanese and English does not compile until it says it too. */
export type PageWords = Readonly<typeof jaPageWords>;
