import type { FindingEdit } from '#check';
import type { Locale } from './locale.ts';

type ShownEdit = Pick<FindingEdit, 'found' | 'text'>;

/** The replacements of a correction, each said once, with how often it stands and where; `placeOf` gives an empty text for a place not to be said. */
export function fixTexts<Edit extends ShownEdit>(
  { countText, pages: { checkTool: words } }: Pick<Locale, 'countText' | 'pages'>,
  fix: readonly Edit[],
  placeOf: (edit: Edit) => string = () => '',
): readonly string[] {
  const saidOf = ({ found, text }: ShownEdit): string => {
    const width = widthOf(found, text);
    return words.fixAs(found, text) + (width === null ? '' : words.fixWidth[width]);
  };
  return [...Map.groupBy(fix, saidOf)].map(([said, edits]) => {
    const places = new Set(edits.map(placeOf).filter((place) => place !== ''));
    return edits.length === 1 ? said : words.fixAt(said, countText(edits.length), [...places]);
  });
}

const WIDE = /[\uFF01-\uFF5E\u3000]/;
const NARROW_KANA = /[\uFF61-\uFF9F]/;

/** Where two texts differ in width alone, which no eye sees in every type: what the second is. */
function widthOf(found: string, text: string): 'wide' | 'narrow' | null {
  if (found.normalize('NFKC') !== text.normalize('NFKC')) return null;
  if (NARROW_KANA.test(found) || (WIDE.test(text) && !WIDE.test(found))) return 'wide';
  return WIDE.test(found) && !WIDE.test(text) ? 'narrow' : null;
}
