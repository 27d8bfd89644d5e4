import type { ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';
import { ImportFields } from './correct-form.tsx';

/** At the foot of the window: how much is put right, undo and redo, the way on. */
export function ImportBar(view: ImportView) {
  const { locale, params, page } = view;
  const words = locale.pages.deskImport;
  const { inForce, undo, redo } = page.history;
  return (
    <form class="pairing-bar screen-only" method="post" action={paths.deskImportCorrect.href(params)}>
      <ImportFields {...view} />
      <input type="hidden" name="item" value="" />
      <p class="told" role="status">
        {inForce.length === 0 ? words.noCorrections : words.corrections(locale.countText(inForce.length))}
      </p>
      <div class="bar-buttons">
        <button class="button" type="submit" name="way" value="undo" disabled={undo === null}>
          {words.undo}
        </button>
        <button class="button" type="submit" name="way" value="redo" disabled={redo === null}>
          {words.redo}
        </button>
        <a class="button button-solid" href="#accept">
          {words.toAccept}
        </a>
      </div>
    </form>
  );
}
