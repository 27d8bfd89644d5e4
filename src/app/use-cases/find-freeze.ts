import type { VerificationYear } from '#cycle';
import { fail, issue, ok, type IndicatorId, type Result } from '#kernel';
import { gateOf, type Gate } from '../check/gate.ts';
import { frozenView } from '../freeze/frozen-view.ts';
import type { Context, EditionChecker } from '../ports.ts';
import { findCheck, type FoundCheck } from './find-check.ts';
import type { EditionInput } from './find-edition.ts';

/** A verification year of a stored edition, by what stands in an address. */
export interface FreezeInput extends EditionInput {
  readonly year: number;
}

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
  /** Of the report view, as it would be frozen now. */
  readonly sha256: string;
}

/** Shared by the use cases of freezing. */
export async function findFreeze(
  runner: EditionChecker,
  context: Context,
  input: FreezeInput,
): Promise<Result<FoundFreeze>> {
  const found = await findCheck(runner, context, input);
  if (!found.ok) return found;
  const { dossier, edition, findings } = found.value;
  const verification = edition.verifications.find(({ year }) => year === input.year);
  if (!verification) return fail(noRecord(found.value, input.year));
  const { view, sha256 } = frozenView(dossier, edition, verification.year);
  const names = new Map(view.indicators.map(({ id, name }) => [id, name]));
  const misses = view.unexplained.map((id) => ({ id, name: names.get(id) ?? id }));
  return ok({ check: found.value, verification, gate: gateOf(findings), misses, sha256 });
}

function noRecord({ edition: { edition, verifications } }: FoundCheck, year: number) {
  const expected = verifications.map((one) => one.year).join(', ');
  return issue('year.no-record', { found: String(year), expected, params: { edition: edition.title } });
}
