import type { CellItem } from '#compare';
import { gridsOf } from '../../pairing/grids-of.ts';
import { holds, keptRows, type PairingRow } from '../../pairing/pairing-rows.ts';
import type { PairingView } from '../../pairing/pairing-view.ts';
import { shownRows } from '../../pairing/row-filter.ts';
import { paths } from '../../paths.ts';
import type { GridClasses } from '../../ports.ts';
import { CellItems } from './cell-items.tsx';
import { KindChip } from './kind-chip.tsx';
import { RowPanel } from './row-panel.tsx';

/** All rows asked for, and below the one in hand what can be done with it. */
export function PairingTable(view: PairingView) {
  const { locale, page, rows, show, open, params } = view;
  const words = locale.pages.deskCompare;
  const shown = shownRows(rows, { show, pick: open?.picked.unit.id ?? null });
  const kept = keptRows(shown);
  const grids = gridsOf(view);
  const panel = paths.deskPanel.href(params, { show });
  return (
    <div class="pairing-table" role="group" tabindex={0} aria-label={locale.comparison.table.title} data-panel={panel}>
      <table class="comparison-table">
        <caption class="visually-hidden">{locale.comparison.table.title}</caption>
        <colgroup>
          <col class="kind" />
          <col />
          <col />
          <col class="remark" />
        </colgroup>
        <thead>
          <tr>
            <th class="kind" scope="col">
              {locale.comparison.page.kind}
            </th>
            <th scope="col">{page.comparison.new.title}</th>
            <th scope="col">{page.comparison.old.title}</th>
            <th scope="col">{locale.comparison.table.remark}</th>
          </tr>
        </thead>
        {shown.map((row) => (
          <>
            <Row row={row} isKept={kept.has(row)} grids={grids} {...view} />
            {open && open.of === row && <RowPanel {...view} open={open} />}
          </>
        ))}
      </table>
      {shown.length === 0 && <p>{words.nothingShown}</p>}
    </div>
  );
}

interface RowProps extends PairingView {
  readonly row: PairingRow;
  readonly isKept: boolean;
  readonly grids: ReadonlyMap<CellItem, GridClasses>;
}

function Row({ row: one, isKept, grids, ...view }: RowProps) {
  const { locale, page, show, params, open } = view;
  const { row, isEffect } = one;
  const remark = locale.comparison.remark(row);
  const pickHref = (unit: string): string =>
    `${paths.deskComparison.href(params, { show: show === 'all' ? null : show, pick: unit })}#row-${one.id}`;
  const looks = [isEffect && 'effect', holds(one, open?.picked.unit.id ?? null) && 'in-hand', isKept && 'kept'].filter(
    Boolean,
  );
  return (
    <tbody
      id={`row-${one.id}`}
      class={looks.join(' ') || undefined}
      data-changed={row.type === 'same' ? undefined : ''}
      data-check={row.confidence === 'check' ? '' : undefined}
    >
      <tr>
        <KindCell one={one} pickHref={pickHref} {...view} />
        <td class="new" data-head={page.comparison.new.title}>
          <CellItems locale={locale} items={one.new} side="new" grids={grids} pickHref={pickHref} />
        </td>
        <td class="old" data-head={page.comparison.old.title}>
          <CellItems locale={locale} items={one.old} side="old" grids={grids} pickHref={pickHref} />
        </td>
        <td class="remark" data-head={remark === '' ? undefined : locale.comparison.table.remark}>
          {remark !== '' && <p>{remark}</p>}
        </td>
      </tr>
    </tbody>
  );
}

interface KindCellProps extends PairingView {
  readonly one: PairingRow;
  readonly pickHref: (unit: string) => string;
}

/** What happened, how sure that is, who said so; and what can be done at once. */
function KindCell({ one, locale, pickHref }: KindCellProps) {
  const { row, words: said, isEffect, id } = one;
  const words = locale.pages.deskCompare;
  const entries = [...new Set([...said.pins, ...(said.remark ? [said.remark.entry] : [])])].toSorted((a, b) => a - b);
  const side = row.new.length > 0 ? 'new' : 'old';
  return (
    <th class="kind" scope="row">
      <KindChip show={row.type} locale={locale} />
      {row.confidence === 'check' && <KindChip show="check" locale={locale} />}
      {row.reason && <span class="quiet">{locale.comparison.table.reasons[row.reason]}</span>}
      {row.confidence === 'likely' && <span class="quiet">{locale.labels.confidence.likely}</span>}
      {isEffect && <strong class="changed-now">{words.changedNow}</strong>}
      {entries.length > 0 && (
        <span class="by-hand">
          {words.byHand}
          {entries.map((entry) => (
            <a href={`#word-${entry}`}>{words.entry(entry)}</a>
          ))}
        </span>
      )}
      <span class="row-actions">
        {row.confidence !== 'sure' && (
          <button type="submit" form="confirm" name={side} value={id}>
            {words.confirm}
          </button>
        )}
        <a class="correct" href={pickHref(id)}>
          {words.correct}
        </a>
      </span>
    </th>
  );
}
