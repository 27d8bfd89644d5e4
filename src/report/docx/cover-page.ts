import { BorderStyle, HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { DocumentTree } from '../tree/document-tree.ts';
import { plainSetting, type DocxContext } from './docx-context.ts';
import { textRuns } from './inline-runs.ts';
import { factParagraphs, textParagraph } from './text-blocks.ts';

/** 表紙: number, title, body and date as on a handed-out paper; below them whom to ask and how years are to be read. */
export function coverPage(context: DocxContext, { cover, notice }: DocumentTree): readonly FileChild[] {
  const rule = { style: BorderStyle.SINGLE, size: 12, space: 14, color: '0055AD' };
  return [
    ...line('CoverNumber', cover.documentNumber),
    new Paragraph({ spacing: { before: 2400 }, children: [] }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      border: { top: rule, bottom: rule },
      children: textRuns(cover.title),
    }),
    ...line('CoverLine', cover.subtitle),
    new Paragraph({ spacing: { before: 1200 }, children: [] }),
    ...line('CoverLine', cover.date),
    ...line('CoverLine', cover.body),
    ...line('CoverNotice', notice),
    new Paragraph({ spacing: { before: 1600 }, children: [] }),
    ...factParagraphs(context, cover.facts, plainSetting),
    new Paragraph({ style: 'Gap', children: [] }),
    ...cover.notes.map((note) =>
      textParagraph(
        context,
        { kind: 'paragraph', role: 'note', content: [{ kind: 'text', text: note }] },
        plainSetting,
      ),
    ),
  ];
}

function line(style: string, words: string | null): readonly Paragraph[] {
  return words === null || words === '' ? [] : [new Paragraph({ style, children: textRuns(words) })];
}
