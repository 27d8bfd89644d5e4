import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { ok } from '#kernel';
import { fixedArchive } from '../../docx/fixed-archive.ts';
import { textRuns } from '../../docx/inline-runs.ts';
import { buildComparisonDocument } from '../build-comparison-document.ts';
import type { ComparisonDocument } from '../comparison-document.ts';
import type { ComparisonWriter } from '../comparison-writer.ts';
import { plainDocument } from '../plain-document.ts';
import { comparisonTables } from './comparison-table.ts';
import { landscape } from './landscape.ts';
import { DEEPEST_ITEM, itemIndent, tableStyles } from './table-styles.ts';

/** The table as an editable Word file (ISO/IEC 29500): one table, marks as properties of runs; no macro, no link, no person's name. */
export const writeComparisonDocx: ComparisonWriter = async (view, locale) => {
  const { document, issues } = plainDocument(buildComparisonDocument(view, locale));
  return ok({
    kind: 'document',
    bytes: await documentBytes(document),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileName: `${locale.comparison.table.title}.docx`,
    issues: [...view.issues, ...issues],
  });
};

async function documentBytes(document: ComparisonDocument): Promise<Uint8Array> {
  const { width, height, margin } = landscape;
  const made = new Document({
    title: document.title,
    creator: '',
    lastModifiedBy: '',
    styles: tableStyles(document),
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: Array.from({ length: DEEPEST_ITEM }, (_, level) => ({
            level,
            format: LevelFormat.BULLET,
            text: '・',
            alignment: AlignmentType.LEFT,
            suffix: LevelSuffix.NOTHING,
            style: { paragraph: { indent: itemIndent(document.look, level + 1) } },
          })),
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width, height, orientation: PageOrientation.LANDSCAPE }, margin } },
        ...(document.look.pageNumbers === 'show' ? { footers: { default: pageFooter() } } : {}),
        children: body(document),
      },
    ],
  });
  return fixedArchive(await Packer.pack(made, 'uint8array'), null);
}

function body(document: ComparisonDocument): readonly FileChild[] {
  const { title, date, notes } = document;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title) }),
    ...(date === null ? [] : [new Paragraph({ style: 'DateLine', children: textRuns(date) })]),
    ...comparisonTables(document),
    ...notes.map((note) => new Paragraph({ style: 'UnderTable', children: textRuns(note) })),
  ];
}

function pageFooter(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [new Paragraph({ style: 'PageNumber', children: [number] })] });
}
