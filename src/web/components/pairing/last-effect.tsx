import type { ComparisonRow } from '#compare';
import type { Locale } from '#locale';
import { firstUnit } from '../../pairing/pairing-rows.ts';
import type { PairingView } from '../../pairing/pairing-view.ts';
import { KindChip } from './kind-chip.tsx';

/** Rows told of; the table marks all of them. */
const TOLD = 10;

/** What the last step changed: the rows before it, and the rows as they are now. */
export function LastEffect({ locale, page }: PairingView) {
  const words = locale.pages.deskCompare;
  const { effect, history, comparison } = page;
  if (!effect || effect.rows.length + effect.before.length === 0) return null;
  const last = history.words.find(({ entry }) => entry === history.last?.entry);
  const now = effect.rows.flatMap((at) => comparison.rows[at] ?? []);
  return (
    <section class="last-effect" id="effect" aria-labelledby="effect-title" tabindex={-1}>
      <h2 id="effect-title">{words.effectTitle}</h2>
      <p>
        {last && <strong class="place">{words.said(last)}</strong>}
        {words.done(history.last, effect.rows.length)}
      </p>
      <div class="before-now">
        <Rows locale={locale} title={words.before} rows={effect.before} isNow={false} />
        <Rows locale={locale} title={words.now} rows={now} isNow />
      </div>
    </section>
  );
}

interface RowsProps {
  readonly locale: Locale;
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
  readonly isNow: boolean;
}

function Rows({ locale, title, rows, isNow }: RowsProps) {
  const words = locale.pages.deskCompare;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {rows.slice(0, TOLD).map((row) => (
          <li>
            <KindChip show={row.type} locale={locale} />
            {row.confidence === 'check' && <KindChip show="check" locale={locale} />} {rowText(row, locale)}
            {isNow && <a href={`#row-${firstUnit(row).id}`}>{words.toRow}</a>}
          </li>
        ))}
      </ul>
      {rows.length > TOLD && <p>{words.moreRows(rows.length - TOLD)}</p>}
    </div>
  );
}

function rowText(row: ComparisonRow, locale: Locale): string {
  const words = locale.pages.deskCompare;
  const side = (units: ComparisonRow['new']): string => units.map(words.name).join('') || words.nothingFaces;
  const remark = locale.comparison.remark(row);
  return `${side(row.new)} ⇔ ${side(row.old)}${remark === '' ? '' : `　${remark}`}`;
}
