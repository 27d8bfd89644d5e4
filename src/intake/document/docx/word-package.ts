import { intakeIssue } from '../../issue-codes.ts';
import { openArchive, type Archive } from '../ooxml/archive.ts';
import { parseXml } from '../ooxml/parse-xml.ts';
import { Refusal } from '../ooxml/refusal.ts';
import { relationshipsOf, type Relationship } from '../ooxml/relationships.ts';
import type { XmlElement } from '../ooxml/xml-element.ts';
import { newXmlBudget, type XmlBudget } from '../ooxml/xml-events.ts';

/** The parts of a Word file that its text needs, each parsed once. */
export interface WordPackage {
  readonly main: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly hasMacros: boolean;
  /** The first part of a relationship type; null where there is none. */
  partOfType(type: string): XmlElement | null;
  /** A part by the id of its relationship; null where it is missing or is no XML. */
  partById(id: string): XmlElement | null;
}

/** Throws a refusal where the archive holds no Word document. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const archive = openArchive(bytes);
  const budget = newXmlBudget();
  const name = mainPartOf(archive, budget);
  const main = archive.part(name);
  if (!main) throw new Refusal(intakeIssue('document-broken', { found: name }));
  const root = parseXml({ bytes: main, part: name, budget });
  if (root.name !== 'w:document') throw notWord(root.name);
  const relationships = relationshipsOf(archive, name, budget);
  const parsed = new Map<string, XmlElement | null>();
  const parse = (part: string): XmlElement | null => {
    if (!parsed.has(part)) {
      const found = part === '' ? null : archive.part(part);
      parsed.set(part, found && parseXml({ bytes: found, part, budget }));
    }
    return parsed.get(part) ?? null;
  };
  return {
    main: root,
    relationships,
    hasMacros: archive.names.some((entry) => /vbaProject\.bin$/i.test(entry)),
    partOfType: (type) => parse(relationships.find((relationship) => relationship.type === type)?.part ?? ''),
    partById: (id) => parse(relationships.find((relationship) => relationship.id === id)?.part ?? ''),
  };
}

/** Word’s own folders tell what a zip is whose main part is not Word’s. */
function mainPartOf(archive: Archive, budget: XmlBudget): string {
  const main = relationshipsOf(archive, '', budget).find(({ type }) => type === 'officeDocument')?.part;
  if (main !== undefined && main !== '') return main;
  if (archive.names.includes('word/document.xml')) return 'word/document.xml';
  throw notWord(archive.names[0] ?? '');
}

function notWord(found: string): Refusal {
  return new Refusal(intakeIssue('document-not-word', { found, expected: '.docx' }));
}
