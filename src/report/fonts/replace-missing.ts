import type { Coverage } from './cmap-coverage.ts';

/** 下駄記号: what Japanese printers set where a type is missing. */
export const GETA = '〓';

export interface Replaced {
  readonly text: string;
  /** Characters that no font has, each shown as 〓. */
  readonly missing: readonly string[];
  /** Variants (異体字) that no font has, each shown in the usual form of its character. */
  readonly variants: readonly string[];
}

const CHARACTER = /(?<base>[\s\S])(?<selector>[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]?)/gu;

/** Signs without a shape, such as those that turn the direction of writing: where no font has one, nothing is missing. */
const SHAPELESS = /^\p{Default_Ignorable_Code_Point}$/u;

/** Shows what the fonts have; nothing of a text that is seen ever becomes a blank. A character counts as had when every weight can show it. */
export function replaceMissing(text: string, weights: readonly (readonly Coverage[])[]): Replaced {
  if (isShown(text, shownUnits(weights))) return { text, missing: [], variants: [] };
  const missing: string[] = [];
  const variants: string[] = [];
  const had = (test: (font: Coverage) => boolean): boolean => weights.every((fonts) => fonts.some(test));
  const shown = text.replace(CHARACTER, (sequence, base: string, selector: string) => {
    const codePoint = base.codePointAt(0) ?? 0;
    if (base !== '\n' && !had((font) => font.has(codePoint))) {
      if (SHAPELESS.test(base)) return '';
      missing.push(sequence);
      return GETA;
    }
    if (selector !== '' && !had((font) => font.hasVariant(codePoint, selector.codePointAt(0) ?? 0))) {
      variants.push(sequence);
      return base;
    }
    return sequence;
  });
  return { text: shown, missing, variants };
}

const UNITS = 0x10000;
const known = new WeakMap<readonly (readonly Coverage[])[], Uint8Array>();

/** 1 for each UTF-16 unit that is a character every weight has: nearly all texts hold nothing else and need no second look. */
function shownUnits(weights: readonly (readonly Coverage[])[]): Uint8Array {
  const shown = known.get(weights) ?? Uint8Array.from({ length: UNITS }, (_, unit) => (isPlain(unit, weights) ? 1 : 0));
  known.set(weights, shown);
  return shown;
}

function isPlain(unit: number, weights: readonly (readonly Coverage[])[]): boolean {
  if (unit === 0x0a) return true;
  const isSelectorOrHalf = (unit >= 0xfe00 && unit <= 0xfe0f) || (unit >= 0xd800 && unit <= 0xdfff);
  return !isSelectorOrHalf && weights.every((fonts) => fonts.some((font) => font.has(unit)));
}

function isShown(text: string, shown: Uint8Array): boolean {
  for (let index = 0; index < text.length; index += 1) if (shown[text.charCodeAt(index)] === 0) return false;
  return true;
}
