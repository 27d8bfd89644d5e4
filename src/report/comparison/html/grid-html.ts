import type { Run } from '#compare';
import { tag } from '../../html/markup.ts';
import type { Grid, GridLook } from '../grid-looks.ts';
import { gridClasses } from './grid-classes.ts';
import { runsHtml, type Side } from './runs-html.ts';

type Runs = readonly Run[];

interface GridPlace {
  /** Heads printed further up: a table that goes on repeats them for those who hear the page and not for the eye. */
  readonly known: readonly Runs[];
  readonly look: GridLook | undefined;
  readonly side: Side;
}

/** Rows of a table, each named by its first cell. */
export function gridHtml({ head, rows }: Grid, { known, look, side }: GridPlace): string {
  const heads = head ?? known;
  const { table = null, columns = [], cells: classes = [] } = look ? gridClasses(look) : {};
  return tag(
    'table',
    { class: table },
    tag('colgroup', {}, ...columns.map((name) => `<col class="${name}">`)),
    heads.length === 0 ? '' : headHtml(heads, { unseen: head === null, side, classes }),
    tag('tbody', {}, ...rows.map(({ cells }) => rowHtml(cells, { side, classes }))),
  );
}

interface GridRow {
  readonly side: Side;
  /** Of the cells of each column. */
  readonly classes: readonly (string | null)[];
}

function headHtml(heads: readonly Runs[], { unseen, side, classes }: GridRow & { readonly unseen: boolean }): string {
  const words = heads.map((runs, at) => {
    const text = runsHtml(unseen ? runs.map((run) => ({ ...run, mark: null })) : runs, side);
    if (text === '') return tag('td', {});
    return tag(
      'th',
      { scope: 'col', class: classes[at] ?? null },
      unseen ? tag('span', { class: 'unseen' }, text) : text,
    );
  });
  return tag('thead', { class: unseen ? 'again' : null }, tag('tr', {}, ...words));
}

function rowHtml(cells: readonly Runs[], { side, classes }: GridRow): string {
  const [name = [], ...values] = cells;
  const words = runsHtml(name, side);
  return tag(
    'tr',
    {},
    words === '' ? tag('td', {}) : tag('th', { scope: 'row' }, words),
    ...values.map((runs, at) => tag('td', { class: classes[at + 1] ?? null }, runsHtml(runs, side))),
  );
}
