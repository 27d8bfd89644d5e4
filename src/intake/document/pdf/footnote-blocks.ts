import type { FlowBlock, FlowParagraph } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import { finishedBlocks, type Origin } from './finished-blocks.ts';
import { blocksOfPage } from './page-blocks.ts';
import type { ReadPage } from './read-page.ts';

type NotedPage = Pick<ReadPage, 'content' | 'footnotes' | 'width' | 'height'>;

/** The notes of all pages as paragraphs, in the order of their anchors. Their places are page and box: paragraphs are counted in the text. */
export function footnoteBlocks(pages: readonly NotedPage[], origin: Origin): readonly (readonly FlowParagraph[])[] {
  return pages.flatMap(({ content: { page }, footnotes, width, height }) =>
    footnotes.map((segments) => {
      const left = Math.min(width, ...segments.map((segment) => segment.left));
      const right = Math.max(left, ...segments.map((segment) => segment.right));
      const content = { page, segments, tables: [], frames: [], pictures: [] };
      return finishedBlocks(blocksOfPage(content, { left, right, top: 0, bottom: height }), origin).map(asNote);
    }),
  );
}

function asNote(block: FlowBlock): FlowParagraph {
  const { paragraph: _paragraph, ...place } = block.place;
  return { kind: 'paragraph', text: block.kind === 'paragraph' ? block.text : plainText([block]), place, look: LOOK };
}

const LOOK: FlowParagraph['look'] = {
  heading: null,
  size: null,
  bold: false,
  centred: false,
  indent: null,
  list: null,
  note: true,
};
