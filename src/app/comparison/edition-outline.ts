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
  /** Where the file holds two editions; this is the newer one. */
  readonly older?: OlderEdition;
}

export interface OlderEdition extends Pick<EditionOutline, 'outline' | 'places'> {
  /** What there is to say where the newer one alone is taken, to be compared with another file; an error = it is not. */
  readonly said: Issue;
  /** The text of the same document before its 変更履歴. */
  readonly isBeforeChanges?: true;
}

/** The text of an outline file. Any text is an outline: what is wrong in it is reported and kept. */
export function outlineOfText(file: string, text: string): EditionOutline {
  const { units, issues } = readOutline(text, file);
  const { issues: ofTree } = planTree(units, { file });
  return { file, outline: units.map(({ line: _line, ...block }) => block), issues: [...issues, ...ofTree] };
}

/** What was read from a 計画JSON, which must hold one edition or two. The older one begins earlier, or stands last. */
export function outlineOfDossier(
  file: string,
  { editions }: Dossier,
  issues: readonly Issue[],
): Result<EditionOutline> {
  const [first, second, third] = editions.map(({ edition }) => edition);
  const found = String(editions.length);
  if (!first || third) return fail(issue('compare.editions-many', { place: { file }, found }));
  if (!second) return ok({ file, outline: outlineOf(first.nodes), issues });
  const [newer, older] = first.period.first === second.period.first ? [first, second] : [second, first];
  const said = issue('compare.editions', { place: { file }, found });
  return ok({ file, outline: outlineOf(newer.nodes), issues, older: { outline: outlineOf(older.nodes), said } });
}
