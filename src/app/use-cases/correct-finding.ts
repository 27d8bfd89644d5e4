import { fail, issue, ok, type Result } from '#kernel';
import { correctionOf } from '../check/correction.ts';
import { withChanges } from '../check/text-change.ts';
import type { Finding } from '#check';
import type { EditionChecker } from '../ports.ts';
import type { UseCase } from '../use-case.ts';
import { findCheckUnchanged, findingAfter, type FoundCheck, type SettledFinding } from './find-check.ts';
import type { EditionInput } from './find-edition.ts';
import { revisionOf } from './preview-lineage.ts';
import { saveCorrection } from './save-correction.ts';

interface CorrectInput extends EditionInput {
  readonly stamp: string;
  /** `Finding.id`. */
  readonly finding: string;
}

const EVENT = 'check.corrected';

/** 直す: the one-press correction of a finding, in the text of a draft. */
export function correctFinding(runner: EditionChecker): UseCase<CorrectInput, SettledFinding> {
  return {
    name: 'correct-finding',
    permission: 'operate',
    event: EVENT,
    run: async (context, input) => {
      const revision = await revisionOf(context, input.city);
      const check = await findCheckUnchanged(runner, context, input);
      if (!check.ok) return check;
      const finding = openFinding(check.value, input.finding);
      if (!finding.ok) return finding;
      const { id, rule, found, context: around, fix } = finding.value;
      const changes = correctionOf(check.value.edition, fix);
      const edition = changes && withChanges(check.value.edition, changes);
      if (!changes || !edition) return fail(issue('check.no-correction', { found: id }));
      const edits = fix.map(({ found: from, text }) => ({ found: from, text }));
      const entry = await saveCorrection(context, check.value, {
        event: EVENT,
        act: { kind: 'correct', finding: { id, rule, found, context: around }, edits, changes },
        edition,
        revision,
        detail: { finding: id, rule, found, text: edits[0]?.text ?? '', places: String(edits.length) },
      });
      return entry.ok ? ok({ entry: entry.value, next: findingAfter(check.value, id) }) : entry;
    },
  };
}

function openFinding({ findings }: FoundCheck, id: string): Result<Finding> {
  const finding = findings.find((one) => one.id === id && one.dismissed === null);
  if (!finding) return fail(issue('check.finding-unknown', { found: id }));
  return finding.fix.length > 0 ? ok(finding) : fail(issue('check.no-correction', { found: id }));
}
