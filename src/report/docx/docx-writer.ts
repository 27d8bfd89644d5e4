import { Document, LevelFormat, NumberFormat, Packer, SectionType, type ISectionOptions } from 'docx';
import { ok } from '#kernel';
import { coverageOf, type ReportFonts } from '../fonts/report-fonts.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import type { ReportWriter } from '../writer.ts';
import { bodyBlocks } from './blocks.ts';
import { makeBookmarks } from './bookmarks.ts';
import { contentsPage } from './contents-page.ts';
import { coverPage } from './cover-page.ts';
import type { DocxContext } from './docx-context.ts';
import { fixedArchive } from './fixed-archive.ts';
import { pageSize } from './page-size.ts';
import { plainText } from '../tree/plain-text.ts';
import { printableCharts } from './printable-charts.ts';
import { rasters } from './raster.ts';
import { runningFooter, runningHeader } from './running-lines.ts';
import { documentStyles } from './styles.ts';

/**
 * The report as an editable Word file (ISO/IEC 29500), without macros or links to anything outside. Words are shown in
 * the reader's fonts; in the pictures, which are drawn here, a character that no bundled font has is 〓 and an issue.
 */
export function docxWriter(fonts: ReportFonts): ReportWriter {
  const coverage = coverageOf(fonts);
  const first = coverage[0]?.[0];
  if (!first) throw new Error('the report needs a font');
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (tree, locale) => {
      const { blocks, issues } = printableCharts(tree.blocks, coverage);
      const context: DocxContext = { locale, bookmarks: makeBookmarks(), rasters: await rasters(blocks, first) };
      return ok({ bytes: await documentBytes({ ...tree, blocks }, context), issues });
    },
  };
}

async function documentBytes(tree: DocumentTree, context: DocxContext): Promise<Uint8Array> {
  const document = new Document({
    title: plainText(tree.cover.title),
    creator: plainText(tree.cover.body),
    lastModifiedBy: plainText(tree.cover.body),
    styles: documentStyles(tree.language),
    numbering: { config: [{ reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '・' }] }] },
    sections: [coverSection(context, tree), bodySection(context, tree)],
  });
  return fixedArchive(await Packer.pack(document, 'uint8array'), tree.date);
}

const page = { size: { width: pageSize.width, height: pageSize.height }, margin: pageSize.margin };

function coverSection(context: DocxContext, tree: DocumentTree): ISectionOptions {
  return { properties: { page }, children: coverPage(context, tree) };
}

function bodySection(context: DocxContext, tree: DocumentTree): ISectionOptions {
  const blocks = bodyBlocks(context, [{ kind: 'pageBreak' }, ...tree.blocks]);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { ...page, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
    },
    headers: { default: runningHeader(tree) },
    footers: { default: runningFooter(tree) },
    children: [...contentsPage(tree), ...blocks],
  };
}
