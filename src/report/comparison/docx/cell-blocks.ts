import { Paragraph, ShadingType, type IParagraphOptions, type Table } from 'docx';
import { textRuns } from '../../docx/inline-runs.ts';
import type { DocumentItem } from '../comparison-document.ts';
import type { CellContext } from './cell-context.ts';
import { gridBlocks } from './grid-table.ts';
import { markedRuns } from './marked-runs.ts';
import { DEEPEST_HEADING, DEEPEST_ITEM } from './table-styles.ts';

type PlainItem = Exclude<DocumentItem, { kind: 'grid' }>;

const ROLE_STYLES = {
  paragraph: 'UnitText',
  bullet: 'UnitBullet',
  note: 'UnitNote',
  diagram: 'UnitDiagram',
} as const;

/** What stands in a cell; never empty, as Word demands. */
export function cellBlocks(items: readonly DocumentItem[], context: CellContext): readonly (Paragraph | Table)[] {
  if (items.length === 0) return [emptyParagraph(context)];
  return items.flatMap((item) =>
    item.kind === 'grid' ? gridBlocks(item, context) : [new Paragraph(paragraphOf(item, context))],
  );
}

export function emptyParagraph({ keepNext }: Pick<CellContext, 'keepNext'>): Paragraph {
  return new Paragraph({ style: 'UnitText', keepNext });
}

function paragraphOf(item: PlainItem, { key, marks, named, keepNext }: CellContext): IParagraphOptions {
  switch (item.kind) {
    case 'heading':
      return {
        style: `${named ? 'Heading' : 'RepeatedHeading'}${Math.min(item.level, DEEPEST_HEADING)}`,
        keepNext,
        children: markedRuns(item.runs, { marks, key }),
      };
    case 'paragraph':
      return {
        style: ROLE_STYLES[item.role],
        keepNext,
        ...(item.role === 'bullet'
          ? { numbering: { reference: 'bullets', level: Math.min(item.depth, DEEPEST_ITEM) - 1 } }
          : {}),
        children: markedRuns(item.runs, { marks, key }),
      };
    case 'words':
      return {
        style: key === 'remark' ? 'RemarkText' : 'TableWords',
        keepNext,
        ...(item.check ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2CC' } } : {}),
        children: textRuns(item.text),
      };
  }
}
