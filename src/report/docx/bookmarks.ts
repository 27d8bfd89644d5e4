import { Bookmark, type ParagraphChild } from 'docx';
import { anchorBookmark, figureBookmark } from './bookmark-name.ts';

/** Bookmarks of one document. Names in Word are unique: each place of a figure has its number, and of two places of one anchor the first counts. */
export interface Bookmarks {
  figure(trace: string, children: readonly ParagraphChild[]): readonly ParagraphChild[];
  anchor(id: string, children: readonly ParagraphChild[]): readonly ParagraphChild[];
}

export function makeBookmarks(): Bookmarks {
  const places = new Map<string, number>();
  const anchors = new Set<string>();
  return {
    figure: (trace, children) => {
      const occurrence = (places.get(trace) ?? 0) + 1;
      places.set(trace, occurrence);
      return [new Bookmark({ id: figureBookmark(trace, occurrence), children })];
    },
    anchor: (id, children) => {
      if (anchors.has(id)) return children;
      anchors.add(id);
      return [new Bookmark({ id: anchorBookmark(id), children })];
    },
  };
}
