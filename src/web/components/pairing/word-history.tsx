import type { SpokenWordView } from '#app';
import type { Locale } from '#locale';
import type { PairingView } from '../../pairing/pairing-view.ts';

/** Everything that was said, the latest first, each to be taken back or restored. */
export function WordHistory({ locale, page }: PairingView) {
  const words = locale.pages.deskCompare;
  return (
    <section class="history screen-only" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {page.history.words.length === 0 && <p>{words.noHistory}</p>}
      <ol reversed>
        {page.history.words.map((word) => (
          <Word locale={locale} word={word} />
        ))}
      </ol>
    </section>
  );
}

function Word({ locale, word }: { readonly locale: Locale; readonly word: SpokenWordView }) {
  const words = locale.pages.deskCompare;
  const { entry, actor, at, takenBack } = word;
  return (
    <li id={`word-${entry}`} value={entry} tabindex={-1}>
      <p>
        <span class={takenBack ? 'taken-back' : undefined}>{words.said(word)}</span>
        <span class="quiet">{words.who(actor.name, at)}</span>
        {takenBack && <strong class="quiet">{words.takenBackBy(takenBack.actor.name, takenBack.at)}</strong>}
      </p>
      <button
        class="button"
        type="submit"
        form={takenBack ? 'restore' : 'take-back'}
        name="entry"
        value={String(entry)}
        aria-label={takenBack ? words.restoreOf(entry) : words.takeBackOf(entry)}
      >
        {takenBack ? words.restore : words.takeBack}
      </button>
    </li>
  );
}
