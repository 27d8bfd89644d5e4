import { LeaderType, Paragraph, TableOfContents, type FileChild } from 'docx';
import type { DocumentTree } from '../tree/document-tree.ts';
import { headingsOf } from '../tree/walk.ts';
import { anchorBookmark } from './bookmark-name.ts';
import { textRuns } from './inline-runs.ts';
import { plainText } from '../tree/plain-text.ts';

/** 目次 down to this heading level of the tree. */
const DEEPEST = 3;

/**
 * A field that Word fills with page numbers when it is updated (F9). Until then its entries are links without numbers:
 * nothing knows Word's pages beforehand, and a field marked for updating makes Word ask every reader on opening.
 */
export function contentsPage(tree: DocumentTree): readonly FileChild[] {
  const entries = headingsOf(tree).filter(({ level }) => level <= DEEPEST);
  return [
    new Paragraph({ style: 'ContentsTitle', children: textRuns(tree.contentsTitle) }),
    new TableOfContents(plainText(tree.contentsTitle), {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: entries.map(({ level, id, text }) => ({
        title: plainText(text),
        level: level - 1,
        href: anchorBookmark(id),
      })),
    }),
  ];
}
