import { editionIdOf, ok, type Result } from '#kernel';
import { bareMunicipality, figuresOfItems, type EditionDossier, type FileSet } from '#app';
import { planTree, readOutline } from '#plan';
import { defaultScheme } from './resolve-scheme.ts';
import { Findings } from './findings.ts';
import { FolderReader } from './folder-reader.ts';
import type { IntakeReading } from './read-city-folder.ts';

/**
 * One outline → dossier of one edition with the figures of its 実績値 columns. An indicator needs a declared 方向性, which a
 * KPI table says in a column of that name; rows without it are named in a warning and left out.
 */
export function readPlanOutline(files: FileSet, path: string): Result<IntakeReading> {
  const findings = new Findings();
  const text = new FolderReader(files, findings).text(path);
  if (text === null) return findings.failure();
  const { units, issues } = readOutline(text, path);
  const tree = planTree(units, { file: path });
  const items = units.map(({ line, ...block }) => ({ block, line, place: { file: path, line } }));
  const { indicators, series, period, issues: ofFigures } = figuresOfItems(items, tree);
  findings.take([...issues, ...tree.issues, ...ofFigures]);
  if (!period)
    findings.add(
      'nothing-to-read',
      { file: path },
      { expected: '| 指標 | 単位 | 方向性 | 基準値（H27） | 目標値（R1） |' },
    );
  if (findings.failed || !period) return findings.failure();
  const title = path.split('/').at(-1)?.replace(/\.md$/i, '') ?? '';
  const id = editionIdOf(title, 'plan');
  const edition = { id, title, period, status: 'draft' as const, nodes: tree.nodes, lineage: [] };
  const dossier: EditionDossier = {
    edition,
    body: '',
    scheme: defaultScheme(),
    indicators,
    initiatives: [],
    verifications: [],
  };
  const municipality = bareMunicipality(null, '');
  return ok({
    dossier: { municipality, sources: [], editions: [dossier], series, pictures: [] },
    issues: findings.all,
  });
}
