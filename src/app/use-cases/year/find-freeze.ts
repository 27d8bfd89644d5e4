import type { VerificationYear } from '#cycle';
import { fail, ok, type IndicatorId, type Result } from '#kernel';
import { gateOf, type Gate } from '../../check/gate.ts';
import { frozenView } from '../../freeze/frozen-view.ts';
import type { Context, EditionChecker } from '../../ports.ts';
import type { ReportView } from '../../views/report-view.ts';
import { findCheck, type FoundCheck } from '../find-check.ts';
import { noRecord, recordOf } from './find-year-record.ts';
import type { YearOfEdition } from './save-year.ts';

/** A missed target that nobody has explained. */
export interface UnexplainedMiss {
  readonly id: IndicatorId;
  readonly name: string;
}

/** What freezing a year looks at. */
export interface FoundFreeze {
  readonly check: FoundCheck;
  readonly verification: VerificationYear;
  /** Open errors of the edition's check: passed with a reason. */
  readonly gate: Gate;
  /** Passed by nothing but an explanation. */
  readonly misses: readonly UnexplainedMiss[];
  /** The report as it would be frozen now. */
  readonly view: ReportView;
}

/** Shared by the use cases of freezing. */
export async function findFreeze(
  runner: EditionChecker,
  context: Context,
  input: YearOfEdition,
): Promise<Result<FoundFreeze>> {
  const found = await findCheck(runner, context, input);
  if (!found.ok) return found;
  const { dossier, edition, findings } = found.value;
  const verification = recordOf(edition, input.year);
  if (!verification) return fail(noRecord(edition, input.year));
  const view = frozenView(dossier, edition, verification.year);
  const names = new Map(view.indicators.map(({ id, name }) => [id, name]));
  const misses = view.unexplained.map((id) => ({ id, name: names.get(id) ?? id }));
  return ok({ check: found.value, verification, gate: gateOf(findings), misses, view });
}
