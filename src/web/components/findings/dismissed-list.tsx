import type { DismissedView } from '#app';
import { paths } from '../../paths.ts';
import { SessionToken } from '../session-token.tsx';
import type { CheckView } from './check-view.ts';

/** What was set aside, with its reason, by whom and when; each can be taken back. */
export function DismissedList(view: CheckView) {
  const { locale, session, params, page } = view;
  const words = locale.pages.deskCheck;
  return (
    <section aria-labelledby="dismissed">
      <h2 id="dismissed" tabindex={-1}>
        {words.dismissed}
      </h2>
      {page.dismissed.length === 0 && <p>{words.noDismissed}</p>}
      <form method="post" action={paths.deskReopen.href(params)}>
        <SessionToken session={session} />
        <input type="hidden" name="stamp" value={page.stamp} />
        <ol class="finding-list">
          {page.dismissed.map((entry) => (
            <Dismissed view={view} entry={entry} />
          ))}
        </ol>
      </form>
    </section>
  );
}

function Dismissed({ view: { locale }, entry }: { readonly view: CheckView; readonly entry: DismissedView }) {
  const words = locale.pages.deskCheck;
  const { finding, reason, actor, at, isThere } = entry;
  const name = locale.check.name(finding.rule);
  return (
    <li class="finding" id={`dismissed-${finding.id}`}>
      <p class="finding-head">
        <strong>{name}</strong>
        {!isThere && <span class="tag">{words.gone}</span>}
        <span class="quiet">{words.who(actor.name, at)}</span>
      </p>
      {finding.context !== '' && <p class="finding-context">{finding.context}</p>}
      <p>
        {words.reason}：{reason}
      </p>
      <button
        class="button screen-only"
        type="submit"
        name="finding"
        value={finding.id}
        aria-label={words.reopenOf(name)}
      >
        {words.reopen}
      </button>
    </li>
  );
}
