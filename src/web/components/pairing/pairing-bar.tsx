import type { PairingView } from '../../pairing/pairing-view.ts';
import { paths } from '../../paths.ts';
import { PairingFields } from './pairing-fields.tsx';

/** At the foot of the window: what the last step did, undo and redo, the way on; and the unit selected by a script. */
export function PairingBar(view: PairingView) {
  const { locale, page, rows } = view;
  const words = locale.pages.deskCompare;
  const { undo, redo, last } = page.history;
  const check = rows.find(({ row }) => row.confidence === 'check');
  return (
    <div
      class="pairing-bar screen-only"
      data-bar
      data-not-answered={words.notAnswered}
      data-same-side={words.sameSide}
      data-back={words.backToPage}
    >
      <p class="told" role="status">
        {words.done(last, page.effect?.rows.length ?? 0)}
      </p>
      <div class="bar-buttons">
        <button
          class="button"
          type="submit"
          form="take-back"
          name="entry"
          value={`${undo ?? ''}`}
          disabled={undo === null}
        >
          {words.undo}
        </button>
        <button
          class="button"
          type="submit"
          form="restore"
          name="entry"
          value={`${redo ?? ''}`}
          disabled={redo === null}
        >
          {words.redo}
        </button>
        {check ? (
          <a class="button" href={`#row-${check.id}`} data-next-check>
            {words.nextCheck}
          </a>
        ) : (
          <span class="quiet">{words.noCheck}</span>
        )}
      </div>
      <SelectionForm {...view} />
    </div>
  );
}

/** Shown while a unit is selected: a partner is then pointed at in the table. */
function SelectionForm(view: PairingView) {
  const { locale, params } = view;
  const words = locale.pages.deskCompare;
  return (
    <form class="selection" hidden data-selection method="post" action={paths.deskPins.href(params)}>
      <PairingFields {...view} />
      {['new', 'old', 'joins'].map((name) => (
        <input type="hidden" name={name} />
      ))}
      <p
        role="status"
        data-selected
        data-words-new={words.selected('new', '{text}')}
        data-words-old={words.selected('old', '{text}')}
      />
      <fieldset class="radios">
        <legend class="visually-hidden">{words.selectMode}</legend>
        <label>
          <input type="radio" name="way" value="pair" checked />
          {words.modePair}
        </label>
        <label>
          <input type="radio" name="way" value="join" />
          {words.modeJoin}
        </label>
      </fieldset>
      <button class="button" type="button" data-cancel>
        {words.cancel}
      </button>
    </form>
  );
}
