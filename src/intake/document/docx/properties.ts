import { childOf, wholeNumber, type XmlElement } from '../ooxml/xml-element.ts';

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
