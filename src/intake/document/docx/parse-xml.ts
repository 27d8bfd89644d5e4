import sax, { type QualifiedTag } from 'sax';
import { intakeIssue, type IntakeIssueCode } from '../../issue-codes.ts';
import { prefixOf } from './namespaces.ts';
import { Refusal } from './refusal.ts';
import type { XmlElement } from './xml-element.ts';

/** Tables in tables: 20 of them need about 100. */
const DEEPEST = 400;
/** Of one part; a plan of 80 pages has about 60,000. */
const MOST_ELEMENTS = 1_500_000;

interface Draft extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * A part → its root. Refused with one message: what is not well formed or cut off, a DOCTYPE (no Office program writes one,
 * and entities hide in it), depth and number of elements beyond the limits. Nothing outside is ever looked up.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const builder = new Builder(part);
  const parser = sax.parser(true, { xmlns: true, strictEntities: true, position: false } as sax.SAXOptions);
  Object.assign(parser, {
    onopentag: (tag: QualifiedTag) => builder.open(tag),
    onclosetag: () => builder.close(),
    ontext: (text: string) => builder.text(text),
    oncdata: (text: string) => builder.text(text),
    ondoctype: () => refuse('document-doctype', part),
    onerror: () => refuse('document-broken', part),
  });
  parser.write(decoded(bytes)).close();
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

class Builder {
  readonly #part: string;
  readonly #open: Draft[] = [];
  #root: XmlElement | null = null;
  #count = 0;

  constructor(part: string) {
    this.#part = part;
  }

  open(tag: QualifiedTag): void {
    this.#count += 1;
    if (this.#open.length >= DEEPEST) throw this.#beyond('depth', DEEPEST);
    if (this.#count > MOST_ELEMENTS) throw this.#beyond('elements', MOST_ELEMENTS);
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

  #beyond(what: 'depth' | 'elements', limit: number): Refusal {
    return new Refusal(intakeIssue('document-too-complex', { found: this.#part, params: { what, limit } }));
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
