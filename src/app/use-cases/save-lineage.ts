import { fail, issue, ok } from '#kernel';
import type { ComparisonRunner } from '../ports.ts';
import { auditEntry, type UseCase } from '../use-case.ts';
import { findUnchanged, type ComparisonInput } from './find-comparison.ts';
import { lineagePreview, revisionOf, type LineagePreview } from './preview-lineage.ts';

interface LineageInput extends ComparisonInput {
  readonly stamp: string;
}

const EVENT = 'lineage.saved';

/** 系譜の保存: which node of the new edition continues which of the one before, as the comparison has it. Nothing else changes. */
export function saveLineage(runner: ComparisonRunner): UseCase<LineageInput, LineagePreview> {
  return {
    name: 'save-lineage',
    permission: 'operate',
    event: EVENT,
    run: async (context, input) => {
      const revision = await revisionOf(context, input.city);
      const found = await findUnchanged(context, input);
      if (!found.ok) return found;
      const preview = await lineagePreview(runner, found.value, revision);
      if (!preview.ok) return preview;
      const { key } = found.value;
      const { lineage, lines } = preview.value;
      const saved = await context.store.saveLineage(
        { city: key.city, edition: key.new, lineage, revision },
        auditEntry(context, {
          event: EVENT,
          subject: `${key.city}/${key.old}/${key.new}`,
          detail: {
            entries: String(lineage.length),
            changed: String(lines.filter(({ isSame }) => !isSame).length),
          },
        }),
      );
      return saved ? ok(preview.value) : fail(issue('work.stale'));
    },
  };
}
