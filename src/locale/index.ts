export { commandNames, type CommandName, type Commands, type OptionName } from './commands.ts';
export type { CheckWords } from './check-words.ts';
export type { ComparisonWords } from './comparison-words.ts';
export type { FigureParts } from './figure-parts.ts';
export { headingKeys, type HeadingKey, type Headings } from './headings.ts';
export type { Labels, MethodWords } from './labels.ts';
export { localeFor } from './locale-for.ts';
export type { Language, Locale, LocaleSettings, PrintOptions, VerdictParts, WhyContext, WhyStep } from './locale.ts';
export type { Term, TermKey, Terms } from './terms.ts';
