import type { ComparisonPage, RowWords } from '#app';
import { layOut, tablePreset, type CellItem, type ComparedUnit, type ComparisonRow } from '#compare';

/** A row of the desk's table with all that is told of it. */
export interface PairingRow {
  /** Id of its first unit. */
  readonly id: string;
  readonly row: ComparisonRow;
  readonly words: RowWords;
  readonly new: readonly CellItem[];
  readonly old: readonly CellItem[];
  /** The last entry changed it. */
  readonly isEffect: boolean;
}

const settings = { ...tablePreset('standard'), stubs: 'omit' } as const;

/** Every row as it is shown, in the order of the table. */
export function pairingRows({ comparison, words, effect }: ComparisonPage): readonly PairingRow[] {
  const changed = new Set(effect?.rows ?? []);
  const rows: PairingRow[] = [];
  for (const line of layOut(comparison, settings).lines) {
    const [row] = line.remark.rows;
    const last = rows.at(-1);
    if (row && row !== last?.row)
      rows.push({
        id: firstUnit(row).id,
        row,
        words: words[rows.length] ?? { pins: [], remark: null },
        new: line.new.items,
        old: line.old.items,
        isEffect: changed.has(rows.length),
      });
    else if (last)
      rows[rows.length - 1] = {
        ...last,
        new: [...last.new, ...line.new.items],
        old: [...last.old, ...line.old.items],
      };
  }
  return rows;
}

/** Rows of a heading that what it heads stands below. */
export function keptRows(rows: readonly PairingRow[]): ReadonlySet<PairingRow> {
  const levels = rows.map(({ row }) => firstUnit(row).level);
  return new Set(
    rows.filter((_, at) => {
      const [level = 0, next] = levels.slice(at, at + 2);
      return level > 0 && next !== undefined && (next === 0 || next > level);
    }),
  );
}

export function firstUnit({ new: [next], old: [old] }: ComparisonRow): ComparedUnit {
  const unit = next ?? old;
  if (!unit) throw new RangeError('a row without units');
  return unit;
}

export function holds({ row }: PairingRow, unit: string | null): boolean {
  return unit !== null && [...row.new, ...row.old].some(({ id }) => id === unit);
}

/** Pairs that a row speaks of: facing in it, or linked to another row. */
export function pairsOf(row: ComparisonRow, rows: readonly ComparisonRow[]): readonly UnitPair[] {
  const facing = row.new.flatMap((next) => row.old.map((old) => ({ new: next, old })));
  const own = new Set([...row.new, ...row.old].map(({ id }) => id));
  const linked = rows.flatMap(({ links }) => links).filter((link) => link.some((id) => own.has(id)));
  if (linked.length === 0) return facing;
  const units = new Map(rows.flatMap((one) => [...one.new, ...one.old]).map((unit) => [unit.id, unit]));
  return [
    ...facing,
    ...linked.flatMap(([nextId, oldId]) => {
      const [next, old] = [units.get(nextId), units.get(oldId)];
      return next && old ? [{ new: next, old }] : [];
    }),
  ];
}

export interface UnitPair {
  readonly new: ComparedUnit;
  readonly old: ComparedUnit;
}
