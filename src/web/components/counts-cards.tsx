import type { CountsView } from '#app';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import { countKinds } from './counts-strip.tsx';

interface CardsProps {
  readonly page: PageContext;
  readonly counts: CountsView;
}

/** The four counts in large digits; each leads to its indicators. */
export function CountsCards({ page, counts }: CardsProps) {
  const { countText, labels } = page.locale;
  return (
    <ul class="cards">
      {countKinds(page, counts).map(({ kind, label, shape, count }) => (
        <li class={`card card-${kind}`}>
          <a
            href={paths.indicators.href({ city: page.code }, { ...page.choice, verdict: kind })}
            aria-label={page.locale.pages.cardLink(label, countText(count))}
          >
            <span class="card-label">
              <span class="verdict-shape" aria-hidden="true">
                {shape}
              </span>
              {label}
            </span>
            <span class="card-count">
              <span class="card-number">{countText(count)}</span>
              {page.locale.pages.indicatorUnit}
            </span>
          </a>
          {kind === 'unknown' && counts.notEvaluated.length > 0 && (
            <p class="card-note">
              {counts.notEvaluated
                .map(({ reason, count: of }) => `${labels.reason[reason]} ${countText(of)}`)
                .join('、')}
            </p>
          )}
          {kind === 'published' && count > 0 && (
            <p class="card-note">
              {page.locale.pages.publishedSplit(
                countText(counts.publishedOnly.achieved),
                countText(counts.publishedOnly.missed),
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
