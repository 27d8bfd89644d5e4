import type { Locale, TermKey } from '#locale';

interface TermListProps {
  readonly locale: Locale;
  readonly terms: readonly TermKey[];
}

/** Words of the field, each explained where it stands, by a disclosure that needs no script. */
export function TermList({ locale, terms }: TermListProps) {
  return (
    <div class="terms">
      {terms.map((key) => (
        <details class="term">
          <summary>{locale.pages.termOf(locale.terms[key].word)}</summary>
          <p>{locale.terms[key].meaning}</p>
        </details>
      ))}
    </div>
  );
}
