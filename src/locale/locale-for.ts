import { enLocale } from './en/en-locale.ts';
import { jaLocale } from './ja/ja-locale.ts';
import type { Language, Locale, LocaleSettings } from './locale.ts';

/** The sentences, labels and number formats of one language, with one city's settings. */
export function localeFor(language: Language, settings: LocaleSettings = { yearLabels: 'era-short' }): Locale {
  return language === 'ja' ? jaLocale(settings) : enLocale(settings);
}
