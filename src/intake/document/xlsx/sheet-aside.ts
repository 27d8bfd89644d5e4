import type { PlacedText } from '../flow.ts';
import { parseXml } from '../ooxml/parse-xml.ts';
import type { Relationship } from '../ooxml/relationships.ts';
import { childOf, childrenOf, descendantsOf, textOf, wholeNumber, type XmlElement } from '../ooxml/xml-element.ts';
import type { FlowPicture } from '../flow.ts';
import { addressOf } from './cell-address.ts';
import type { Workbook } from './workbook.ts';

/** What hangs on a sheet beside its cells. */
export interface SheetAside {
  /** Comments, text boxes, words of charts and SmartArt. */
  readonly texts: readonly PlacedText[];
  readonly pictures: readonly FlowPicture[];
}

/** Comments and drawings of the sheet whose part this is. */
export function sheetAside(part: string, sheet: string, workbook: Workbook): SheetAside {
  const relationships = workbook.relationships(part);
  const drawings = partsOf(relationships, 'drawing', workbook).flatMap(({ part: name, root }) =>
    childrenOfAny(root).map((anchor) => ({ anchor, place: { sheet, cell: anchorOf(anchor) }, name })),
  );
  return {
    texts: [
      ...commentsOf(relationships, sheet, workbook),
      ...drawings.flatMap(({ anchor, place, name }) =>
        [...boxesOf(anchor), ...wordsOf(anchor, name, workbook)].map((text) => ({ text, place })),
      ),
    ],
    pictures: drawings.flatMap(({ anchor, place }) =>
      [...descendantsOf(anchor)]
        .filter(({ name }) => name === 'xdr:pic')
        .map((picture) => ({ kind: 'picture' as const, alt: altOf(picture), place })),
    ),
  };
}

interface NamedPart {
  readonly part: string;
  readonly root: XmlElement;
}

function partsOf(relationships: readonly Relationship[], type: string, workbook: Workbook): readonly NamedPart[] {
  return relationships
    .filter((relationship) => relationship.type === type)
    .flatMap(({ part }) => {
      const found = part === '' ? null : workbook.part(part);
      return found ? [{ part, root: parseXml(found) }] : [];
    });
}

/** A talk in comments stands in a part of its own; the old form of it is a note for programs that do not know it. */
function commentsOf(relationships: readonly Relationship[], sheet: string, workbook: Workbook): readonly PlacedText[] {
  const talks = partsOf(relationships, 'threadedComment', workbook).flatMap(({ root }) =>
    childrenOf(root, 'tc:threadedComment').map((comment) =>
      placed(comment, textOf(childOf(comment, 'tc:text') ?? comment)),
    ),
  );
  const talked = new Set(talks.map(({ place }) => place.cell));
  const notes = partsOf(relationships, 'comments', workbook).flatMap(({ root }) =>
    childrenOf(childOf(root, 's:commentList'), 's:comment').map((comment) => placed(comment, spoken(comment))),
  );
  return [...talks, ...notes.filter(({ place }) => !talked.has(place.cell))]
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, place }) => ({ text, place: { ...place, sheet } }));
}

function placed(comment: XmlElement, text: string): PlacedText {
  return { text, place: { cell: comment.attributes['ref'] ?? '' } };
}

function spoken(comment: XmlElement): string {
  return [...descendantsOf(comment)]
    .filter(({ name }) => name === 's:t')
    .map(textOf)
    .join('');
}

function childrenOfAny(root: XmlElement): readonly XmlElement[] {
  return root.children.filter((child) => typeof child !== 'string');
}

function anchorOf(anchor: XmlElement): string {
  const from = childOf(anchor, 'xdr:from');
  const at = (name: string): number => wholeNumber(textOf(childOf(from, name) ?? anchor).trim()) ?? 0;
  return addressOf({ row: Math.max(0, at('xdr:row')), column: Math.max(0, at('xdr:col')) });
}

/** Paragraphs of the text boxes of an anchor, one text a box. */
function boxesOf(anchor: XmlElement): readonly string[] {
  return [...descendantsOf(anchor)]
    .filter(({ name }) => name === 'xdr:txBody')
    .map(linesOf)
    .filter((text) => text.trim() !== '');
}

function linesOf(body: XmlElement): string {
  return childrenOf(body, 'a:p')
    .map((paragraph) =>
      [...descendantsOf(paragraph)]
        .filter(({ name }) => name === 'a:t')
        .map(textOf)
        .join(''),
    )
    .join('\n');
}

/** Words written into the charts and SmartArt that an anchor shows; their figures are those of cells. */
function wordsOf(anchor: XmlElement, drawing: string, workbook: Workbook): readonly string[] {
  const shown = [...descendantsOf(anchor)].flatMap(({ name, attributes }) =>
    name === 'c:chart' ? (attributes['r:id'] ?? []) : name === 'dgm:relIds' ? (attributes['r:dm'] ?? []) : [],
  );
  if (shown.length === 0) return [];
  const relationships = workbook.relationships(drawing);
  return shown.flatMap((id) => {
    const name = relationships.find((relationship) => relationship.id === id)?.part ?? '';
    const found = name === '' ? null : workbook.part(name);
    if (!found) return [];
    const words = [...descendantsOf(parseXml(found))].filter((element) => element.name === 'a:p');
    return words
      .map((paragraph) => linesOf({ name: '', attributes: {}, children: [paragraph] }))
      .filter((text) => text !== '');
  });
}

function altOf(picture: XmlElement): string {
  const properties = childOf(childOf(picture, 'xdr:nvPicPr'), 'xdr:cNvPr');
  return properties?.attributes['descr'] ?? '';
}
