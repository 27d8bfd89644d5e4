import type { ComparedUnit, Comparison, ComparisonRow } from '../comparison.ts';
import type { CellItem, LineCut, TableCell, TableLine } from './comparison-table.ts';
import type { Entry } from './entries.ts';
import { confidenceOfRows, idOf, partnersElsewhere, typesOf } from './line-facts.ts';
import { TableHeads } from './table-heads.ts';
import type { TableSettings } from './table-settings.ts';
import { headRuns, marksOf, unitItem, unitRef } from './unit-item.ts';

type Side = 'new' | 'old';

/** Makes the lines of a table one after another. */
export class TableLines {
  readonly #settings: TableSettings;
  readonly #units: ReadonlyMap<string, ComparedUnit>;
  readonly #partners: ReadonlyMap<string, readonly string[]>;
  readonly #heads = new TableHeads();

  constructor({ rows }: Comparison, settings: TableSettings) {
    this.#settings = settings;
    this.#units = new Map(rows.flatMap((row) => [...row.new, ...row.old]).map((unit) => [unit.id, unit]));
    this.#partners = partnersElsewhere(rows);
  }

  /** A row of one size `unit` gives a line for each unit of its longer side, the shorter side spanning; a band gives one. */
  linesOf(band: readonly Entry[]): readonly TableLine[] {
    for (const entry of band) if (entry.kind === 'row') this.#heads.pass(entry.row);
    const [only] = band;
    if (band.length === 1 && only?.kind === 'row' && this.#settings.rowSize === 'unit')
      return this.#linesOfRow(only.row);
    return [this.#lineOfBand(band)];
  }

  #linesOfRow(row: ComparisonRow): readonly TableLine[] {
    const count = Math.max(row.new.length, row.old.length, 1);
    const [ofNew, ofOld] = [this.#cells(row, 'new', count), this.#cells(row, 'old', count)];
    return Array.from({ length: count }, (_, at): TableLine => ({
      id: (row.new[at] ?? row.old[at] ?? row.new[0])?.id ?? '',
      types: typesOf([{ kind: 'row', row }], this.#settings),
      confidence: row.confidence,
      newPage: false,
      heading: count === 1 && isHeading(row),
      new: ofNew[at] ?? COVERED,
      old: ofOld[at] ?? COVERED,
      remark: { rows: at === 0 ? [row] : [], span: at === 0 ? count : 0 },
      cuts: [],
    }));
  }

  /** The cells of one side of a row: a unit a line, or all of them in one cell where the other side has more. */
  #cells(row: ComparisonRow, side: Side, lines: number): readonly TableCell[] {
    const items = row[side].map((_, at) => this.#unit(row, side, at));
    if (items.length === lines && lines > 1) return items.map((item) => ({ items: [item], span: 1 }));
    const absent = items.length === 0 ? this.#instead(row, side) : items;
    return [{ items: absent, span: lines }];
  }

  #unit(row: ComparisonRow, side: Side, at: number): CellItem {
    const unit = row[side][at];
    if (!unit) throw new RangeError(`no unit ${at} in the row`);
    const opposite = row[side === 'new' ? 'old' : 'new'][at];
    const head = this.#heads.standOver(unit) ? headRuns(unit, opposite) : null;
    return unitItem(unit, marksOf(row, unit, this.#settings), head);
  }

  /** What stands in the cell of a side without units. */
  #instead(row: ComparisonRow, side: Side): readonly CellItem[] {
    const others = row[side === 'new' ? 'old' : 'new'].flatMap(({ id }) => this.#partners.get(id) ?? []);
    const units = [...new Set(others)].flatMap((id) => this.#units.get(id) ?? []);
    if (units.length > 0) return [{ kind: 'elsewhere', units: units.map(unitRef) }];
    if (this.#settings.absent === 'blank') return [];
    return [{ kind: 'absent', as: side === 'old' ? 'added' : 'deleted' }];
  }

  #lineOfBand(band: readonly Entry[]): TableLine {
    const rows = rowsIn(band);
    const [first] = band;
    const [next, old] = [this.#bandItems(band, 'new'), this.#bandItems(band, 'old')];
    return {
      id: first ? idOf(first) : '',
      types: typesOf(band, this.#settings),
      confidence: confidenceOfRows(rows),
      newPage: false,
      heading: band.every(isHeadingEntry),
      new: { items: next.flat(), span: 1 },
      old: { items: old.flat(), span: 1 },
      remark: { rows, span: 1 },
      cuts: cutsOf(band, next, old),
    };
  }

  /** The items of each entry. */
  #bandItems(band: readonly Entry[], side: Side): readonly (readonly CellItem[])[] {
    const items = band.map((entry) => this.#entryItems(entry, side));
    const rows = rowsIn(band);
    const [lone] = rows;
    const isEmpty = items.every((own) => own.length === 0);
    return isEmpty && lone && rows.length === band.length ? [this.#instead(lone, side)] : items;
  }

  #entryItems(entry: Entry, side: Side): readonly CellItem[] {
    switch (entry.kind) {
      case 'row':
        return entry.row[side].map((_, at) => this.#unit(entry.row, side, at));
      case 'omitted':
        return [omitted(entry.rows, side)];
      case 'departure': {
        const { aside, shared, old, new: to } = entry.departure;
        return side === 'old' ? [{ kind: 'departed', aside, unit: unitRef(old), to: { ...unitRef(to), shared } }] : [];
      }
    }
  }
}

function rowsIn(band: readonly Entry[]): readonly ComparisonRow[] {
  return band.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []));
}

function isHeadingEntry(entry: Entry): boolean {
  return entry.kind === 'row' && isHeading(entry.row);
}

/** Between headings and what is none. */
function cutsOf(
  band: readonly Entry[],
  next: readonly (readonly CellItem[])[],
  old: readonly (readonly CellItem[])[],
): readonly LineCut[] {
  const cuts: LineCut[] = [];
  const above = { new: 0, old: 0, rows: 0 };
  band.forEach((entry, at) => {
    const before = band[at - 1];
    if (before && isHeadingEntry(before) !== isHeadingEntry(entry)) cuts.push({ ...above });
    above.new += next[at]?.length ?? 0;
    above.old += old[at]?.length ?? 0;
    above.rows += Number(entry.kind === 'row');
  });
  return cuts;
}

function isHeading({ new: next, old }: ComparisonRow): boolean {
  return [...next, ...old].every(({ kind }) => kind === 'heading');
}

const COVERED: TableCell = { items: [], span: 0 };

function omitted(rows: readonly ComparisonRow[], side: Side): CellItem {
  const units = rows.flatMap((row) => row[side]);
  const [first] = units;
  const numbers = first?.kind === 'heading' ? units.filter((unit) => unit.level === first.level) : [];
  return { kind: 'omitted', units: units.length, numbers: numbers.flatMap(({ number }) => number || []) };
}
