import { retypeKinds, type ColumnMeaning, type ImportAct, type RowWish } from '#app';
import { comparatorWords, directionWords, type Comparator, type Direction } from '#indicator';
import { fail, fiscalYear, issue, ok, parseYear, type Result } from '#kernel';
import { textOf } from '../form/text-of.ts';

const WAYS = [
  'up',
  'down',
  'retype',
  'join',
  'split',
  'to-row',
  'from-row',
  'rows',
  'columns',
  'wishes',
  'undo',
  'redo',
] as const;

export const meanings = ['other', 'name', 'unit', 'direction', 'baseline', 'target', 'actual'] as const;
export const directions = Object.keys(directionWords) as readonly Direction[];
/** A range is no comparison with one figure. */
export const comparators = (Object.keys(comparatorWords) as Comparator[]).filter((one) => one !== 'range');

/** What a form of the import page asks for: `way`, the `item`, and what belongs to the way. */
export function readAct(form: FormData): Result<ImportAct> {
  const item = textOf(form, 'item');
  const way = oneOf(WAYS, textOf(form, 'way'));
  if (!way.ok) return way;
  switch (way.value) {
    case 'undo':
    case 'redo':
      return ok({ kind: way.value });
    case 'up':
    case 'down':
      return ok({ kind: 'level', item, by: way.value === 'up' ? -1 : 1, below: form.has('below') });
    case 'join':
      return ok({ kind: 'join', item });
    case 'to-row':
    case 'from-row':
      return ok({ kind: 'head', item, way: way.value });
    default:
      return readers[way.value](form, item);
  }
}

/** Ways with more to say than the item. */
const readers = { retype: readRetype, split: readSplit, rows: readRows, columns: readColumns, wishes: readWishes };

function readRetype(form: FormData, item: string): Result<ImportAct> {
  const as = oneOf(retypeKinds, textOf(form, 'as'));
  return as.ok ? ok({ kind: 'retype', item, as: as.value }) : as;
}

function oneOf<T extends string>(choices: readonly T[], said: string): Result<T> {
  const found = choices.find((one) => one === said);
  return found === undefined
    ? fail(issue('form.choice', { found: said.slice(0, 40), expected: choices.join(', ') }))
    : ok(found);
}

/** The text with line breaks where it is to be split; `was` is what stood there. */
function readSplit(form: FormData, item: string): Result<ImportAct> {
  const was = textOf(form, 'was');
  const pieces = textOf(form, 'text')
    .split(/\r\n|\r|\n/)
    .filter((piece) => piece !== '');
  if (pieces.join('') !== was) return fail(issue('import.split-position', { found: was }));
  const at = pieces.slice(0, -1).map((_, index) => pieces.slice(0, index + 1).join('').length);
  return ok({ kind: 'split', item, at });
}

/** `row` is the place of a chosen row from 0. */
function readRows(form: FormData, item: string): Result<ImportAct> {
  const as = oneOf(retypeKinds, textOf(form, 'as'));
  if (!as.ok) return as;
  const rows = form.getAll('row').map(Number);
  return ok({ kind: 'rows', item, rows: rows.toSorted((one, other) => one - other), as: as.value });
}

function readColumns(form: FormData, item: string): Result<ImportAct> {
  const columns: ColumnMeaning[] = [];
  for (let at = 0; form.has(`column-${at}`); at += 1) {
    const meaning = oneOf(meanings, textOf(form, `column-${at}`));
    if (!meaning.ok) return meaning;
    const column = columnOf(meaning.value, textOf(form, `year-${at}`));
    if (!column.ok) return column;
    columns.push(column.value);
  }
  return ok({ kind: 'columns', item, columns });
}

function columnOf(kind: (typeof meanings)[number], said: string): Result<ColumnMeaning> {
  if (kind !== 'baseline' && kind !== 'target' && kind !== 'actual') return ok({ kind });
  const year = parseYear(said.trim());
  return year.ok ? ok({ kind, year: fiscalYear(year.value.year) }) : year;
}

function readWishes(form: FormData, item: string): Result<ImportAct> {
  const rows: (RowWish | null)[] = [];
  for (let at = 0; form.has(`direction-${at}`); at += 1) {
    const said = textOf(form, `direction-${at}`);
    const direction = said === '' ? null : oneOf(directions, said);
    if (direction?.ok === false) return direction;
    const compared = textOf(form, `comparator-${at}`);
    const comparator = compared === '' ? null : oneOf(comparators, compared);
    if (comparator?.ok === false) return comparator;
    rows.push(direction && { direction: direction.value, comparator: comparator?.value ?? null });
  }
  return ok({ kind: 'wishes', item, rows });
}
