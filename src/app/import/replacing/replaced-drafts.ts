import { createHash } from 'node:crypto';
import { canonicalJson, issue, ok, type Issue, type Result } from '#kernel';
import type { Dossier, EditionDossier } from '../../dossier.ts';
import { frozenYears } from '../../freeze/keeps-frozen-years.ts';
import type { NamedEdition } from '../chosen-editions.ts';
import type { DraftPair } from './compared-drafts.ts';

/** Names the state of a draft that a page showed. */
export function draftState(edition: EditionDossier): string {
  return createHash('sha256').update(canonicalJson(edition)).digest('hex').slice(0, 16);
}

/** The drafts that are to be replaced, each as the page showed it. An id of a draft is given on purpose, or is refused. */
export function replacedDrafts(dossier: Dossier | null, named: readonly NamedEdition[]): Result<readonly DraftPair[]> {
  const issues: Issue[] = [];
  const pairs: DraftPair[] = [];
  for (const one of named) {
    const there = dossier?.editions.find(({ edition }) => edition.id === one.id);
    const refused = refusalOf(one, there);
    if (refused) issues.push(refused);
    else if (there) pairs.push({ at: one.at, before: there });
  }
  return issues.length > 0 ? { ok: false, issues } : ok(pairs);
}

function refusalOf({ at, id, replaces }: NamedEdition, there: EditionDossier | undefined): Issue | null {
  const place = { field: `id-${at}` };
  if (!there) return replaces === undefined ? null : issue('import.draft-unknown', { place, found: id });
  const standing = whyNotReplaced(there);
  if (replaces === undefined)
    return standing
      ? issue('import.edition-taken', { place, found: id })
      : issue('import.edition-draft', { place, found: id });
  if (standing) return { ...standing, place };
  return replaces === draftState(there) ? null : issue('import.draft-changed', { place, found: there.edition.title });
}

/** An edition that was adopted, or has a frozen year, stays as it is; null = it may be replaced. */
export function whyNotReplaced(edition: EditionDossier): Issue | null {
  const { status, title } = edition.edition;
  const [frozen] = frozenYears(edition);
  if (frozen !== undefined) return issue('import.edition-frozen', { found: title, params: { year: frozen } });
  return status === 'draft' ? null : issue('import.edition-fixed', { found: title });
}
