import { parseDecimal, type Decimal } from '#kernel';

/** A figure inside running text; offsets into the text. */
export interface NumberInText {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** What it counts: the letters right after it, hiragana left out but for つ and か. */
  readonly unit: string;
}

const NUMBER =
  /(?<![\d.,A-Za-z第])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|(?<![\d.,A-Za-z第])\d{1,12}(?:\.\d{1,6})?(?![\d,])/gu;
const UNIT = /^\s?(?:つ|か所|か国|か月|[\p{Script=Han}\p{Script=Katakana}ーA-Za-z%㎡㎢]{1,12})/u;

/** Digits with or without commas → a decimal; null where they are none. */
export function numberIn(digits: string): Decimal | null {
  const parsed = parseDecimal(digits.replaceAll(',', ''));
  return parsed.ok ? parsed.value : null;
}

/** Of a text in half width. */
export function numbersIn(narrow: string): readonly NumberInText[] {
  return Array.from(narrow.matchAll(NUMBER)).flatMap((match): readonly NumberInText[] => {
    const value = numberIn(match[0]);
    const end = match.index + match[0].length;
    const unit = UNIT.exec(narrow.slice(end, end + 14))?.[0].trim() ?? '';
    return value === null ? [] : [{ start: match.index, end, value, unit }];
  });
}
