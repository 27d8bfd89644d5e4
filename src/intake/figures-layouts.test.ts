import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { oneFile, type Dossier } from '#app';
import { fiscalYear } from '#kernel';
import { readOutline } from '#plan';
import { numberFormats, workbookFile, type CellText, type SheetParts } from '../../test/helpers/workbook-file.ts';
import { intake } from './intake.ts';

type Grid = readonly (readonly CellText[])[];

const plans = ['minato/first', 'minato/second'].map((name) => {
  const bytes = readFileSync(new URL(`../../examples/${name}/plan.md`, import.meta.url));
  const tables = readOutline(bytes.toString('utf8'), 'plan.md').units.flatMap((unit) =>
    unit.kind === 'table' && unit.head[0] === '指標' ? [[unit.head, ...unit.rows]] : [],
  );
  return { name, bytes, tables };
});

/** A cell as a person types it into Excel: what looks like a number becomes one, shown with its places and commas. */
function typed(text: string): CellText {
  const digits = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : null;
  if (digits === null) return text;
  const places = digits.split('.')[1]?.length ?? 0;
  return { attributes: `s="${1 + places}"`, inside: `<v>${digits}</v>` };
}

const STYLES = numberFormats(['#,##0', '#,##0.0', '#,##0.00']);
const cells = (table: readonly (readonly string[])[]): Grid => table.map((row) => row.map(typed));
const book = (sheets: readonly SheetParts[]): Uint8Array => workbookFile({ styles: STYLES, sheets });

/** 目標値（R4） under a merged 目標値 with its year below; heads without a year go over both rows. */
function twoStoreys(table: readonly (readonly string[])[]): SheetParts {
  const [head = [], ...rows] = table;
  const split = head.map((text) => /^(.+?)（(.+)）$/.exec(text)?.slice(1) ?? [text, '']);
  const merges = split.map(([, year], at) => {
    const column = String.fromCharCode(65 + at);
    return year === '' ? `<mergeCell ref="${column}1:${column}2"/>` : '';
  });
  const upper = split.map(([word = '']) => word);
  const lower = split.map(([, year = '']) => year || null);
  return {
    rows: [upper, lower, ...cells(rows)],
    behind: `<mergeCells>${merges.join('')}</mergeCells>`,
  };
}

const csvCell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const layouts: readonly (readonly [what: string, name: string, make: (tables: readonly string[][][]) => Uint8Array])[] =
  [
    [
      'one table a sheet, under a title',
      'a.xlsx',
      (tables) =>
        book(tables.map((table, at) => ({ name: `表${at}`, rows: [[`指標一覧 その${at + 1}`], [], ...cells(table)] }))),
    ],
    [
      'all tables on one sheet, from its middle on',
      'b.xlsx',
      (tables) =>
        book([{ rows: tables.flatMap((table) => [...cells(table), [], ['※年度末の数値'], []]), top: 9, left: 5 }]),
    ],
    [
      'heads of two storeys with merged cells',
      'c.xlsx',
      (tables) => book(tables.map((table, at) => ({ name: `表${at}`, ...twoStoreys(table) }))),
    ],
    ['every cell a text', 'd.xlsx', (tables) => book(tables.map((rows, at) => ({ name: `表${at}`, rows })))],
    [
      'a CSV with all tables',
      'e.csv',
      (tables) =>
        new TextEncoder().encode(
          tables.map((table) => table.map((row) => row.map(csvCell).join(',')).join('\r\n')).join('\r\n,,,,\r\n'),
        ),
    ],
  ];

function figuresOf({ editions }: Dossier): ReadonlyMap<string, unknown> {
  return new Map(
    editions.flatMap(({ indicators }) =>
      indicators.map(({ definition: { id, unit, direction, decimals }, baseline, targets }) => [
        id,
        { unit, direction, decimals, baseline, targets },
      ]),
    ),
  );
}

for (const { name, bytes, tables } of plans) {
  for (const [what, file, make] of layouts) {
    test(`the indicators of ${name} as ${what} are those of its outline, figure by figure`, async () => {
      const own = intake.read(oneFile('plan.md', bytes));
      assert.ok(own.ok);
      const read = await intake.figures(oneFile(file, make(tables as string[][][])), { year: fiscalYear(2019) });
      assert.ok(read.ok, JSON.stringify(read.ok ? [] : read.issues));
      const [given, wanted] = [figuresOf(read.value.dossier), figuresOf(own.value.dossier)];
      assert.ok(wanted.size > 20);
      assert.deepEqual(given, wanted);
    });
  }
}
