import { directionsInRows, figureBlock, headOf, type ColumnMeaning, type RowWish } from '#app';
import { directionColumn, figureKinds, readDirection, readKpiColumns, type Direction } from '#indicator';
import { printYear, type FiscalYear } from '#kernel';
import type { OutlineBlock } from '#plan';
import { comparators, directions, meanings } from '../../import/read-act.ts';
import { CorrectForm, type PanelProps } from './correct-form.tsx';
import { RowsForm } from './rows-form.tsx';

interface TableProps extends PanelProps {
  readonly table: Extract<OutlineBlock, { kind: 'table' }>;
}

/** The head of a table and what its columns mean. */
export function TablePanel(props: TableProps) {
  const { locale, open, table } = props;
  const words = locale.pages.deskImport;
  const isBlank = table.head.every((name) => name === '');
  const columns = meaningsOf(props);
  return (
    <>
      {(!isBlank || table.rows.length > 0) && (
        <CorrectForm view={props} item={open.id} back={open.id} legend={words.headLegend}>
          <button class="button" type="submit" name="way" value={isBlank ? 'from-row' : 'to-row'}>
            {isBlank ? words.headFromRow : words.headToRow}
          </button>
        </CorrectForm>
      )}
      {table.rows.length > 1 && <RowsForm {...props} />}
      <CorrectForm view={props} item={open.id} back={open.id} legend={words.columnsLegend}>
        <p class="hint">{words.columnsHint}</p>
        <ul class="column-meanings">
          {table.head.map((name, at) => (
            <Column props={props} name={name || (open.under?.[at] ?? '')} at={at} meaning={columns[at] ?? OTHER} />
          ))}
        </ul>
        <button class="button" type="submit" name="way" value="columns">
          {words.saveColumns}
        </button>
      </CorrectForm>
    </>
  );
}

/** As the form shows it: the year may still be missing. */
type ShownMeaning = Pick<ColumnMeaning, 'kind'> & { readonly year?: FiscalYear };

const OTHER: ShownMeaning = { kind: 'other' };

/** What a person said, else what the head says. */
function meaningsOf({ open, page, at: edition }: TableProps): readonly ShownMeaning[] {
  if (open.columns) return open.columns;
  const assumed = page.editions[edition]?.reading.assumed ?? undefined;
  const head = headOf(open);
  const read: readonly ShownMeaning[] = readKpiColumns(head, {}, assumed).columns;
  const kinds = figureKinds(head);
  const direction = directionColumn(head);
  return read.map((column, at) => {
    const kind = at === direction ? 'direction' : kinds[at];
    return column.kind === 'other' && kind ? { kind } : column;
  });
}

interface ColumnProps {
  readonly props: TableProps;
  readonly name: string;
  readonly at: number;
  readonly meaning: ShownMeaning;
}

function Column({ props: { locale }, name, at, meaning }: ColumnProps) {
  const words = locale.pages.deskImport;
  const label = words.columnOf(locale.countText(at + 1), name);
  const year = meaning.year === undefined ? '' : printYear({ year: meaning.year, kind: 'unstated' }, 'era-short');
  return (
    <li>
      <label for={`column-${at}`}>{label}</label>
      <select id={`column-${at}`} name={`column-${at}`}>
        {meanings.map((kind) => (
          <option value={kind} selected={kind === meaning.kind}>
            {words.meanings[kind]}
          </option>
        ))}
      </select>
      <input type="text" name={`year-${at}`} value={year} size={6} aria-label={words.yearOf(label)} />
    </li>
  );
}

/** What each row wants: rows with a direction become indicators. */
export function WishesForm(props: TableProps) {
  const { locale, open, table, page, at: edition } = props;
  const words = locale.pages.deskImport;
  const [column, name] = [directionColumn(headOf(open)), nameColumn(props)];
  const inRows = directionsInRows(figureBlock(open), page.editions[edition]?.reading.assumed ?? null);
  const wishOf = (row: readonly string[], at: number): RowWish | null =>
    open.wishes?.[at] ?? wishIn(readDirection(row[column] ?? '') ?? inRows.get(at));
  return (
    <CorrectForm view={props} item={open.id} back={open.id} legend={words.wishesLegend}>
      <p class="hint">{words.wishesHint}</p>
      <ul class="column-meanings">
        {table.rows.map((row, at) =>
          (row[name] ?? '').trim() === '' ? (
            <li hidden>
              <input type="hidden" name={`direction-${at}`} value="" />
            </li>
          ) : (
            <Wish props={props} name={row[name] ?? ''} at={at} wish={wishOf(row, at)} />
          ),
        )}
      </ul>
      <button class="button" type="submit" name="way" value="wishes">
        {words.saveWishes}
      </button>
    </CorrectForm>
  );
}

function nameColumn({ open }: TableProps): number {
  const columns = open.columns ?? readKpiColumns(headOf(open), {}).columns;
  return Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'name'),
  );
}

function wishIn(direction: Direction | undefined): RowWish | null {
  return direction ? { direction, comparator: null } : null;
}

interface WishProps {
  readonly props: TableProps;
  readonly name: string;
  readonly at: number;
  readonly wish: RowWish | null;
}

function Wish({ props: { locale }, name, at, wish }: WishProps) {
  const words = locale.pages.deskImport;
  return (
    <li>
      <span>{name}</span>
      <select name={`direction-${at}`} aria-label={words.directionOf(name)}>
        <option value="">{words.unsaid}</option>
        {directions.map((one) => (
          <option value={one} selected={one === wish?.direction}>
            {locale.labels.direction[one]}
          </option>
        ))}
      </select>
      <select name={`comparator-${at}`} aria-label={words.comparatorOf(name)}>
        <option value="">{words.byDirection}</option>
        {comparators.map((one) => (
          <option value={one} selected={one === wish?.comparator}>
            {locale.labels.comparator[one]}
          </option>
        ))}
      </select>
    </li>
  );
}
