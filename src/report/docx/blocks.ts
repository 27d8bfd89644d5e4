import { PageBreak, Paragraph, type FileChild } from 'docx';
import { assertNever } from '#kernel';
import type { Block } from '../tree/block.ts';
import { plainSetting, type DocxContext, type Setting } from './docx-context.ts';
import { chartBlocks, pictureBlocks } from './picture-blocks.ts';
import { tableBlocks } from './table-block.ts';
import {
  boxTitle,
  factParagraphs,
  headingParagraph,
  listParagraphs,
  termParagraphs,
  textParagraph,
} from './text-blocks.ts';

/** The body of the document, block by block. A page break before a heading is a property of the heading, so that no empty line leads the page. */
export function bodyBlocks(
  context: DocxContext,
  blocks: readonly Block[],
  setting: Setting = plainSetting,
): readonly FileChild[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (block.kind === 'pageBreak' && blocks[index + 1]?.kind === 'heading') return [];
    const children = blockOf(context, block, {
      ...setting,
      pageBreakBefore: block.kind === 'heading' && before?.kind === 'pageBreak',
    });
    return isApart(block, blocks[index + 1]) ? [...children, gap()] : children;
  });
}

const APART: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['table', 'chart', 'box', 'terms']);

/** Nothing needs to be kept apart from a page break: behind a full page a gap would be a page of its own. */
function isApart(block: Block, next: Block | undefined): boolean {
  return APART.has(block.kind) && next?.kind !== 'pageBreak';
}

function blockOf(context: DocxContext, block: Block, setting: Setting): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(context, block, setting)];
    case 'paragraph':
      return [textParagraph(context, block, setting)];
    case 'list':
      return listParagraphs(context, block, setting);
    case 'facts':
      return factParagraphs(context, block, setting);
    case 'table':
      return tableBlocks(context, block, setting);
    case 'chart':
      return chartBlocks(context, block, setting);
    case 'picture':
      return pictureBlocks(context, block, setting);
    case 'box':
      return [
        boxTitle(block.title, { ...setting, box: block.tone }),
        ...bodyBlocks(context, block.blocks, { ...setting, box: block.tone }),
      ];
    case 'group':
      return groupBlocks(context, block.blocks, setting);
    case 'terms':
      return termParagraphs(context, block, setting);
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    default:
      return assertNever(block);
  }
}

/** What leads to the first picture or table of a group stays with it; the rest may flow, so that no half page stays empty. */
function groupBlocks(context: DocxContext, blocks: readonly Block[], setting: Setting): readonly FileChild[] {
  const shown = blocks.findIndex(({ kind }) => kind === 'chart' || kind === 'picture' || kind === 'table');
  const lead = bodyBlocks(context, blocks.slice(0, Math.max(shown, 0)), { ...setting, keepNext: true });
  return [...lead, ...bodyBlocks(context, blocks.slice(Math.max(shown, 0)), setting)];
}

/** Word joins tables and boxes that touch; this keeps them apart. */
function gap(): Paragraph {
  return new Paragraph({ style: 'Gap', children: [] });
}
