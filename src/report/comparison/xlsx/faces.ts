import type { Cell } from 'hucre/xlsx';
import type { ComparisonDocument } from '../comparison-document.ts';

export type Font = NonNullable<NonNullable<Cell['richText']>[number]['font']>;

/** One way of writing, and how letters look in it that changed on either side, or only moved. */
export type Face = Readonly<Record<'plain' | 'new' | 'old' | 'moved', Font>>;

export interface Faces {
  readonly text: Face;
  readonly heading: Face;
  readonly note: Face;
  readonly gridHead: Face;
  /** Width of a full-width character in digits; a little more than it is, because programs break lines differently. */
  readonly wide: number;
  /** Digits in a twelfth of the width of A4 lying. */
  readonly twelfth: number;
}

/** Points. */
const SIZE = 10;
const RED = { rgb: 'C00000' };

const TYPEFACES = {
  mincho: { text: 'ＭＳ 明朝', heading: 'ＭＳ ゴシック', wide: 2.1, twelfth: 12.5 },
  gothic: { text: 'BIZ UDPゴシック', heading: 'BIZ UDPゴシック', wide: 1.75, twelfth: 10.5 },
} as const;

export function facesOf({ font, marks }: ComparisonDocument['look']): Faces {
  const { text, heading, wide, twelfth } = TYPEFACES[font];
  const face = (plain: Font): Face => ({
    plain,
    new: marked(plain, 'new', marks),
    old: marked(plain, 'old', marks),
    moved: marked(plain, 'new', 'underline'),
  });
  return {
    text: face({ name: text, size: SIZE }),
    heading: face({ name: heading, size: SIZE, bold: true }),
    note: face({ name: text, size: SIZE - 1 }),
    gridHead: face({ name: text, size: SIZE - 1, color: { rgb: '595959' } }),
    wide,
    twelfth,
  };
}

function marked(plain: Font, side: 'new' | 'old', marks: ComparisonDocument['look']['marks']): Font {
  if (marks === 'underline') return { ...plain, underline: true };
  return side === 'old' ? { ...plain, strikethrough: true, color: RED } : { ...plain, underline: true, color: RED };
}
