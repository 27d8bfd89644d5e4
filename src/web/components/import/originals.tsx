import type { ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';

/** One window for all originals: it can be put beside what was read. */
export const ORIGINAL = 'original';

/** The files as they were handed in, while they are kept. */
export function Originals({ locale, params, page }: ImportView) {
  const words = locale.pages.deskImport;
  if (!page.session.files.some(({ isKept }) => isKept)) return null;
  return (
    <nav class="originals screen-only" aria-label={words.originals}>
      <ul>
        {page.session.files.map(({ name, isKept }, at) =>
          isKept ? (
            <li>
              <a href={paths.deskImportFile.href({ ...params, file: String(at + 1) })} target={ORIGINAL}>
                {words.openOriginal(name)}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
