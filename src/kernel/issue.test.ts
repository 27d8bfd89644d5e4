import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atPlace, issue } from './issue.ts';
import { kernelIssueCodes } from './kernel-issue-code.ts';
import { assertNever, fail, ok } from './result.ts';

test('an issue is an error without a place unless told otherwise', () => {
  assert.deepEqual(issue('x.y'), { code: 'x.y', severity: 'error', place: {} });
  assert.equal(issue('x.y', { severity: 'note' }).severity, 'note');
});

test('an outer place adds what it knows, the inner one wins, paths are joined', () => {
  const inner = issue('x.y', { place: { offset: 5, row: 3, path: ['value'] }, found: 'a' });
  const outer = { file: 'f.csv', row: 1, column: '目標値', path: ['indicators', 4] };
  assert.deepEqual(atPlace(inner, outer), {
    ...inner,
    place: { file: 'f.csv', row: 3, column: '目標値', offset: 5, path: ['indicators', 4, 'value'] },
  });
  assert.deepEqual(atPlace(issue('x.y'), { file: 'f' }).place, { file: 'f' });
});

test('results say whether they hold a value or issues', () => {
  assert.deepEqual(ok(1), { ok: true, value: 1 });
  assert.deepEqual(
    fail(issue('x.y')).issues.map(({ code }) => code),
    ['x.y'],
  );
});

test('an impossible member of a closed set is thrown, not passed on', () => {
  assert.throws(() => assertNever('other' as never), /other/);
});

test('issue codes are listed once each', () => {
  assert.equal(new Set(kernelIssueCodes).size, kernelIssueCodes.length);
});
