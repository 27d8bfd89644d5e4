import type { OutlineUnit } from '#plan';

/** Where a fault can be put, and how a document looks with it. */
export type TextUnit = Exclude<OutlineUnit, { kind: 'table' | 'diagram' }>;

export function isTextUnit(unit: OutlineUnit): unit is TextUnit {
  return unit.kind !== 'table' && unit.kind !== 'diagram';
}

export const isProse = (unit: OutlineUnit): unit is Exclude<TextUnit, { kind: 'heading' }> =>
  isTextUnit(unit) && unit.kind !== 'heading';

export function replaced<T extends OutlineUnit>(
  units: readonly OutlineUnit[],
  unit: T,
  change: Partial<T>,
): readonly OutlineUnit[] {
  return units.map((one) => (one === unit ? { ...unit, ...change } : one));
}

export interface Match<T extends OutlineUnit = TextUnit> {
  readonly unit: T;
  readonly at: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every place of a pattern in the units, in order. */
export function placesOf<T extends TextUnit>(units: readonly T[], pattern: RegExp): readonly Match<T>[] {
  return units.flatMap((unit) =>
    Array.from(unit.text.matchAll(pattern), (match) => ({
      unit,
      at: match.index,
      text: match[0],
      groups: match.groups ?? {},
    })),
  );
}

export function spliced(
  text: string,
  at: number,
  { cut, put }: { readonly cut: number; readonly put: string },
): string {
  return text.slice(0, at) + put + text.slice(at + cut);
}

/** A cell of a KPI table under a column with a year. */
export interface CellSite {
  readonly table: Extract<OutlineUnit, { kind: 'table' }>;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export const YEARED = /(?:基準値|現状値|目標値).*[（(]/u;

export function cellsOf(units: readonly OutlineUnit[], head: RegExp = YEARED): readonly CellSite[] {
  return units.flatMap((table) =>
    table.kind !== 'table'
      ? []
      : table.rows.flatMap((cells, row) =>
          cells.flatMap((text, column) => (head.test(table.head[column] ?? '') ? [{ table, row, column, text }] : [])),
        ),
  );
}

export function withCell(
  units: readonly OutlineUnit[],
  { table, row, column }: CellSite,
  text: string,
): readonly OutlineUnit[] {
  const rows = table.rows.map((cells, at) =>
    at === row ? cells.map((cell, of) => (of === column ? text : cell)) : cells,
  );
  return replaced(units, table, { rows });
}

/** Line of a row in its file: head, rule, rows. */
export const lineOfRow = ({ table, row }: CellSite): number => table.line + 2 + row;

const FIGURE = /^[－-]?[\d,]+(?:\.\d+)?/u;

export function figureOf(text: string): number | null {
  const [figure] = FIGURE.exec(text) ?? [];
  return figure === undefined ? null : Number(figure.replace('－', '-').replaceAll(',', ''));
}

/** A figure in the form of the cell: as many places, grouped where it was or where it is long. */
export function inFormOf(text: string, value: number): string {
  const [figure = ''] = FIGURE.exec(text) ?? [];
  const places = figure.split('.')[1]?.length ?? 0;
  const [whole = '', rest] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const digits = rest === undefined ? grouped : `${grouped}.${rest}`;
  return text.replace(FIGURE, value < 0 ? `－${digits}` : digits);
}
