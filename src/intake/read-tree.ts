import type { GradeScheme } from '#indicator';
import { defaultNumbering, planTree, readOutline, type Edition } from '#plan';
import type { FolderReader } from './folder-reader.ts';
import { isSafePath } from './input-file.ts';
import { resolveScheme } from './resolve-scheme.ts';
import type { CityReading } from './read-city-file.ts';
import type { EditionEntry } from './schemas/city-file.ts';
import { nothingKnown, type Known } from './schemas/json-fields.ts';
import { crossesFile, lineageFile } from './schemas/tree-files.ts';

/** An edition with its tree, before indicators and what hangs on them. */
export interface EditionTree {
  readonly entry: EditionEntry;
  readonly edition: Edition;
  readonly scheme: GradeScheme;
  readonly body: string;
}

/** `plan.md`, `lineage.json`, `crosses.json` and the scheme of one edition; null where the plan cannot be read. */
export function readTree(
  city: CityReading,
  index: number,
  context: { folder: FolderReader; previous: Edition | null },
): EditionTree | null {
  const { folder, previous } = context;
  const entry = city.file.editions[index];
  if (!entry) return null;
  const scheme = entry.scheme
    ? resolveScheme(entry.scheme, folder, ['editions', index, 'scheme'])
    : resolveScheme(city.file.scheme, folder, ['scheme']);
  if (!isSafePath(entry.folder)) {
    folder.findings.add(
      'path-unsafe',
      { file: 'city.json', path: ['editions', index, 'folder'] },
      { found: entry.folder, expected: entry.id },
    );
    return null;
  }
  const tree = readNodes(entry, folder);
  if (!tree || !scheme) return null;
  const [first, last] = entry.period;
  const edition = {
    id: entry.id,
    title: entry.title,
    period: { first, last },
    status: entry.status,
    ...withReferences(tree, entry, { folder, previousNodes: idsBefore(index, previous) }),
  };
  return { entry, edition, scheme, body: entry.body ?? city.file.name };
}

type Nodes = Edition['nodes'];

function readNodes(entry: EditionEntry, folder: FolderReader): Nodes | null {
  const file = `${entry.folder}/plan.md`;
  const text = folder.text(file);
  if (text === null) return null;
  const numbering = entry.numbering ?? defaultNumbering;
  const outline = readOutline(text, file, numbering);
  const tree = planTree(outline.units, { file, numbering });
  folder.findings.take([...outline.issues, ...tree.issues]);
  return tree.nodes;
}

function idsOf(nodes: Nodes): ReadonlySet<string> {
  return new Set(nodes.map(({ id }) => id));
}

/** Of the edition before; null where it could not be read, so that its nodes are not called unknown. */
function idsBefore(index: number, previous: Edition | null): Known['previousNodes'] {
  return previous === null && index > 0 ? null : idsOf(previous?.nodes ?? []);
}

function withReferences(
  nodes: Nodes,
  entry: EditionEntry,
  { folder, previousNodes }: { folder: FolderReader; previousNodes: Known['previousNodes'] },
): Pick<Edition, 'nodes' | 'lineage'> {
  const known: Known = { ...nothingKnown, nodes: idsOf(nodes), previousNodes };
  const lineage = folder.json(`${entry.folder}/lineage.json`, lineageFile(known)) ?? [];
  const crosses = folder.json(`${entry.folder}/crosses.json`, crossesFile(known)) ?? [];
  const crossed = new Map(crosses.map((cross) => [cross.node, cross.with]));
  return { nodes: nodes.map((node) => ({ ...node, crosses: crossed.get(node.id) ?? node.crosses })), lineage };
}
