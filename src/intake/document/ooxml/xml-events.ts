import { SaxesParser } from 'saxes';
import { intakeIssue, type IntakeIssueCode } from '../../issue-codes.ts';
import { prefixOf } from './namespaces.ts';
import { Refusal } from './refusal.ts';

/** Tables in tables: 20 of them need about 100. */
const DEEPEST = 400;
/** Of all parts of a file; a plan of 80 pages has about 60,000. */
const MOST_ELEMENTS = 600_000;
/** Of one element. Roots declare about 40. */
const MOST_ATTRIBUTES = 256;

/** What is left for the parts of one file. */
export interface XmlBudget {
  elements: number;
  /** Elements that it began with. */
  readonly limit: number;
}

export const newXmlBudget = (elements: number = MOST_ELEMENTS): XmlBudget => ({ elements, limit: elements });

/** What a reader does at each event; names carry the prefixes of `namespaces.ts`. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(): void;
  text(text: string): void;
}

export interface XmlPart {
  readonly bytes: Uint8Array;
  /** Its name, as messages tell it. */
  readonly part: string;
  readonly budget: XmlBudget;
}

/**
 * A part as events. Refused with one message: what is not well formed or cut off, a DOCTYPE (no Office program writes one,
 * and entities hide in it), depth and number of elements beyond the limits. Nothing outside is ever looked up.
 */
export function readXml({ bytes, part, budget }: XmlPart, events: XmlEvents): void {
  const xml = decoded(bytes);
  const walk = new Walk({ part, budget }, events);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('attribute', () => walk.attribute());
  parser.on('opentag', ({ name, attributes }) => walk.open(name, attributes));
  parser.on('closetag', () => walk.close());
  parser.on('text', (text) => walk.text(text));
  parser.on('cdata', (text) => walk.text(text));
  parser.on('doctype', () => refuse('document-doctype', part));
  parser.on('error', () => refuse('document-broken', part));
  parser.write(xml).close();
}

/** Counts what may grow, and gives names their prefixes. */
class Walk {
  readonly #spaces = new Namespaces();
  readonly #part: Omit<XmlPart, 'bytes'>;
  readonly #events: XmlEvents;
  #depth = 0;
  #attributes = 0;

  constructor(part: Omit<XmlPart, 'bytes'>, events: XmlEvents) {
    this.#part = part;
    this.#events = events;
  }

  attribute(): void {
    this.#attributes += 1;
    if (this.#attributes > MOST_ATTRIBUTES) this.#beyond('attributes', MOST_ATTRIBUTES);
  }

  open(name: string, attributes: Attributes): void {
    const { budget } = this.#part;
    if (this.#depth >= DEEPEST) this.#beyond('depth', DEEPEST);
    budget.elements -= 1;
    if (budget.elements < 0) this.#beyond('elements', budget.limit);
    this.#depth += 1;
    this.#attributes = 0;
    const named = this.#spaces.enter(attributes);
    this.#events.open(this.#spaces.nameOf(name), named);
  }

  close(): void {
    this.#depth -= 1;
    this.#spaces.leave();
    this.#events.close();
  }

  /** Between the declaration and the root nothing but white space is let through. */
  text(text: string): void {
    if (this.#depth > 0) this.#events.text(text);
  }

  #beyond(what: string, limit: number): never {
    throw new Refusal(intakeIssue('document-too-complex', { found: this.#part.part, params: { what, limit } }));
  }
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

type Attributes = Readonly<Record<string, string>>;

/** Names that are remembered: an Office part has fewer than a hundred. */
const MOST_NAMES = 1000;

function isQualified(name: string): boolean {
  return name.includes(':') || name === 'xmlns' || name === 'Requires';
}

/** The namespaces in force, element by element; the parser's own way of it costs a third more time. */
class Namespaces {
  /** Prefixes of this reader by the file's own; '' = of elements without one. */
  #now: ReadonlyMap<string, string> = new Map([['xml', 'xml']]);
  readonly #before: ReadonlyMap<string, string>[] = [];
  /** Names as this reader calls them, by the file's own; of the namespaces in force. */
  #names = new Map<string, string>();

  /** Begins an element: its attributes with the prefixes of this reader, declarations left out. */
  enter(attributes: Attributes): Attributes {
    this.#before.push(this.#now);
    for (const name in attributes) if (isQualified(name)) return this.#translated(attributes);
    return attributes;
  }

  #translated(attributes: Attributes): Attributes {
    const names = Object.keys(attributes);
    const declared = names.filter((name) => /^xmlns(?::|$)/.test(name));
    if (declared.length > 0) {
      const own = declared.map((name) => [name.slice(6), prefixOf(attributes[name] ?? '')] as const);
      this.#use(new Map([...this.#now, ...own]));
    }
    const kept = names.filter((name) => !declared.includes(name));
    return Object.fromEntries(kept.map((name) => this.#attribute(name, attributes[name] ?? '')));
  }

  leave(): void {
    this.#use(this.#before.pop() ?? this.#now);
  }

  nameOf(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = this.#now.get(colon < 0 ? '' : name.slice(0, colon)) ?? '?';
    const made = `${prefix}:${colon < 0 ? name : name.slice(colon + 1)}`;
    if (this.#names.size < MOST_NAMES) this.#names.set(name, made);
    return made;
  }

  #use(spaces: ReadonlyMap<string, string>): void {
    if (spaces === this.#now) return;
    this.#now = spaces;
    this.#names = new Map();
  }

  /** The prefixes that a choice requires are the file's own: they are turned into ours. */
  #attribute(name: string, value: string): readonly [string, string] {
    if (name.includes(':')) return [this.nameOf(name), value];
    const required = value.split(/\s+/).map((prefix) => this.#now.get(prefix) ?? '?');
    return [name, name === 'Requires' ? required.join(' ') : value];
  }
}
