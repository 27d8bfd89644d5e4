import sax, { type QualifiedTag } from 'sax';
import { intakeIssue, type IntakeIssueCode } from '../../issue-codes.ts';
import { prefixOf } from './namespaces.ts';
import { Refusal } from './refusal.ts';
import type { XmlElement } from './xml-element.ts';

/** Tables in tables: 20 of them need about 100. */
const DEEPEST = 400;
/** Of all parts of a file; a plan of 80 pages has about 60,000. */
const MOST_ELEMENTS = 600_000;
/** Of one element: the parser looks through those before at each. Roots declare about 40. */
const MOST_ATTRIBUTES = 256;

/** What is left for the parts of one file. */
export interface XmlBudget {
  elements: number;
}

export const newXmlBudget = (): XmlBudget => ({ elements: MOST_ELEMENTS });

interface Draft extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * A part → its root. Refused with one message: what is not well formed or cut off, a DOCTYPE (no Office program writes one,
 * and entities hide in it), depth and number of elements beyond the limits. Nothing outside is ever looked up.
 */
export function parseXml(bytes: Uint8Array, part: string, budget: XmlBudget): XmlElement {
  const xml = decoded(bytes);
  checkAttributes(xml, part);
  const builder = new Builder(part, budget);
  const parser = sax.parser(true, { xmlns: true, strictEntities: true, position: false } as sax.SAXOptions);
  Object.assign(parser, {
    onopentag: (tag: QualifiedTag) => builder.open(tag),
    onclosetag: () => builder.close(),
    ontext: (text: string) => builder.text(text),
    oncdata: (text: string) => builder.text(text),
    ondoctype: () => refuse('document-doctype', part),
    onerror: () => refuse('document-broken', part),
  });
  parser.write(xml).close();
  return builder.root();
}

function refuse(code: IntakeIssueCode, part: string): never {
  throw new Refusal(intakeIssue(code, { found: part }));
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.1.3). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return new TextDecoder(wide ?? 'utf-8').decode(bytes);
}

/** No `<` stands inside an element's attributes, so what begins values between two of them is counted. */
function checkAttributes(xml: string, part: string): void {
  let count = 0;
  for (const { 0: sign } of xml.matchAll(/<|=\s?["']/g)) {
    count = sign === '<' ? 0 : count + 1;
    if (count > MOST_ATTRIBUTES) throw beyond({ part, what: 'attributes', limit: MOST_ATTRIBUTES });
  }
}

function beyond({ part, ...params }: { part: string; what: string; limit: number }): Refusal {
  return new Refusal(intakeIssue('document-too-complex', { found: part, params }));
}

class Builder {
  readonly #part: string;
  readonly #budget: XmlBudget;
  readonly #open: Draft[] = [];
  #root: XmlElement | null = null;

  constructor(part: string, budget: XmlBudget) {
    this.#part = part;
    this.#budget = budget;
  }

  open(tag: QualifiedTag): void {
    const part = this.#part;
    this.#budget.elements -= 1;
    if (this.#open.length >= DEEPEST) throw beyond({ part, what: 'depth', limit: DEEPEST });
    if (this.#budget.elements < 0) throw beyond({ part, what: 'elements', limit: MOST_ELEMENTS });
    const element: Draft = { name: `${prefixOf(tag.uri)}:${tag.local}`, attributes: attributesOf(tag), children: [] };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    const element = this.#open.pop();
    const parent = this.#open.at(-1);
    if (!element) return;
    if (!parent) this.#root = element;
    else if (element.name === 'mc:AlternateContent') {
      parent.children.pop();
      parent.children.push(...chosenOf(element));
    }
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }

  root(): XmlElement {
    if (this.#root) return this.#root;
    return refuse('document-broken', this.#part);
  }
}

function attributesOf({ attributes, ns }: QualifiedTag): Readonly<Record<string, string>> {
  const read: Record<string, string> = Object.create(null);
  for (const { prefix, local, uri, value } of Object.values(attributes)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue;
    if (prefix !== '') read[`${prefixOf(uri)}:${local}`] = value;
    // The prefixes that a choice requires are the file's own: they are turned into ours.
    else
      read[local] =
        local === 'Requires'
          ? value
              .split(/\s+/)
              .map((name) => prefixOf(ns[name] ?? ''))
              .join(' ')
          : value;
  }
  return read;
}

/** The first choice whose namespaces are all known here, else the fallback, else the first choice: never two of them. */
function chosenOf(alternatives: XmlElement): readonly (XmlElement | string)[] {
  const branches = alternatives.children.filter((child) => typeof child !== 'string');
  const choices = branches.filter(({ name }) => name === 'mc:Choice');
  const known = choices.find(({ attributes }) => !(attributes['Requires'] ?? '?').split(' ').includes('?'));
  return (known ?? branches.find(({ name }) => name === 'mc:Fallback') ?? choices[0])?.children ?? [];
}
