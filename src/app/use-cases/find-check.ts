import { applyDismissals, noCheckSettings, type CheckSettings, type Dismissed } from '#check';
import { fail, issue, ok, type Result } from '#kernel';
import { dismissalsInForce, type CheckEntry, type DismissalInForce } from '../check/check-entry.ts';
import { dictionaryInForce } from '../check/dictionary-version.ts';
import { storedDocument } from '../check/stored-document.ts';
import type { EditionChecker, Context } from '../ports.ts';
import { findEdition, type EditionInput, type FoundEdition } from './find-edition.ts';

/** A stored edition checked, with what people set aside. */
export interface FoundCheck extends FoundEdition, Dismissed {
  readonly entries: readonly CheckEntry[];
  readonly inForce: readonly DismissalInForce[];
  /** Names the state of the list, of the dictionary and of the city: a form hands it back. */
  readonly stamp: string;
}

export interface CheckInput extends EditionInput {
  /** Words beside those of the city's own dictionary, and what is set aside beside the list of the desk; absent = none. */
  readonly settings?: CheckSettings;
}

/** Shared by the use cases of a check. */
export async function findCheck(
  runner: EditionChecker,
  context: Context,
  input: CheckInput,
): Promise<Result<FoundCheck>> {
  const found = await findEdition(context, input);
  if (!found.ok) return found;
  const { key, dossier } = found.value;
  const revision = (await context.store.city(key.city))?.revision ?? '';
  const { settings = noCheckSettings } = input;
  const versions = await context.store.dictionaryVersions(key.city);
  const house = { dictionary: [...dictionaryInForce(versions), ...settings.dictionary], dismissed: [] };
  const request = { document: storedDocument(dossier), edition: key.edition, settings: house };
  const report = await runner.editions(request);
  if (!report.ok) return report;
  const entries = await context.store.checkEntries(key);
  const inForce = dismissalsInForce(entries);
  const atDesk = inForce.map(({ finding, reason }) => ({ id: finding.id, reason }));
  const dismissals = [...settings.dismissed, ...atDesk];
  const told = applyDismissals(report.value.findings, dismissals);
  const stamp = `${entries.length}-${versions.length}-${revision.slice(0, STAMPED)}`;
  return ok({ ...found.value, ...told, entries, inForce, stamp });
}

/** What was done about a finding, and where to go on. */
export interface SettledFinding {
  readonly entry: number;
  /** The open finding that came after it; null where it was the last. */
  readonly next: string | null;
}

/** The open finding that comes after one. */
export function findingAfter({ findings }: FoundCheck, id: string): string | null {
  const open = findings.filter(({ dismissed }) => dismissed === null);
  return open[open.findIndex((one) => one.id === id) + 1]?.id ?? null;
}

/** So many characters of a revision tell two states of a city apart. */
const STAMPED = 12;

/** The same, for a form: refused where a finding was worked on, or the city changed, since the page it stood on. */
export async function findCheckUnchanged(
  runner: EditionChecker,
  context: Context,
  input: EditionInput & { readonly stamp: string },
): Promise<Result<FoundCheck>> {
  const found = await findCheck(runner, context, input);
  if (!found.ok || found.value.stamp === input.stamp) return found;
  return fail(issue('work.stale'));
}
