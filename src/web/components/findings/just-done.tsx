import { fixTexts } from '#locale';
import { UndoForm } from './corrections.tsx';
import type { CheckView } from './check-view.ts';

/** What the address says of the step before. */
export interface Done {
  /** Number of the entry, or anything else where another step was taken; null = none. */
  readonly saved: string | null;
  /** Id of the finding after the one that was put right. */
  readonly next: string | null;
}

/** What was recorded just now; of a correction what it changed, the way back, and the way on. */
export function JustDone({ view, done }: { readonly view: CheckView; readonly done: Done }) {
  const { locale, page } = view;
  const words = locale.pages.deskCheck;
  if (done.saved === null) return null;
  const correction = page.corrections.find(({ number }) => String(number) === done.saved);
  const isNextThere = page.findings.some(({ id, dismissed }) => id === done.next && dismissed === null);
  if (!correction)
    return (
      <p class="box" id="done" role="status" tabindex={-1}>
        <strong>{words.saved}</strong>
      </p>
    );
  return (
    <div class="box just-done" id="done" role="status" tabindex={-1}>
      <p>
        <strong>{words.corrected(fixTexts(locale, correction.act.edits).join('、'))}</strong>
        {correction.canUndo && words.correctedLead}
      </p>
      <UndoForm view={view} correction={correction} />
      {isNextThere && (
        <p class="screen-only">
          <a href={`#finding-${done.next}`}>{words.next}</a>
        </p>
      )}
    </div>
  );
}
