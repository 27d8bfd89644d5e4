import { joinNumber } from '#plan';
import type { FlowBlock, FlowParagraph, ParagraphLook } from '../flow.ts';
import { readInline } from './inline.ts';
import type { ListLabel } from './list-counters.ts';
import { layered, paragraphFormatOf, type ParagraphFormat } from './paragraph-format.ts';
import { ParagraphText } from './paragraph-text.ts';
import type { Reading, Surroundings } from './reading.ts';
import type { Style } from './styles.ts';
import { readTable } from './table.ts';
import { changeKindOf, takenOut, type ChangeKind } from './tracked-change.ts';
import { childOf, elementsOf, type XmlElement } from '../ooxml/xml-element.ts';
import { valueOf } from './properties.ts';

/** Reads the paragraphs and tables below `parent`, in order. */
export function readBlocks(parent: XmlElement, reading: Reading, around: Surroundings): readonly FlowBlock[] {
  const walk = new StoryWalk(reading);
  walk.blocks(parent, around);
  return walk.end();
}

/** A paragraph whose mark was taken out: its text goes on in the next one. */
interface OpenParagraph {
  readonly text: ParagraphText;
  readonly place: FlowParagraph['place'];
}

class StoryWalk {
  readonly #reading: Reading;
  readonly #blocks: FlowBlock[] = [];
  #open: OpenParagraph | null = null;
  #last: { readonly element: XmlElement; readonly around: Surroundings } | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  blocks(parent: XmlElement, around: Surroundings): void {
    for (const element of elementsOf(parent)) {
      const change = changeKindOf(element.name);
      if (element.name === 'w:p' || element.name === 'm:oMathPara') this.#paragraph(element, around);
      else if (element.name === 'w:tbl') this.#table(element, around);
      else if (element.name === 'w:altChunk') this.#reading.tell('document-part-not-read', this.#placeAhead(around));
      else if (change) this.blocks(element, changedBy(around, change, this.#reading));
      else if (!element.name.endsWith('Pr')) this.blocks(element, around);
    }
  }

  end(): readonly FlowBlock[] {
    this.#closeOpen();
    return this.#blocks;
  }

  #placeAhead(around: Surroundings): FlowParagraph['place'] {
    return this.#reading.placeAhead(around);
  }

  #table(element: XmlElement, around: Surroundings): void {
    this.#closeOpen();
    const table = readTable(element, this.#reading, around);
    if (table) this.#blocks.push(table);
  }

  #paragraph(element: XmlElement, around: Surroundings): void {
    const own = this.#reading.placeOfNext(around);
    const continued = this.#open;
    const text = continued?.text ?? new ParagraphText();
    const place = continued && !continued.text.isEmpty ? continued.place : own;
    const style = styleOf(element, this.#reading);
    readInline(element, { reading: this.#reading, text, place, around, format: style.run });
    text.endOfMark();
    const mark = markChangeOf(element);
    if (mark) text.markChanged(mark, place);
    this.#last = { element, around };
    this.#open = { text, place };
    if (!around.out && !takenOut(mark, this.#reading.parts.view)) this.#finish({ text, place });
  }

  /** A paragraph without a mark of its own at the end of a story or before a table is one all the same, unless it is empty. */
  #closeOpen(): void {
    if (!this.#open) return;
    if (this.#open.text.isEmpty) this.#open.text.release(this.#reading, 0);
    else this.#finish(this.#open);
    this.#open = null;
  }

  #finish({ text, place }: OpenParagraph): void {
    this.#open = null;
    if (!this.#last) return;
    const { element, around } = this.#last;
    const format = formatOf(element, this.#reading);
    const label = labelOf(element, format, this.#reading);
    const printed = labelled(label, text.text);
    const before = printed.length - text.text.length;
    text.release(this.#reading, before);
    const marks = text.marks(before);
    const look = lookOf({ text, format, label, note: around.note });
    if (printed.trim() !== '') {
      this.#blocks.push({ kind: 'paragraph', text: printed, place, look, ...(marks.length > 0 ? { marks } : {}) });
    }
    this.#blocks.push(...text.pictures, ...text.boxed);
    for (const note of text.notes) {
      this.#blocks.push(...this.#reading.parts.readStory(note, { ...around, anchor: place, note: true }));
    }
  }
}

function changedBy(around: Surroundings, change: ChangeKind, reading: Reading): Surroundings {
  return { ...around, change, out: around.out || takenOut(change, reading.parts.view) };
}

function propertiesOf(paragraph: XmlElement, reading: Reading): XmlElement | undefined {
  const now = childOf(paragraph, 'w:pPr');
  if (reading.parts.view === 'accepted') return now;
  return childOf(childOf(now, 'w:pPrChange'), 'w:pPr') ?? now;
}

function styleOf(paragraph: XmlElement, reading: Reading): Style {
  return reading.parts.styles.paragraphStyle(valueOf(propertiesOf(paragraph, reading), 'w:pStyle'));
}

function formatOf(paragraph: XmlElement, reading: Reading): ParagraphFormat {
  const style = styleOf(paragraph, reading).paragraph;
  return layered(style, paragraphFormatOf(propertiesOf(paragraph, reading)));
}

function markChangeOf(paragraph: XmlElement): ChangeKind | undefined {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return (
    mark &&
    elementsOf(mark)
      .map(({ name }) => changeKindOf(name))
      .find((kind) => kind !== undefined)
  );
}

function labelOf(paragraph: XmlElement, format: ParagraphFormat, reading: Reading): ListLabel | null {
  const { counters } = reading.parts;
  const list = format.numbering ?? 0;
  if (list === 0) return null;
  const style = valueOf(propertiesOf(paragraph, reading), 'w:pStyle');
  return counters.next(list, format.numberingLevel ?? counters.levelOfStyle(list, style) ?? 0);
}

/** As a plan prints it: no gap after a bracket or a circled number, whatever the tab stops make of it. */
function labelled(label: ListLabel | null, text: string): string {
  if (!label) return text;
  const tight = label.level.gap === 'nothing' || label.level.format === 'bullet';
  return tight ? label.text + text : joinNumber(label.text, text);
}

interface LookFacts {
  readonly text: ParagraphText;
  readonly format: ParagraphFormat;
  readonly label: ListLabel | null;
  readonly note: boolean;
}

function lookOf({ text, format, label, note }: LookFacts): ParagraphLook {
  const level = label?.level.paragraph;
  const left = format.left ?? level?.left;
  const firstLine = format.firstLine ?? level?.firstLine;
  return {
    heading: format.outline === undefined || format.outline === 0 ? null : format.outline,
    ...text.look(),
    centred: format.alignment === 'center',
    indent: left === undefined && firstLine === undefined ? null : (left ?? 0) + (firstLine ?? 0),
    list: label && label.text !== '' ? (format.numberingLevel ?? 0) + 1 : null,
    note,
  };
}
