import type { CorrectionView } from '#app';
import type { Finding } from '#check';
import { fixTexts } from '#locale';
import { paths } from '../../paths.ts';
import { SessionToken } from '../session-token.tsx';
import type { CheckView } from './check-view.ts';

/** The one press that puts a finding right; what it does stands above it. Of a draft only, and where the right text is certain. */
export function CorrectForm({ view, finding }: { readonly view: CheckView; readonly finding: Finding }) {
  const { locale, session, params, page } = view;
  const words = locale.pages.deskCheck;
  if (page.edition.status !== 'draft' || finding.fix.length === 0) return null;
  return (
    <form class="correct screen-only" method="post" action={paths.deskCorrect.href(params)}>
      <SessionToken session={session} />
      <input type="hidden" name="stamp" value={page.stamp} />
      <button
        class="button"
        type="submit"
        name="finding"
        value={finding.id}
        aria-label={words.correctAs(fixTexts(locale, finding.fix).join('、'))}
      >
        {words.correct}
      </button>
    </form>
  );
}

/** What was put right, the latest first; each can be taken back while its texts stand. */
export function CorrectionList(view: CheckView) {
  const { locale, page } = view;
  const words = locale.pages.deskCheck;
  if (page.corrections.length === 0) return null;
  return (
    <details class="corrections">
      <summary>
        {words.corrections}（{locale.pages.checkTool.count(locale.countText(page.corrections.length))}）
      </summary>
      <ol class="finding-list">
        {page.corrections.map((correction) => (
          <Correction view={view} correction={correction} />
        ))}
      </ol>
    </details>
  );
}

function Correction({ view, correction }: { readonly view: CheckView; readonly correction: CorrectionView }) {
  const { locale } = view;
  const words = locale.pages.deskCheck;
  const { finding, edits } = correction.act;
  return (
    <li class="finding">
      <p class="finding-head">
        <strong>{locale.check.name(finding.rule)}</strong>
        {!correction.canUndo && <span class="tag">{words.cannotUndo}</span>}
        <span class="quiet">{words.who(correction.actor.name, correction.at)}</span>
      </p>
      <p class="finding-context">{finding.context}</p>
      <p class="finding-fix">{fixTexts(locale, edits).join('、')}</p>
      <UndoForm view={view} correction={correction} />
    </li>
  );
}

/** Nothing where it cannot be taken back. */
export function UndoForm({ view, correction }: { readonly view: CheckView; readonly correction: CorrectionView }) {
  const { locale, session, params, page } = view;
  const words = locale.pages.deskCheck;
  if (!correction.canUndo) return null;
  return (
    <form class="correct screen-only" method="post" action={paths.deskUndoCorrection.href(params)}>
      <SessionToken session={session} />
      <input type="hidden" name="stamp" value={page.stamp} />
      <button
        class="button"
        type="submit"
        name="entry"
        value={String(correction.number)}
        aria-label={words.undoOf(fixTexts(locale, correction.act.edits).join('、'))}
      >
        {words.undo}
      </button>
    </form>
  );
}
