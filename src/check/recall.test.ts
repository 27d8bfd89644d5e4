import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertDocs, measure, recallTable } from '../../bench/check-docs.ts';
import { minatoSubjects, realSubjects } from '../../bench/check-subject.ts';

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
