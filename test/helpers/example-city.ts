import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildReportView } from '#app';
import type { Dossier, FileSet, ReportView } from '#app';
import { fiscalYear } from '#kernel';
import { intake } from '#intake';

/** One of the folders under `examples/`, as the command line hands it to intake. */
export function exampleFolder(name: string): FileSet {
  const root = fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url));
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(root, `${entry.parentPath}${sep}${entry.name}`).replaceAll(sep, '/'));
  return {
    name,
    kind: 'folder',
    list: () => paths,
    read: (path) => (paths.includes(path) ? readFileSync(`${root}${path}`) : null),
  };
}

export function exampleDossier(name: string): Dossier {
  const read = intake.read(exampleFolder(name));
  if (!read.ok) throw new Error(`examples/${name}: ${read.issues.map((issue) => issue.code).join(', ')}`);
  return read.value.dossier;
}

/** A year of an example as its pages and documents show it. */
export function exampleReport(name: string, year: number): ReportView {
  const dossier = exampleDossier(name);
  const edition = dossier.editions.find(({ edition: { period } }) => period.first <= year && year <= period.last);
  if (!edition) throw new Error(`examples/${name} has no edition for ${year}`);
  return buildReportView(dossier, edition, fiscalYear(year));
}
