import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalText } from '#kernel';
import { recompute } from '#indicator';
import type { ReportView } from '#app';
import { exampleReport } from '../../../test/helpers/example-city.ts';

const kumamoto = exampleReport('kumamoto', 2019);

function verdicts(view: ReportView): Readonly<Record<string, number>> {
  const kinds = view.indicators.map(({ verdict }) =>
    verdict.kind === 'published' ? `published ${verdict.verdict}` : verdict.kind,
  );
  return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, members]) => [kind, members.length]));
}

test('Kumamoto R1 is judged with the figures of the city’s own R1 report; the older readings stay', () => {
  const judged = kumamoto.indicators.filter(({ evaluation }) => evaluation.achieved !== null);
  assert.deepEqual(
    judged.map(({ name, evaluation }) => [
      name,
      evaluation.actual && decimalText(evaluation.actual),
      evaluation.achieved,
    ]),
    [
      ['年転入超過数', '494', true],
      ['出生数', '6293', false],
    ],
  );
  const superseded = judged.map(({ evaluation }) =>
    evaluation.trace.superseded.map(({ value }) => value && decimalText(value)),
  );
  assert.deepEqual(superseded, [['-128'], ['6766']]);
});

test('Kumamoto R1: what was only published has a count of its own, an estimate and an unknown figure none', () => {
  assert.deepEqual(verdicts(kumamoto), { achieved: 1, missed: 1, 'published missed': 7, 'not-evaluated': 8 });
  assert.equal(kumamoto.counts.withFigure, 2);
  assert.deepEqual(
    kumamoto.figureSources.map(({ count }) => count),
    [2],
  );
});

test('Kumamoto carries its notice and no published verdict is contradicted', () => {
  assert.equal(kumamoto.municipality.notice, '公開資料にもとづく非公式の例。熊本市が作成したものではありません');
  assert.deepEqual(
    kumamoto.indicators.filter(({ evaluation }) => evaluation.contradictsPublished),
    [],
  );
});

for (const [name, year] of [
  ['kumamoto', 2019],
  ['kumamoto', 2023],
  ['minato', 2019],
  ['minato', 2022],
  ['minato', 2024],
] as const) {
  const view = exampleReport(name, year);

  test(`${name} ${year}: every result can be recomputed from its trace alone`, () => {
    for (const { evaluation } of view.indicators) {
      const again = recompute(evaluation.trace, view.scheme);
      const told = [evaluation.achieved ?? evaluation.reason, evaluation.rate ?? evaluation.rateReason];
      assert.deepEqual([again.achieved, again.rate], told, evaluation.indicator);
    }
  });

  test(`${name} ${year}: the goals and what stands outside them add up to the whole`, () => {
    const parts = [...view.goals.map(({ counts }) => counts), ...(view.outsideGoals ? [view.outsideGoals] : [])];
    for (const key of ['total', 'achieved', 'missed', 'relistings', 'withFigure'] as const)
      assert.equal(
        parts.reduce((sum, counts) => sum + counts[key], 0),
        view.counts[key],
        key,
      );
  });

  test(`${name} ${year}: every missed target has its explanation once the year is frozen`, () => {
    assert.deepEqual(view.state === 'frozen' ? view.unexplained : [], []);
  });
}
