import type { ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';
import { SessionToken } from '../session-token.tsx';
import { Discard } from './discard.tsx';
import { Originals } from './originals.tsx';

/** While the files are read; or where that did not come to an end. */
export function Reading(view: ImportView) {
  const { locale, session, params, progress } = view;
  const words = locale.pages.deskImport;
  if (!progress)
    return (
      <>
        <h2>{words.unreadTitle}</h2>
        <p>{words.unreadLead}</p>
        <form method="post" action={paths.deskImportRead.href(params)}>
          <SessionToken session={session} />
          <p>
            <button class="button button-solid" type="submit">
              {words.readNow}
            </button>
          </p>
        </form>
        <Originals {...view} />
        <Discard {...view} />
      </>
    );
  const { done, total } = progress;
  return (
    <>
      <h2>{words.reading}</h2>
      <p role="status" data-reading>
        {total === 0 ? words.reading : words.progress(locale.countText(done), locale.countText(total))}
      </p>
      <p>{words.readingLead}</p>
      <p>
        <a class="button" href={paths.deskImportPage.href(params)}>
          {words.look}
        </a>
      </p>
      <Discard {...view} label={words.stopReading} />
    </>
  );
}
