import { isBlank, type VerificationState } from '#cycle';
import { ok, type FiscalYear } from '#kernel';
import type { EditionStatus } from '#plan';
import type { AuditEntry } from '../../audit-entry.ts';
import type { Gate } from '../../check/gate.ts';
import type { Municipality } from '../../dossier.ts';
import type { Context, EditionChecker } from '../../ports.ts';
import { hashOfView } from '../../freeze/frozen-view.ts';
import type { UseCase } from '../../use-case.ts';
import { explainedIndicators, type ExplainedIndicator } from './explained.ts';
import { findFreeze, type FoundFreeze, type UnexplainedMiss } from './find-freeze.ts';
import { FREEZE_EVENT } from './freeze-year.ts';
import { isAdopted } from './is-adopted.ts';
import { subjectOfYear, type YearOfEdition } from './save-year.ts';

/** Everything that the desk shows of a verification year before and after it is frozen. */
export interface FreezePage {
  readonly municipality: Municipality;
  readonly edition: { readonly id: string; readonly title: string; readonly status: EditionStatus };
  readonly year: FiscalYear;
  readonly state: VerificationState;
  /** Only a year of an edition that was adopted is frozen. */
  readonly isAdopted: boolean;
  readonly gate: Gate;
  readonly misses: readonly UnexplainedMiss[];
  /** What is explained, or wants to be. */
  readonly explained: readonly ExplainedIndicator[];
  /** Nothing is written in it yet: its record can be taken away. */
  readonly isBlank: boolean;
  /** Null where the year was not frozen here, or not at all. */
  readonly frozen: FreezeRecord | null;
  /** To be handed back by the form. */
  readonly stamp: string;
}

export interface FreezeRecord {
  readonly line: AuditEntry;
  readonly sha256: string;
  /** What is kept now gives the same hash. */
  readonly isSame: boolean;
}

/** 検証年度の確定: where it stands, and what stands in its way. */
export function showFreeze(runner: EditionChecker): UseCase<YearOfEdition, FreezePage> {
  return {
    name: 'show-freeze',
    permission: 'operate',
    event: null,
    run: async (context, input) => {
      const found = await findFreeze(runner, context, input);
      return found.ok ? ok(await pageOf(context, input, found.value)) : found;
    },
  };
}

async function pageOf({ store }: Context, input: YearOfEdition, found: FoundFreeze): Promise<FreezePage> {
  const { check, verification, gate, misses } = found;
  const { id, title, status } = check.edition.edition;
  const lines = await store.audit(check.key.city);
  return {
    municipality: check.dossier.municipality,
    edition: { id, title, status },
    year: verification.year,
    state: verification.state,
    isAdopted: isAdopted(status),
    gate,
    misses,
    explained: explainedIndicators(found, lines, input),
    isBlank: isBlank(verification),
    frozen: verification.state === 'frozen' ? await recordOf(lines, input, found) : null,
    stamp: check.stamp,
  };
}

async function recordOf(
  lines: readonly AuditEntry[],
  input: YearOfEdition,
  { view }: FoundFreeze,
): Promise<FreezeRecord | null> {
  const line = lines.findLast(({ event, subject }) => event === FREEZE_EVENT && subject === subjectOfYear(input));
  const sha256 = line?.detail['sha256'];
  return line && sha256 !== undefined ? { line, sha256, isSame: sha256 === (await hashOfView(view)) } : null;
}
