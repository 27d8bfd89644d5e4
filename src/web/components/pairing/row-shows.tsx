import type { PairingView } from '../../pairing/pairing-view.ts';
import { showCounts } from '../../pairing/row-filter.ts';
import { paths } from '../../paths.ts';
import { KindChip } from './kind-chip.tsx';

/** Which rows to show, each kind with the number of its rows. */
export function RowShows({ locale, params, rows, show }: PairingView) {
  const words = locale.pages.deskCompare;
  return (
    <nav class="row-shows screen-only" aria-labelledby="row-shows">
      <h2 id="row-shows">{words.show}</h2>
      <ul>
        {showCounts(rows, show).map((one) => (
          <li>
            <a
              href={paths.deskComparison.href(params, { show: one.show === 'all' ? null : one.show })}
              aria-current={one.show === show ? 'true' : undefined}
            >
              <KindChip show={one.show} locale={locale} /> {words.rows(one.rows)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
