import type { Run } from '#compare';
import { tag } from '../../html/markup.ts';
import type { Grid } from '../grid-shares.ts';
import { runsHtml, type Side } from './runs-html.ts';

type Runs = readonly Run[];

interface GridPlace {
  /** Heads printed further up: a table that goes on repeats them for those who hear the page and not for the eye. */
  readonly known: readonly Runs[];
  /** Width of each column; they add up to 1. */
  readonly shares: readonly number[];
  readonly side: Side;
}

/** Rows of a table, each named by its first cell. */
export function gridHtml({ head, rows }: Grid, { known, shares, side }: GridPlace): string {
  const heads = head ?? known;
  return tag(
    'table',
    {},
    tag('colgroup', {}, ...shares.map((share) => `<col class="of20-${Math.max(1, Math.round(share * 20))}">`)),
    heads.length === 0 ? '' : headHtml(heads, head === null, side),
    tag('tbody', {}, ...rows.map(({ cells }) => rowHtml(cells, side))),
  );
}

function headHtml(heads: readonly Runs[], unseen: boolean, side: Side): string {
  const words = heads.map((runs) => {
    const text = runsHtml(unseen ? runs.map((run) => ({ ...run, mark: null })) : runs, side);
    if (text === '') return tag('td', {});
    return tag('th', { scope: 'col' }, unseen ? tag('span', { class: 'unseen' }, text) : text);
  });
  return tag('thead', { class: unseen ? 'again' : null }, tag('tr', {}, ...words));
}

function rowHtml(cells: readonly Runs[], side: Side): string {
  const [name = [], ...values] = cells;
  const words = runsHtml(name, side);
  return tag(
    'tr',
    {},
    words === '' ? tag('td', {}) : tag('th', { scope: 'row' }, words),
    ...values.map((runs) => tag('td', {}, runsHtml(runs, side))),
  );
}
