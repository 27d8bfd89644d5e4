import type { ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';
import { SessionToken } from '../session-token.tsx';

/** Throws the import away. */
export function Discard({ locale, session, params, label }: ImportView & { readonly label?: string }) {
  const words = locale.pages.deskImport;
  return (
    <form class="import-discard screen-only" method="post" action={paths.deskImportDiscard.href(params)}>
      <SessionToken session={session} />
      <button class="button" type="submit" aria-describedby="discard-hint">
        {label ?? words.discard}
      </button>
      <p class="hint" id="discard-hint">
        {words.discardHint}
      </p>
    </form>
  );
}
