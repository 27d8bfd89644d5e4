import { test } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { selectMeasurement, type Measurement } from '#indicator';
import { fiscalYear, measurementId } from '#kernel';
import { measurementOf } from '../../test/helpers/indicator-case.ts';

const R1 = fiscalYear(2019);
const named = (id: string, given: Partial<Measurement> = {}, value: string | null = '1') =>
  measurementOf(value, { id: measurementId(id), ...given });
const after = (id: string) => ({ supersedes: measurementId(id) });

const chosen: readonly (readonly [
  title: string,
  measurements: readonly Measurement[],
  current: string | null,
  superseded: readonly string[],
])[] = [
  ['nothing for the year', [measurementOf('1', { year: 2018 })], null, []],
  ['the only one', [named('a')], 'a', []],
  ['the correction', [named('a'), named('b', after('a'))], 'b', ['a']],
  [
    'the correction of the correction, newest first',
    [named('c', after('b')), named('a'), named('b', after('a'))],
    'c',
    ['b', 'a'],
  ],
  [
    'confirmed before preliminary',
    [named('p', { status: 'preliminary' }), named('c'), named('e', { status: 'estimate' })],
    'c',
    ['e', 'p'],
  ],
  ['a figure before a missing one', [named('none', {}, null), named('e', { status: 'estimate' })], 'e', ['none']],
  ['of two equals the one listed later', [named('a'), named('b')], 'b', ['a']],
  ['a correction that takes a figure back', [named('a'), named('b', after('a'), null)], 'b', ['a']],
];

for (const [title, measurements, current, superseded] of chosen) {
  test(`the measurement in use is ${title}`, () => {
    const choice = selectMeasurement(measurements, R1);
    assert.equal(choice.current?.id ?? null, current);
    assert.deepEqual(
      choice.superseded.map(({ id }) => id),
      superseded,
    );
  });
}

test('measurements that supersede each other in a circle are a broken assumption', () => {
  assert.throws(() => selectMeasurement([named('a', after('b')), named('b', after('a'))], R1), /in a circle/);
});

test('in a chain of corrections the last one is used, in whatever order they are listed', () => {
  const chain = fc.integer({ min: 1, max: 6 }).chain((length) => {
    const links = Array.from({ length }, (_, index) => named(`m${index}`, index === 0 ? {} : after(`m${index - 1}`)));
    return fc.shuffledSubarray(links, { minLength: length });
  });
  fc.assert(
    fc.property(chain, (measurements) => {
      const { current, superseded } = selectMeasurement(measurements, R1);
      const order = [current?.id, ...superseded.map(({ id }) => id)];
      assert.deepEqual(
        order,
        measurements.map((_, index) => `m${measurements.length - 1 - index}`),
      );
    }),
  );
});
