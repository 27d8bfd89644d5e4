import { parseNumberCell, type FiscalYear, type ValueCell, type WordCell } from '#kernel';
import { readRangeCell, type Comparator, type Target, type TargetAim } from '#indicator';
import { agreedPeriod, readFigure, readPeriod, readSource, readYear, type CellReader } from './csv-cells.ts';

export interface TargetContext {
  /** Of cells that state none: 比較, else what the direction implies. */
  readonly comparator: Comparator;
  readonly sources: ReadonlySet<string> | null;
  /** The plan year of a target that states none; null = it must be stated. */
  readonly fallbackYear: FiscalYear | null;
}

const RANGE_SIGN = /[~〜～]/;

/** The target of one row; null where the row has none or is wrong (then told). */
export function readTarget(reader: CellReader, context: TargetContext): Target | null {
  const { row, findings } = reader;
  const stated = readYear(reader, '目標年度');
  const text = row.cell('目標値');
  if (text === '') return null;
  const planYear = stated ?? context.fallbackYear;
  if (planYear === null) {
    if (row.cell('目標年度') === '') findings.add('csv-missing-value', row.place('目標年度'), { expected: 'R5' });
    return null;
  }
  const aim = readAim(reader, context.comparator);
  if (!aim) return null;
  const period = agreedPeriod(reader, '目標値_対象期間', {
    own: readPeriod(reader, '目標値_対象期間'),
    beside: aim.measured,
  });
  return { planYear, period, aim: aim.aim, source: readSource(reader, context.sources), revision: null, others: [] };
}

interface AimReading {
  readonly aim: TargetAim;
  readonly measured: Target['period'];
}

function readAim(reader: CellReader, comparator: Comparator): AimReading | null {
  if (comparator === 'range' || RANGE_SIGN.test(reader.row.cell('目標値'))) return readRange(reader);
  const figure = readFigure(reader, '目標値');
  switch (figure.kind) {
    case 'value':
      return { aim: aimOfValue(figure.cell, comparator), measured: figure.measured };
    case 'word':
      return { aim: aimOfWord(figure.cell), measured: null };
    case 'missing':
      return figure.reason === 'undecided' ? { aim: { kind: 'undecided' }, measured: null } : null;
    case 'blank':
    case 'wrong':
      return null;
  }
}

/** A comparator in the cell itself wins over the column's and is printed with the target. */
function aimOfValue({ value, comparator }: ValueCell, usual: Comparator): TargetAim {
  return comparator ? { kind: 'value', value, comparator, stated: true } : { kind: 'value', value, comparator: usual };
}

/** 現状以上 is met by the baseline itself, 増加 is not. */
function aimOfWord({ word, direction, comparator }: WordCell): TargetAim {
  const orEqual = comparator === 'gte' || comparator === 'lte';
  return { kind: 'word', word, wants: direction, ...(orEqual ? { orEqual } : {}) };
}

/** `10～20`, both ends included. */
function readRange({ row, findings }: CellReader): AimReading | null {
  const found = row.cell('目標値');
  const range = readRangeCell(found);
  if (range) return { aim: { kind: 'range', low: range.low, high: range.high }, measured: null };
  findings.add('range-malformed', row.place('目標値'), { found, expected: '10～20' });
  return null;
}

/** A target written as text outside the table, such as the aim a revision replaced. */
export function aimOfText(text: string, comparator: Comparator): TargetAim | null {
  const range = readRangeCell(text);
  if (range) return { kind: 'range', low: range.low, high: range.high };
  const from = parseNumberCell(text);
  if (from.kind === 'value') return aimOfValue(from, comparator);
  if (from.kind === 'word') return aimOfWord(from);
  return from.kind === 'missing' && from.reason === 'undecided' ? { kind: 'undecided' } : null;
}
