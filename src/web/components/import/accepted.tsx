import type { EditionChoice } from '#app';
import type { ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';
import { SessionToken } from '../session-token.tsx';

/** What became of the import, the way on, and the way back. */
export function Accepted({ locale, session, params, page }: ImportView) {
  const words = locale.pages.deskImport;
  const ids = new Set<string>(page.session.accepted?.editions.map(({ edition }) => edition.id));
  const replaced = new Set<string>(page.session.accepted?.replaced?.map(({ draft }) => draft.edition.id));
  const editions = page.city?.editions ?? [];
  const accepted = editions.filter(({ id }) => ids.has(id));
  return (
    <>
      <h2 id="done" tabindex={-1}>
        {words.acceptedTitle}
      </h2>
      <p>{words.acceptedLead}</p>
      <ul>
        {accepted.map((edition) => (
          <li>
            {`${edition.title}（${edition.id}）`}
            {replaced.has(edition.id) && `　${words.acceptedReplaced}`}
            <Comparisons edition={edition} editions={editions} city={params.city} words={words} />
            {'　'}
            <a href={paths.deskCheck.href({ city: params.city, edition: edition.id })}>{words.toCheck}</a>
          </li>
        ))}
      </ul>
      <p>{words.acceptedNext}</p>
      <form method="post" action={paths.deskImportUndo.href(params)}>
        <SessionToken session={session} />
        <button class="button" type="submit" aria-describedby="undo-hint">
          {words.undoAccepted}
        </button>
        <p class="hint" id="undo-hint">
          {words.undoAcceptedHint}
          {replaced.size > 0 && words.undoReplacedHint}
        </p>
      </form>
      <p>
        <a href={paths.deskImport.href({})}>{words.toList}</a>
      </p>
    </>
  );
}

interface ComparisonsProps {
  readonly edition: EditionChoice;
  readonly editions: readonly EditionChoice[];
  readonly city: string;
  readonly words: ImportView['locale']['pages']['deskImport'];
}

/** With the edition before it, or where it is the first with the one after. */
function Comparisons({ edition, editions, city, words }: ComparisonsProps) {
  const at = editions.findIndex(({ id }) => id === edition.id);
  const other = editions[at - 1] ?? editions[at + 1];
  if (!other) return null;
  const [old, next] = at > 0 ? [other, edition] : [edition, other];
  return (
    <>
      {'　'}
      <a href={paths.deskComparison.href({ city, old: old.id, new: next.id })}>{words.compareWith(other.title)}</a>
    </>
  );
}
