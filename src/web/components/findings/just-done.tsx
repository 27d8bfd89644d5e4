import { fixTexts } from '#locale';
import { paths } from '../../paths.ts';
import type { CheckView } from './check-view.ts';
import { UndoForm } from './corrections.tsx';

/** Steps that are told by a word; a correction is told by the number of its entry. */
export const stepsDone = ['dismissed', 'reopened', 'undone', 'adopted', 'returned'] as const;
export type StepDone = (typeof stepsDone)[number];

/** What the address says of the step before. */
export interface Done {
  /** Number of the entry of a correction, or the word for another step; null = none. */
  readonly saved: string | null;
  /** Id of the finding after the one that was settled. */
  readonly next: string | null;
}

interface DoneProps {
  readonly view: CheckView;
  readonly done: Done;
}

/** What was done just now; of a correction what it changed and the way back; and the way on. */
export function JustDone({ view, done }: DoneProps) {
  const { locale, page } = view;
  const words = locale.pages.deskCheck;
  if (done.saved === null) return null;
  const correction = page.corrections.find(({ number }) => String(number) === done.saved);
  const step = stepsDone.find((one) => one === done.saved);
  return (
    <div class="box just-done" id="done" role="status" tabindex={-1}>
      {correction ? (
        <p>
          <strong>{words.corrected(fixTexts(locale, correction.act.edits).join('、'))}</strong>
          {correction.canUndo && words.correctedLead}
        </p>
      ) : (
        <p>
          <strong>{step ? words.done[step] : words.saved}</strong>
        </p>
      )}
      {correction && <UndoForm view={view} correction={correction} />}
      <WayOn view={view} done={done} />
    </div>
  );
}

function WayOn({ view: { locale, page, params }, done: { saved, next } }: DoneProps) {
  const words = locale.pages.deskCheck;
  const isNextThere = page.findings.some(({ id, dismissed }) => id === next && dismissed === null);
  const years = paths.deskYears.href({ city: params.city });
  return (
    <>
      {saved === 'dismissed' && (
        <p class="screen-only">
          <a href="#dismissed">{words.toDismissed}</a>
        </p>
      )}
      {isNextThere && (
        <p class="screen-only">
          <a href={`#finding-${next}`}>{words.next}</a>
        </p>
      )}
      {saved === 'adopted' && (
        <p class="screen-only">
          <a href={years}>{words.toYears}</a>
        </p>
      )}
    </>
  );
}
