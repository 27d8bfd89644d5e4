import type { Dossier } from '#app';
import { parseGradeScheme, presetScheme, presetSchemes, type GradeScheme } from '#indicator';
import { issue, ok } from '#kernel';
import type { GivenOptions } from './options.ts';
import type { CliFiles } from './ports.ts';
import { stop, stopOn, type Outcome } from './stop.ts';

/** The id of a shipped scheme, or a JSON file: what ends in `.json`. Null where none is given. */
export function schemeOption({ scheme }: GivenOptions, files: CliFiles): Outcome<GradeScheme | null> {
  if (scheme === undefined) return ok(null);
  if (/\.json$/i.test(scheme)) return schemeOfFile(scheme, files);
  const preset = presetScheme(scheme);
  if (preset) return ok(preset);
  const expected = [...presetSchemes.map(({ id }) => id), 'FILE.json'].join(', ');
  return stop(2, issue('usage.option-value', { place: { field: '--scheme' }, found: scheme, expected }));
}

function schemeOfFile(file: string, files: CliFiles): Outcome<GradeScheme> {
  const json = files.readJson(file);
  if (!json.ok) return stopOn(3, json);
  const scheme = parseGradeScheme(json.value, { file });
  return scheme.ok ? scheme : stopOn(3, scheme);
}

/** The same figures by another 評価基準. Grades set by hand belong to the scheme they were set in and fall away. */
export function withScheme(dossier: Dossier, scheme: GradeScheme): Dossier {
  const editions = dossier.editions.map((edition) => ({
    ...edition,
    scheme,
    verifications: edition.verifications.map((verification) => ({ ...verification, overrides: [] })),
  }));
  return { ...dossier, editions };
}
