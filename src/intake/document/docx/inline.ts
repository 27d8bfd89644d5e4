import { readGraphic } from './graphics.ts';
import type { Inline } from './inline-context.ts';
import { layered, runFormatOf } from './paragraph-format.ts';
import type { ParagraphText } from './paragraph-text.ts';
import type { Surroundings } from './reading.ts';
import { symbolCharacter } from '../symbol-characters.ts';
import { changeKindOf, takenOut } from './tracked-change.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../ooxml/xml-element.ts';
import { valueOf } from './properties.ts';

/** Elements of a run that are printed as one character. */
const PRINTED: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** What a run says of itself, and the code of a field. */
const UNPRINTED = new Set(['w:rPr', 'w:instrText', 'w:delInstrText']);

/** Walks a paragraph or any part of one. Whatever is not known by name is walked through: its text is not lost. */
export function readInline(parent: XmlElement, inline: Inline): void {
  for (const element of elementsOf(parent)) {
    const change = changeKindOf(element.name);
    if (element.name === 'w:pPr' || element.name === 'w:rPr') continue;
    if (change) readInline(element, { ...inline, around: changed(inline, change) });
    else if (element.name === 'w:r') readRun(element, inline);
    else if (element.name === 'm:t') add(textOf(element), inline);
    else readInline(element, inline);
  }
}

function changed({ around, reading }: Inline, change: NonNullable<Surroundings['change']>): Surroundings {
  return { ...around, change, out: around.out || takenOut(change, reading.parts.view) };
}

function readRun(run: XmlElement, inline: Inline): void {
  const properties = childOf(run, 'w:rPr');
  const named = inline.reading.parts.styles.characterStyle(valueOf(properties, 'w:rStyle'));
  const format = layered(layered(inline.format, named), runFormatOf(properties));
  for (const element of elementsOf(run)) readRunPart(element, { ...inline, format });
}

function readRunPart(element: XmlElement, inline: Inline): void {
  const printed = PRINTED[element.name];
  if (printed !== undefined) return add(printed, inline);
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return add(textOf(element), inline);
    case 'w:sym':
      return add(symbolOf(element), inline);
    case 'w:fldChar':
      return readFieldMark(element, inline.text);
    case 'w:footnoteReference':
    case 'w:endnoteReference':
    case 'w:commentReference':
      return readReference(element, inline);
    case 'w:ruby':
      return readRuby(element, inline);
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readGraphic(element, inline);
    default:
      if (!UNPRINTED.has(element.name)) readInline(element, inline);
  }
}

/** Hidden text and text inside a field's code are not printed: they are set aside. */
function add(text: string, inline: Inline): void {
  if (inline.format.hidden || inline.text.inFieldCode) inline.reading.setAside(text, inline.place);
  else inline.text.add(text, inline.format, inline);
}

function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return Number.isNaN(code) ? '' : symbolCharacter(attributes['w:font'] ?? '', code);
}

function readFieldMark({ attributes }: XmlElement, text: ParagraphText): void {
  const type = attributes['w:fldCharType'];
  if (type === 'begin') text.beginField();
  else if (type === 'separate') text.separateField();
  else if (type === 'end') text.endField();
}

function readReference({ name, attributes }: XmlElement, { reading, text, place, around }: Inline): void {
  const id = attributes['w:id'] ?? '';
  if (name === 'w:commentReference') {
    if (!reading.commentPlaces.has(id)) reading.commentPlaces.set(id, place);
    return;
  }
  if (around.out) return;
  const note = reading.takeNote(`${name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${id}`);
  if (note) text.notes.push(note);
}

/** ふりがな is kept out of the text, and not lost. */
function readRuby(ruby: XmlElement, inline: Inline): void {
  const base = childOf(ruby, 'w:rubyBase');
  const above = childOf(ruby, 'w:rt');
  if (base) readInline(base, inline);
  if (above) inline.reading.setAside(textOfRuns(above), inline.place);
}

function textOfRuns(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText') return textOf(element);
  return elementsOf(element).map(textOfRuns).join('');
}
