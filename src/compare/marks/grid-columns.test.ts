import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '#plan';
import { compareEditions } from '../compare-editions.ts';
import { comparisonUnits } from '../units/comparison-units.ts';

type Rows = readonly (readonly string[])[];

function compared(old: Rows, next: Rows) {
  const unitsOf = (rows: Rows, side: string) => {
    const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
    const lines = [head, `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...body];
    return comparisonUnits(readOutline(`# １ 日程\n\n${lines.join('\n')}`, side).units, side);
  };
  const sides = [
    { title: '', units: unitsOf(old, 'o') },
    { title: '', units: unitsOf(next, 'n') },
  ] as const;
  return compareEditions(...sides).comparison.rows.slice(1);
}

const WORKS: Rows = [
  ['道路の整備', '設計', '工事', '工事', '国費'],
  ['港の整備', '調査', '設計', '工事', '県費'],
  ['公園の整備', '工事', '工事', '完了', '市費'],
];
const NEXT_WORKS: Rows = [
  ['道路の整備', '工事', '工事', '完了', '国費'],
  ['港の整備', '工事', '工事', '完了', '県費'],
  ['公園の整備', '設計', '工事', '工事', '市費'],
];
const scheduled = (years: readonly string[], rows: Rows): Rows => [['事業', ...years, '財源'], ...rows];

const NONE = { added: [], removed: [], moved: [], renamed: [] } as const;
const YEARS = [
  [
    'three other years face the old ones in their order, though the cells are alike elsewhere',
    ['R7', 'R8', 'R9'],
    {
      ...NONE,
      renamed: [
        ['R3', 'R7'],
        ['R4', 'R8'],
        ['R5', 'R9'],
      ],
    },
  ],
  ['a year that stayed faces itself', ['R4', 'R5', 'R6'], { ...NONE, added: ['R6'], removed: ['R3'] }],
  [
    'a year in another print is the same year',
    ['令和４年', '令和５年', '令和６年'],
    {
      ...NONE,
      added: ['令和６年'],
      removed: ['R3'],
      renamed: [
        ['R4', '令和４年'],
        ['R5', '令和５年'],
      ],
    },
  ],
] as const;

for (const [what, years, change] of YEARS)
  test(`in a schedule, ${what}`, () => {
    const rows = compared(scheduled(['R3', 'R4', 'R5'], WORKS), scheduled(years, NEXT_WORKS));
    const told = rows.flatMap(({ remarks }) => remarks.filter(({ code }) => code === 'columns'));
    const { code: _code, tables: _tables, ...columns } = { ...told[0] } as Record<string, unknown>;
    assert.equal(told.length, 1);
    assert.deepEqual(columns, change);
  });

test('all rows of a table face the same columns of the other one, whatever a single row is like', () => {
  const old: Rows = [
    ['事業', '前期', '後期'],
    ['道路の整備', '設計', '工事'],
    ['港の整備', '調査', '設計'],
    ['公園', '工事', '完了'],
  ];
  const next: Rows = [
    ['事業', '第一', '第二', '第三'],
    ['道路の整備', '設計', '工事', '完了'],
    ['港の整備', '調査', '設計', '工事'],
    ['公園', '完了', '工事', '完了'],
  ];
  const marked = compared(old, next).map(({ new: [unit] }) =>
    (unit?.marks ?? []).map(([start, end]) => unit?.text.slice(start, end)),
  );
  assert.deepEqual(marked, [[' 完了'], [' 工事'], ['完了', '工事 完了']]);
});
