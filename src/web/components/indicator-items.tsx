import type { IndicatorRow } from '#app';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import { CellText } from './cell-text.tsx';
import { VerdictChip } from './verdict-chip.tsx';

interface ItemsProps {
  readonly page: PageContext;
  readonly rows: readonly IndicatorRow[];
}

/** Indicators as a list that folds to the width of a telephone. */
export function IndicatorItems({ page, rows }: ItemsProps) {
  return (
    <ul class="items">
      {rows.map((row) => (
        <IndicatorItem page={page} row={row} />
      ))}
    </ul>
  );
}

function IndicatorItem({ page, row }: { readonly page: PageContext; readonly row: IndicatorRow }) {
  const { locale } = page;
  const { indicator, relisted } = row;
  return (
    <li class="item">
      <span class="item-name">
        {indicator.kind !== 'kpi' && <span class="tag">{locale.labels.kind[indicator.kind]}</span>}
        <a href={paths.indicator.href({ city: page.code, id: indicator.id }, page.choice)}>{indicator.name}</a>
        {relisted && <span class="tag">{locale.headings.relisted}</span>}
      </span>
      <span class="item-figures">
        <span class="item-figure">
          <span class="item-label">{locale.pages.actualShort}</span>
          <CellText locale={locale} cell={indicator.actual} />
        </span>
        <span class="item-figure">
          <span class="item-label">{locale.pages.targetShort}</span>
          <AimText page={page} row={row} />
        </span>
      </span>
      <span class="item-verdict">
        <VerdictChip locale={locale} verdict={indicator.verdict} />
      </span>
    </li>
  );
}

/** The year's own target, else the edition's last with its year. */
function AimText({ page, row: { indicator } }: { readonly page: PageContext; readonly row: IndicatorRow }) {
  const { target, finalTarget } = indicator;
  if (target.kind !== 'none') return <CellText locale={page.locale} cell={target} />;
  const year = finalTarget.kind === 'figure' ? finalTarget.planYear : null;
  return (
    <>
      <CellText locale={page.locale} cell={finalTarget} />
      {year !== null && <span class="figure-note">（{page.locale.yearText(year)}）</span>}
    </>
  );
}
