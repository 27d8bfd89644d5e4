import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asideShare, assertDocs, measure, recallTable, wordingTable } from '../../bench/check-docs.ts';
import { minatoSubjects, realSubjects } from '../../bench/check-subject.ts';
import { wordingResults } from '../../bench/check-wordings.ts';

for (const [part, subjects] of [
  ['recall-minato', minatoSubjects()],
  ['recall-real', realSubjects()],
] as const) {
  const skip = subjects === null ? 'the real documents are not here' : false;
  test(
    `of faults planted at random, nine in ten of figures and references and six in ten typos are told (${part})`,
    { skip },
    () => {
      const measurement = measure(subjects ?? []);
      assertDocs(part, recallTable(measurement));
      assert.ok(measurement.exact >= 0.9, `figures and references: ${measurement.exact}`);
      assert.ok(measurement.typos >= 0.6, `typos: ${measurement.typos}`);
      assert.ok(
        measurement.restored >= 0.95 * measurement.pressed,
        `pressed wrongly: ${measurement.pressed - measurement.restored}`,
      );
    },
  );
}

test('of faults worded as in city documents, and kept aside while the rules were mended, as many are told', () => {
  const results = wordingResults();
  assertDocs('recall-wordings', wordingTable(results));
  assert.ok(asideShare(results, ['numeric', 'reference']) >= 0.9);
  assert.ok(asideShare(results, ['typo']) >= 0.6);
});
