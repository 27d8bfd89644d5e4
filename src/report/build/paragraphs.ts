import type { Block, Paragraph } from '../tree/block.ts';
import { text } from '../tree/inline.ts';

export function paragraph(words: string, role: Paragraph['role'] = 'body'): Paragraph {
  return { kind: 'paragraph', role, content: [text(words)] };
}

/** One small paragraph for each remark that says something. */
export function notes(remarks: readonly (string | null)[]): readonly Block[] {
  return remarks.flatMap((remark) => (remark === null || remark === '' ? [] : [paragraph(remark, 'note')]));
}
