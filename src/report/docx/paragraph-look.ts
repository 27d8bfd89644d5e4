import { BorderStyle, ShadingType, type IParagraphOptions } from 'docx';
import type { Box } from '../tree/block.ts';
import type { Setting } from './docx-context.ts';

type Tone = Box['tone'];

const COLOURS: Readonly<Record<Tone, { readonly line: string; readonly ground: string }>> = {
  info: { line: '0055AD', ground: 'EEF4FB' },
  caution: { line: 'A05A00', ground: 'FDF5E6' },
  quiet: { line: '8A8A8A', ground: 'F5F5F5' },
};

/** Paragraphs of a box share one border and ground; Word joins neighbours that look the same into one box. */
export function paragraphLook({ box, keepNext, pageBreakBefore }: Setting): Partial<IParagraphOptions> {
  const place = { ...(keepNext ? { keepNext } : {}), ...(pageBreakBefore ? { pageBreakBefore } : {}) };
  if (box === null) return place;
  const { line, ground } = COLOURS[box];
  return {
    ...place,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: ground },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: line } },
  };
}

/** Indent of what stands in a box, in twips. */
export const boxIndent = (box: Tone | null): number => (box === null ? 0 : 170);
