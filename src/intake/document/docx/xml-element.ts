/** An element of a part. Names carry the prefixes of `namespaces.ts` whatever the file calls them; `?:` = one not known here. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function elementsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string');
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent ? elementsOf(parent).filter((child) => child.name === name) : [];
}

/** `w:val` of a child: the way most properties are written. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val'];
}

/** A property that is on by standing there and off by `false`, `0`, `off`; undefined where it does not stand. */
export function toggleOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(parent, name);
  return found && !['false', '0', 'off'].includes(found.attributes['w:val'] ?? '');
}

/** A whole number of a property; undefined where there is none. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valueOf(parent, name));
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Everything below, in document order; the element itself is not given. */
export function* descendantsOf(parent: XmlElement): Generator<XmlElement> {
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendantsOf(child);
  }
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
