import type { Inline } from './inline-context.ts';
import type { Reading } from './reading.ts';
import { descendantsOf, elementsOf, textOf, type XmlElement } from '../ooxml/xml-element.ts';

/** Elements that show something which is no text of the document. */
const PICTURES = new Set(['pic:pic', 'c:chart', 'dgm:relIds', 'v:imagedata', 'o:OLEObject']);

/** A drawing of any age: its picture with the words that describe it; its text boxes after it; the words of charts and SmartArt set aside. */
export function readGraphic(graphic: XmlElement, inline: Inline): void {
  const { reading, text, place, around } = inline;
  const found = inspected(graphic);
  if (found.pictures > 0 || found.alt !== '') {
    if (around.out) reading.setAside(found.alt, place);
    else text.pictures.push({ kind: 'picture', alt: found.alt, place });
  }
  for (const box of found.boxes) {
    text.boxed.push(...reading.parts.readStory(box, { ...around, anchor: place, note: false }));
  }
  for (const written of [...found.art, ...found.related.map((id) => textOfPart(id, reading))]) {
    reading.setAside(written, place);
  }
}

interface Inspected {
  pictures: number;
  alt: string;
  readonly boxes: XmlElement[];
  /** Words drawn along a path. */
  readonly art: string[];
  /** Relationships of charts and SmartArt. */
  readonly related: string[];
}

function inspected(graphic: XmlElement): Inspected {
  const found: Inspected = { pictures: 0, alt: '', boxes: [], art: [], related: [] };
  inspect(graphic, found);
  return found;
}

/** Text boxes are not entered: what they hold is a story of its own. */
function inspect(element: XmlElement, found: Inspected): void {
  const { name, attributes } = element;
  if (name === 'w:txbxContent') {
    found.boxes.push(element);
    return;
  }
  if (PICTURES.has(name)) found.pictures += 1;
  const alt = altOf(element);
  if (alt !== '') found.alt = found.alt === '' ? alt : `${found.alt}\n${alt}`;
  if (name === 'v:textpath') found.art.push(attributes['string'] ?? '');
  const related = name === 'c:chart' ? attributes['r:id'] : name === 'dgm:relIds' ? attributes['r:dm'] : undefined;
  if (related !== undefined) found.related.push(related);
  for (const child of elementsOf(element)) inspect(child, found);
}

function altOf({ name, attributes }: XmlElement): string {
  if (name === 'wp:docPr') return (attributes['descr'] ?? attributes['title'] ?? '').trim();
  return name.startsWith('v:') ? (attributes['alt'] ?? '').trim() : '';
}

/** Titles, labels and names of a chart; the words of SmartArt: a paragraph a line. */
function textOfPart(id: string, { parts }: Reading): string {
  const root = parts.pack.partById(id);
  if (!root) return '';
  const lines: string[] = [];
  for (const element of descendantsOf(root)) {
    if (element.name === 'a:p') lines.push(textOfRuns(element));
    if (element.name === 'c:strCache') lines.push(...namesOf(element));
  }
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function textOfRuns(paragraph: XmlElement): string {
  return [...descendantsOf(paragraph)]
    .filter(({ name }) => name === 'a:t')
    .map(textOf)
    .join('');
}

function namesOf(cache: XmlElement): readonly string[] {
  return [...descendantsOf(cache)].filter(({ name }) => name === 'c:v').map(textOf);
}
