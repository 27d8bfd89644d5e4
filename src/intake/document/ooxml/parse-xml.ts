import { elementsOf, type XmlElement } from './xml-element.ts';
import { readXml, type XmlEvents, type XmlPart } from './xml-events.ts';

interface Draft extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** A part → its root, under the limits of `readXml`. Of alternatives one is kept. */
export function parseXml(part: XmlPart): XmlElement {
  const builder = new Builder();
  readXml(part, builder);
  return builder.root;
}

class Builder implements XmlEvents {
  readonly #open: Draft[] = [];
  root: XmlElement = { name: '', attributes: {}, children: [] };

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const element: Draft = { name, attributes, children: [] };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    const element = this.#open.pop();
    const parent = this.#open.at(-1);
    if (!element) return;
    if (!parent) this.root = element;
    else if (element.name === 'mc:AlternateContent') {
      parent.children.pop();
      parent.children.push(...chosenOf(element));
    }
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }
}

/** The first choice whose namespaces are all known here, else the fallback, else the first choice: never two of them. */
function chosenOf(alternatives: XmlElement): readonly (XmlElement | string)[] {
  const branches = elementsOf(alternatives);
  const choices = branches.filter(({ name }) => name === 'mc:Choice');
  const known = choices.find(({ attributes }) => !(attributes['Requires'] ?? '?').split(' ').includes('?'));
  return (known ?? branches.find(({ name }) => name === 'mc:Fallback') ?? choices[0])?.children ?? [];
}
