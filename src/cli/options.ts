import { atPlace, fiscalYear, issue, ok, parseMunicipalityCode, parseYear, parseYearRange } from '#kernel';
import type { FiscalYear, MunicipalityCode } from '#kernel';
import type { Language } from '#locale';
import type { PlanPeriod } from '#plan';
import { stop, type Outcome } from './stop.ts';

/** Options that take a value, with a sample as the help and the messages show it. */
export const optionSamples = {
  port: '--port 8080',
  data: '--data DIR',
  'old-title': '--old-title TITLE',
  'new-title': '--new-title TITLE',
  order: '--order new-old|old-new',
  unchanged: '--unchanged show|omit',
  marks: '--marks underline|redline',
  pins: '--pins FILE.json',
  preset: '--preset kumamoto|tottori|FILE',
  changes: '--changes accepted|original|both',
  year: '--year R1',
  city: '--city CODE',
  edition: '--edition ID',
  title: '--title TITLE',
  period: '--period R2-R5',
  direction: '--direction WORD,NAME=WORD',
  scheme: '--scheme ID|FILE',
  'fail-on': '--fail-on error|warning|note',
  settings: '--settings FILE',
  format: '--format FORMAT',
  out: '--out FILE',
  lang: '--lang ja|en',
} as const;

export type ValueOption = keyof typeof optionSamples;

export type GivenOptions = Readonly<Partial<Record<ValueOption, string>>>;

const wrongValue = (option: ValueOption, found: string, expected: string) =>
  stop(2, issue('usage.option-value', { place: { field: `--${option}` }, found, expected }));

export function requiredOption(
  options: GivenOptions,
  option: ValueOption,
  sample: string = optionSamples[option],
): Outcome<string> {
  const value = options[option];
  return value === undefined ? stop(2, issue('usage.missing-option', { expected: sample })) : ok(value);
}

/** `R1`, `H31`, `2019`, `令和元年度`; 令和元年 is not a fiscal year. */
export function yearOption(options: GivenOptions): Outcome<FiscalYear> {
  const text = requiredOption(options, 'year');
  if (!text.ok) return text;
  const reading = parseYear(text.value);
  if (!reading.ok) return stop(2, ...reading.issues.map((one) => atPlace(one, { field: '--year' })));
  if (reading.value.kind === 'CY') return wrongValue('year', text.value, `${text.value}度`);
  return ok(fiscalYear(reading.value.year));
}

/** Null where it is not given. */
export function cityOption(options: GivenOptions): Outcome<MunicipalityCode | null> {
  if (options.city === undefined) return ok(null);
  const reading = parseMunicipalityCode(options.city);
  if (reading.ok) return ok(reading.value.code);
  return stop(2, ...reading.issues.map((one) => atPlace(one, { field: '--city' })));
}

/** 0 to 65535; 0 lets the system choose a free one. Null for anything else. */
export function readPort(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

/** Null where it is not given. */
export function portOption({ port: text }: GivenOptions): Outcome<number | null> {
  if (text === undefined) return ok(null);
  const port = readPort(text);
  return port === null ? wrongValue('port', text, '0–65535') : ok(port);
}

/** One of a closed set, the first where it is not given. */
export function choiceOption<const T extends string>(
  options: GivenOptions,
  option: ValueOption,
  choices: readonly [T, ...T[]],
): Outcome<T> {
  const text = options[option] ?? choices[0];
  const choice = choices.find((candidate) => candidate === text);
  return choice === undefined ? wrongValue(option, text, choices.join(', ')) : ok(choice);
}

export function languageOption(options: GivenOptions): Outcome<Language> {
  return choiceOption(options, 'lang', ['ja', 'en']);
}

/** `R2-R5`, of several editions parted by commas; none where it is not given. */
export function periodsOption(options: GivenOptions): Outcome<readonly PlanPeriod[]> {
  const periods: PlanPeriod[] = [];
  for (const text of listOption(options, 'period')) {
    const range = parseYearRange(text);
    if (!range.ok) return stop(2, ...range.issues.map((one) => atPlace(one, { field: '--period' })));
    const { from, to } = range.value;
    if (from.kind === 'CY') return wrongValue('period', text, optionSamples.period);
    periods.push({ first: fiscalYear(from.year), last: fiscalYear(to.year) });
  }
  return ok(periods);
}

/** Values parted by commas of either width. */
export function listOption(options: GivenOptions, option: ValueOption): readonly string[] {
  return options[option] === undefined ? [] : options[option].split(/[,，]/).map((part) => part.trim());
}
