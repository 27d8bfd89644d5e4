import { intakeIssue } from '../../issue-codes.ts';
import { openArchive, type Archive } from './archive.ts';
import { newXmlBudget, parseXml, type XmlBudget } from './parse-xml.ts';
import { Refusal } from './refusal.ts';
import { elementsOf, type XmlElement } from './xml-element.ts';

/** A target of the main part, by the last word of its relationship type: `styles`, `footnotes`, `header` … */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of a part; empty where it lies outside the file. */
  readonly part: string;
}

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
  const root = parseXml(main, name, budget);
  if (root.name !== 'w:document') throw notWord(root.name);
  const relationships = relationshipsOf(archive, name, budget);
  const parsed = new Map<string, XmlElement | null>();
  const parse = (part: string): XmlElement | null => {
    if (!parsed.has(part)) {
      const found = part === '' ? null : archive.part(part);
      parsed.set(part, found && parseXml(found, part, budget));
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

function relationshipsOf(archive: Archive, part: string, budget: XmlBudget): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = archive.part(name);
  if (!bytes) return [];
  return elementsOf(parseXml(bytes, name, budget)).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    part: attributes['TargetMode'] === 'External' ? '' : resolved(folder, attributes['Target'] ?? ''),
  }));
}

/** A target is relative to the folder of its part or begins at the root with `/`. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
