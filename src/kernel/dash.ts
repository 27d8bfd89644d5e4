/** Dashes and minus signs that stand for one another in Japanese documents, as the inside of a character class. The long vowel mark ー is not one. */
export const DASHES = '\\-\u2010-\u2015\u2212\uFF0D\uFE63';

/** Wave dashes and tildes: U+301C and U+FF5E are the same key on different systems. */
export const WAVES = '~\u301C\uFF5E\u223C';
