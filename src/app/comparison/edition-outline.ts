import { fail, issue, ok, type Issue, type Result } from '#kernel';
import { outlineOf, planTree, readOutline, type BlockPlace, type OutlineBlock } from '#plan';
import type { Dossier } from '../dossier.ts';

/** One side of a comparison before it is compared. */
export interface EditionOutline {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly outline: readonly OutlineBlock[];
  /** Of a document: where each block of the outline stands in it. */
  readonly places?: readonly BlockPlace[];
  /** What was noticed in reading it. */
  readonly issues: readonly Issue[];
}

/** The text of an outline file. Any text is an outline: what is wrong in it is reported and kept. */
export function outlineOfText(file: string, text: string): EditionOutline {
  const { units, issues } = readOutline(text, file);
  const { issues: ofTree } = planTree(units, { file });
  return { file, outline: units.map(({ line: _line, ...block }) => block), issues: [...issues, ...ofTree] };
}

/** What was read from a 計画JSON, which must hold one edition. */
export function outlineOfDossier(
  file: string,
  { editions }: Dossier,
  issues: readonly Issue[],
): Result<EditionOutline> {
  const [only, second] = editions;
  if (only && !second) return ok({ file, outline: outlineOf(only.edition.nodes), issues });
  return fail(issue('compare.editions', { place: { file }, found: String(editions.length), expected: '1' }));
}
