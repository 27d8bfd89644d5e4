import type { Language, Locale, LocaleSettings } from './locale.ts';

/** The sentences, labels and number formats of one language, with one city's settings. */
export function localeFor(language: Language, settings: LocaleSettings = { yearLabels: 'era-short' }): Locale {
  throw new TypeError(`no locale ${language} ${settings.yearLabels}`);
}
