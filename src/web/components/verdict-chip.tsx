import type { Verdict } from '#app';
import type { Locale } from '#locale';

/** A verdict in words with a shape; the colour only repeats them. */
export function VerdictChip({ locale, verdict }: { readonly locale: Locale; readonly verdict: Verdict }) {
  const { shape, words } = locale.verdictParts(verdict);
  return (
    <span class={`verdict verdict-${verdict.kind}`}>
      <span class="verdict-shape" aria-hidden="true">
        {shape}
      </span>
      {words}
    </span>
  );
}
