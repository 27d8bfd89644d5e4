import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '#plan';
import { compareEditions } from '../compare-editions.ts';
import { comparisonUnits } from '../units/comparison-units.ts';

const edition = (items: readonly string[], side: 'o' | 'n') => ({
  title: '',
  units: comparisonUnits(readOutline(`# １ 相談\n\n${items.map((item) => `- ${item}`).join('\n')}`, side).units, side),
});

/** What is told of the items, with how sure that is. */
function told(old: readonly string[], next: readonly string[]): readonly string[] {
  const { rows } = compareEditions(edition(old, 'o'), edition(next, 'n')).comparison;
  return rows.slice(1).map(({ type, confidence }) => `${type} ${confidence}`);
}

const WHOLE = '子育ての相談窓口を各区に設置し、広報紙による周知を図る。';
const PARTS = ['子育ての相談窓口を各区に設置する。', '広報紙による周知を図る。'];
const OTHER = '講座を開く。';

test('the two parts of a split item are no rivals of each other: nobody need look', () => {
  assert.deepEqual(told([WHOLE, OTHER], [...PARTS, OTHER]), ['split likely', 'same sure']);
  assert.deepEqual(told([...PARTS, OTHER], [WHOLE, OTHER]), ['merged likely', 'same sure']);
});

test('where two items are as near to either of two others, a person is to look at both', () => {
  const by = (way: string): string => `健康診査の受診を${way}で勧める。`;
  const rows = told([by('はがき'), by('広報紙'), OTHER], [by('電話'), OTHER, by('訪問')]);
  assert.deepEqual(
    rows.map((row) => row.endsWith('check')),
    [true, false, true],
  );
});
