import type { OutlineBlock } from '#plan';
import { cell, paragraph, row, run, table, wordFile } from './word-file.ts';

/** How the headings of a made document are told: by styles of Word, set bold, or by their numbers alone. */
export type HeadingLook = 'declared' | 'bold' | 'plain';

const STYLES = Array.from(
  { length: 9 },
  (_, index) =>
    `<w:style w:type="paragraph" w:styleId="h${index + 1}"><w:name w:val="heading ${index + 1}"/><w:pPr><w:outlineLvl w:val="${index}"/></w:pPr></w:style>`,
).join('');

/** An outline as a Word file, written as a city writes it: signs before bullets, tables with a head row. */
export function outlineFile(blocks: readonly OutlineBlock[], look: HeadingLook): Uint8Array {
  return wordFile({ body: blocks.map((block) => blockXml(block, look)).join(''), styles: STYLES });
}

/** Two outlines as a 新旧対照表; `cut` = rows after which a new table with the same head begins. */
export function comparisonFile(
  { heads, rows }: { heads: readonly string[]; rows: readonly (readonly (readonly OutlineBlock[])[])[] },
  cut = Number.POSITIVE_INFINITY,
): Uint8Array {
  const tables: string[] = [];
  for (let at = 0; at < rows.length; at += cut) {
    const inside = rows
      .slice(at, at + cut)
      .map((sides) =>
        row(sides.map((blocks) => cell(blocks.map((block) => blockXml(block, 'bold')).join('') + paragraph('')))),
      );
    tables.push(table([row(heads), ...inside]));
    if (cut === Number.POSITIVE_INFINITY) break;
  }
  return wordFile({ body: tables.join(paragraph('')) });
}

function blockXml(block: OutlineBlock, look: HeadingLook): string {
  switch (block.kind) {
    case 'heading':
      return headingXml(block.text, block.level, look);
    case 'bullet':
      return paragraph(`・${block.text}`, `<w:ind w:left="${210 * block.depth}"/>`);
    case 'table':
      return table([row(block.head, '<w:tblHeader/>'), ...block.rows.map((cells) => row(cells))]);
    case 'diagram':
      return paragraph(
        `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="図" descr="${block.text}"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>`,
      );
    default:
      return paragraph(block.text);
  }
}

function headingXml(text: string, level: number, look: HeadingLook): string {
  if (look === 'declared') return paragraph(text, `<w:pStyle w:val="h${level}"/>`);
  return paragraph(run(text, look === 'bold' ? '<w:b/>' : ''));
}
