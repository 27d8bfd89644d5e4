import { format, getFormatInfo } from 'numfmt';
import { decimal, eraYearOn, type Decimal } from '#kernel';

/** A number of a cell as the sheet shows it, and as it is stored. */
export interface ShownNumber {
  readonly text: string;
  /** Places that the shown unit moves the stored number by: 2 where 0.125 is shown as 12.5%. Null for a date or a time. */
  readonly shift: number | null;
  /** True where it is shown as a date without a year, which is what Excel makes of `1-2`. */
  readonly yearless: boolean;
  readonly date: { readonly month: number; readonly day: number; readonly year: number } | null;
}

/** Digits that Excel itself keeps of a number: what a calculation adds behind them is no figure. */
const SIGNIFICANT = 15;
/** Places from the point. */
const FURTHEST = 40;

/** Digits that the format General shows as they are, as most numbers of a sheet. */
const PLAIN = /^-?(?=[\d.]{1,10}$)\d+(?:\.\d+)?$/;

/** Shows `stored` by the code of a number format; a code that cannot be read shows it as it is. */
export function shownNumber(stored: number, code: string, dates1904: boolean): ShownNumber {
  const digits = code === 'General' ? String(stored) : '';
  if (PLAIN.test(digits)) return { text: digits, shift: 0, yearless: false, date: null };
  const info = infoOf(code);
  if (info === null) return { text: generalText(stored), shift: 0, yearless: false, date: null };
  if (!info.isDate) {
    // 100 for per cent, 0.001 for each comma that shows thousands.
    const shift = Math.round(Math.log10(info.scale));
    return { text: shown(code, stored), shift, yearless: false, date: null };
  }
  const serial = dates1904 ? stored + 1462 : stored;
  const date = dateOf(serial);
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const yearless = /d/i.test(plain) && !/[yeghs]/i.test(plain);
  return { text: shown(withEra(code, date), serial), shift: null, yearless, date };
}

interface FormatInfo {
  readonly isDate: boolean;
  readonly scale: number;
}

const infos = new Map<string, FormatInfo | null>();

function infoOf(code: string): FormatInfo | null {
  const known = infos.get(code);
  if (known !== undefined) return known;
  if (infos.size > 1000) infos.clear();
  let info: FormatInfo | null = null;
  try {
    info = getFormatInfo(code);
  } catch {
    info = null;
  }
  infos.set(code, info);
  return info;
}

/** `mmm` is Jan in a Japanese Excel too, while `aaa` is 火. */
const NAMED_MONTH = /m{3}/i;

function shown(code: string, value: number): string {
  try {
    return format(code, value, { locale: NAMED_MONTH.test(code) ? 'en' : 'ja', throws: true }).trim();
  } catch {
    return generalText(value);
  }
}

function generalText(value: number): string {
  return format('General', value);
}

/** The shortest decimal of what Excel keeps of a double, its point moved by `shift` places; null where it is too large or too small for a figure. */
export function exactOf(value: number, shift: number): Decimal | null {
  const [mantissa = '0', exponent = '0'] = value.toExponential(SIGNIFICANT - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '') || '0';
  const point = Number(exponent) + shift + 1;
  if (Math.abs(point) > FURTHEST) return null;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const places = point > 0 ? digits.slice(point) : digits === '0' ? '' : '0'.repeat(-point) + digits;
  return decimal(`${digits === '0' ? '' : sign}${whole}${places === '' ? '' : `.${places}`}`);
}

/** The day of a serial number in the 1900 system, whose 29 February 1900 never was. */
function dateOf(serial: number): ShownNumber['date'] {
  const days = Math.floor(serial) - (serial < 60 ? 25568 : 25569);
  const date = new Date(days * 86_400_000);
  if (Number.isNaN(date.getTime()) || serial < 1) return null;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `ggge` → the era and its year as a literal: 令和6; 元 only where the format asks for it (`gannen`). */
function withEra(code: string, date: ShownNumber['date']): string {
  const parts = code.match(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g) ?? [];
  if (!date || !parts.some((part) => /^[gGeE]$/.test(part))) return code;
  const iso = `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`;
  const said = eraYearOn(iso);
  if (!said) return code;
  const year = said.number === 1 && /gannen/i.test(code) ? '元' : String(said.number);
  return parts
    .join('\0')
    .replace(/(?:\0|^)[gG](?:\0[gG])*(?=\0|$)/g, (run) => `\0"${nameOf(said.era, run.replaceAll('\0', '').length)}"`)
    .replace(
      /(?:\0|^)[eE](?:\0[eE])*(?=\0|$)/g,
      (run) => `\0"${run.replaceAll('\0', '').length > 1 ? year.padStart(2, '0') : year}"`,
    )
    .replaceAll('\0', '');
}

function nameOf(era: { readonly name: string; readonly letter: string }, length: number): string {
  return length >= 3 ? era.name : length === 2 ? era.name.slice(0, 1) : era.letter;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
