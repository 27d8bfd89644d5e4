import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../test/helpers/compared-outlines.ts';

const table = (target: string): string =>
  `| 指標 | 現状値 | 目標値 |\n|---|---|---|\n| 就農した人の数（人） | 5 | ${target} |\n| 直売所の売上（百万円） | 80 | 100 |`;
const FARMERS = ['### ① 担い手を育てる', '- 研修のための農場を開きます。'];
const SHOPS = ['### ② 販路を広げる', '- 直売所を建て直します。'];
const WOODS = ['## （２）林業', '- 間伐を進めます。'];

/** Rows that are not the same, as `type name (remarks)`. */
function told(old: readonly string[], next: readonly string[]): readonly string[] {
  const head = ['# 基本目標１', '## （１）農業'];
  const { rows } = comparedOutlines([...head, ...old, ...WOODS], [...head, ...next, ...WOODS]);
  return rows
    .filter(({ type }) => type !== 'same')
    .map(({ type, new: [after], old: [before], remarks }) => {
      const [name = ''] = (after ?? before)?.text.split('（') ?? [];
      return `${type} ${name} (${remarks.map(({ code }) => code).join()})`;
    });
}

test('a table at the end of a direction has not moved because its measures changed their order', () => {
  const changes = told([...FARMERS, ...SHOPS, table('10')], [...SHOPS, ...FARMERS, table('12')]);
  assert.deepEqual(
    changes.filter((row) => row.includes('就農') || row.includes('売上')),
    ['reworded 就農した人の数 ()'],
  );
});

test('a measure put in before the table at the end of its direction is new, and one taken out there is gone', () => {
  assert.deepEqual(told([...FARMERS, table('10')], [...FARMERS, ...SHOPS, table('10')]), [
    'added ② 販路を広げる (added)',
    'added 直売所を建て直します。 ()',
  ]);
  assert.deepEqual(told([...FARMERS, ...SHOPS, table('10')], [...FARMERS, table('10')]), [
    'deleted ② 販路を広げる (deleted)',
    'deleted 直売所を建て直します。 ()',
  ]);
});

test('a table that went from the end of one direction to the end of another has moved', () => {
  const changes = told([...FARMERS, table('10')], FARMERS);
  assert.equal(changes.filter((row) => row.startsWith('deleted')).length, 2);
  const head = ['# 基本目標１', '## （１）農業', ...FARMERS];
  const { rows } = comparedOutlines([...head, table('10'), ...WOODS], [...head, ...WOODS, table('10')]);
  assert.deepEqual(rows.filter(({ type }) => type === 'moved').length, 2);
});
