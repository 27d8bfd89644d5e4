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

const PLAIN = /^[\n\u0020-\u007e\u3041-\u3096\u30a1-\u30fc、。]*$/u;
const CHARACTER = /(?<base>[\s\S])(?<selector>[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]?)/gu;

/** Shows what the fonts have; nothing of a text ever becomes a blank. A character counts as had when every weight can show it. */
export function replaceMissing(text: string, weights: readonly (readonly Coverage[])[]): Replaced {
  if (PLAIN.test(text)) return { text, missing: [], variants: [] };
  const missing: string[] = [];
  const variants: string[] = [];
  const had = (test: (font: Coverage) => boolean): boolean => weights.every((fonts) => fonts.some(test));
  const shown = text.replace(CHARACTER, (sequence, base: string, selector: string) => {
    const codePoint = base.codePointAt(0) ?? 0;
    if (base !== '\n' && !had((font) => font.has(codePoint))) {
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
