import type { SuspendedWord } from '#app';
import type { Locale } from '#locale';
import type { PairingView } from '../../pairing/pairing-view.ts';

/** Words that the table does not follow, each with its texts, why, and what to do. */
export function SuspendedWords({ locale, page }: PairingView) {
  const words = locale.pages.deskCompare;
  if (page.suspended.length === 0) return null;
  return (
    <section class="suspended" aria-labelledby="suspended">
      <h2 id="suspended">{words.suspendedTitle(page.suspended.length)}</h2>
      <p>{words.suspendedLead}</p>
      <ul>
        {page.suspended.map((word) => (
          <Suspended locale={locale} word={word} />
        ))}
      </ul>
    </section>
  );
}

function Suspended({ locale, word }: { readonly locale: Locale; readonly word: SuspendedWord }) {
  const words = locale.pages.deskCompare;
  return (
    <li>
      <p>
        <a href={`#word-${word.entry}`}>{words.entry(word.entry)}</a>
        <strong>
          {words.suspendedWhat[word.what]}
          {words.suspendedReason[word.reason]}
        </strong>
        {words.suspendedRemedy[word.reason]}
      </p>
      <dl>
        {(['new', 'old'] as const).flatMap((side) =>
          word[side].map((unit) => (
            <div>
              <dt>{words.side[side]}</dt>
              <dd>{unit.text}</dd>
            </div>
          )),
        )}
      </dl>
      {word.text !== null && <p>{words.remarkWas(word.text)}</p>}
      <button class="button" type="submit" form="take-back" name="entry" value={String(word.entry)}>
        {words.takeBackOf(word.entry)}
      </button>
    </li>
  );
}
