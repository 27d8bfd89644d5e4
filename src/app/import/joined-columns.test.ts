import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withJoinedColumns } from './joined-columns.ts';

const table = (head: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  block: { kind: 'table' as const, head, rows },
});

test('cells that stand aside of their head go under it with their places; where a row fills both, nothing is joined', () => {
  const cells = { head: [{}, { cell: 'B1' }, { cell: 'C1' }], rows: [[{}, { cell: 'B2' }, { cell: 'C2' }]] };
  const joined = withJoinedColumns({ ...table(['年度', '実績値', ''], ['R1', '', '11']), cells });
  assert.deepEqual(joined, {
    ...table(['年度', '実績値'], ['R1', '11']),
    cells: { head: [{}, { cell: 'B1' }], rows: [[{}, { cell: 'C2' }]] },
  });
  const full = table(['年度', '実績値', ''], ['R1', '11', '速報']);
  assert.deepEqual(withJoinedColumns(full), full);
  const empty = table(['年度', '実績値', ''], ['R1', '11', '']);
  assert.deepEqual(withJoinedColumns(empty), empty);
});
