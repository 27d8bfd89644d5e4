import { editionName, importShows, type ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';

/** The editions that were read, and which of the items are shown. */
export function ImportTabs({ locale, params, page, at, show }: ImportView) {
  const words = locale.pages.deskImport;
  const count = locale.countText;
  return (
    <div class="import-tabs screen-only">
      <nav class="row-shows" aria-label={words.editions}>
        <ul>
          {page.editions.map((edition, index) => (
            <li>
              <a
                href={paths.deskImportPage.href(params, { edition: index + 1 })}
                aria-current={index === at ? 'true' : undefined}
              >
                {editionName(edition, index, locale)}
                <span class="quiet">
                  {words.counts(
                    count(edition.draft.items.length),
                    count(edition.reading.indicators.length),
                    count(edition.reading.issues.length),
                  )}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav class="row-shows" aria-label={words.show}>
        <ul>
          {importShows.map((one) => (
            <li>
              <a
                href={paths.deskImportPage.href(params, { edition: at + 1, show: one === 'all' ? null : one })}
                aria-current={one === show ? 'true' : undefined}
              >
                {words.shows[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
