import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { outputBars } from './output-bars.ts';
import { placeLabels, type LabelRequest } from './place-labels.ts';
import { planTreeDiagram } from './plan-tree-diagram.ts';
import { progressStrip } from './progress-strip.ts';
import { seriesChart } from './series-chart.ts';
import { runsOf } from './series-runs.ts';
import type { SeriesPoint, SeriesSpec } from './series-spec.ts';
import type { Drawing } from './svg.ts';

function point(
  year: string,
  actual: number | null,
  change: Partial<SeriesPoint> & { readonly estimate?: boolean } = {},
): SeriesPoint {
  const { estimate = false, ...rest } = change;
  return {
    year,
    note: '',
    target: null,
    baseline: null,
    breakBefore: null,
    actual: actual === null ? null : { value: actual, label: String(actual), estimate },
    ...rest,
  };
}

function spec(points: readonly SeriesPoint[], change: Partial<SeriesSpec> = {}): SeriesSpec {
  return {
    prefix: 'c1',
    title: '出生数',
    description: '年度ごとの出生数',
    unit: '単位：人',
    form: 'line',
    points,
    emptyText: '実績値はありません',
    legend: { actual: '実績値', estimate: '参考値', target: '目標値', baseline: '基準値' },
    ...change,
  };
}

function textsOf({ svg }: Drawing): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);
}

const marks = fc.record({
  value: fc.integer({ min: -5000, max: 5000 }),
  label: fc.string({ unit: fc.constantFrom(...'0123456789,−以上<&'), maxLength: 12 }),
});
const seriesPoints = fc.array(
  fc.record({
    year: fc.constantFrom('H27', 'R1', '令和元年度'),
    note: fc.constantFrom('', '（H30）', '公表：未達成'),
    actual: fc.option(fc.tuple(marks, fc.boolean()).map(([mark, estimate]) => ({ ...mark, estimate }))),
    target: fc.option(
      fc
        .tuple(marks, fc.option(fc.nat(900)))
        .map(([mark, more]) => ({ ...mark, upper: more === null ? null : mark.value + more })),
    ),
    baseline: fc.option(marks),
    breakBefore: fc.option(fc.constantFrom('定義変更', 'H30から対象を広げたため、前の年度と比べられない')),
  }),
  { maxLength: 14 },
);
const drawings = fc.oneof(
  fc
    .tuple(seriesPoints, fc.constantFrom('line', 'bars'), fc.constantFrom(280, 640))
    .map(([points, form, width]) => seriesChart(spec(points, { form: form as 'line', width }))),
  fc
    .array(fc.tuple(fc.constantFrom('achieved', 'missed', 'published', 'unknown'), fc.nat(40)), { maxLength: 4 })
    .map((counts) =>
      progressStrip({
        prefix: 'c1',
        title: 't',
        description: 'd',
        emptyText: 'なし',
        segments: counts.map(([kind, count]) => ({
          kind: kind as 'missed',
          label: kind,
          count,
          countLabel: String(count),
        })),
      }),
    ),
  fc
    .array(fc.record({ label: fc.string(), directions: fc.array(fc.string(), { maxLength: 4 }) }), { maxLength: 4 })
    .map((goals) =>
      planTreeDiagram({ prefix: 'c1', title: 't', description: 'd', heads: { goal: 'g', direction: 'd' }, goals }),
    ),
);

test('every drawing is well-formed, named, described, and leans on nothing outside itself', () => {
  fc.assert(
    fc.property(drawings, ({ svg, width, height }) => {
      assert.equal(XMLValidator.validate(svg), true);
      assert.ok(svg.includes(`viewBox="0 0 ${width} ${height}"`) && svg.includes('role="img"'));
      assert.ok(svg.includes('<title id="c1-title">') && svg.includes('<desc id="c1-desc">'));
      const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.every((id) => id?.startsWith('c1-')));
      assert.doesNotMatch(svg, /NaN|Infinity|undefined|<style|<script|foreignObject|clip-path|href|var\(/);
    }),
  );
});

test('the same figures give the same drawing', () => {
  const points = [point('H30', 1), point('R1', 2)];
  assert.equal(seriesChart(spec(points)).svg, seriesChart(spec(points)).svg);
});

test('the line is joined neither across an unknown year nor across a break', () => {
  const points = [
    point('H26', 1),
    point('H27', 2),
    point('H28', null),
    point('H29', 4),
    point('H30', 5, { breakBefore: '定義変更' }),
    point('R1', 6),
  ];
  assert.deepEqual(runsOf(points), [
    { dashed: false, indexes: [0, 1] },
    { dashed: false, indexes: [4, 5] },
  ]);
  assert.ok(textsOf(seriesChart(spec(points))).includes('定義変更'));
});

test('the line to an estimate is another one than the line between figures', () => {
  const points = [point('H29', 1), point('H30', 2), point('R1', 3, { estimate: true })];
  assert.deepEqual(
    runsOf(points).map(({ dashed, indexes }) => [dashed, indexes]),
    [
      [false, [0, 1]],
      [true, [1, 2]],
    ],
  );
});

test('each known year is on one side of a join at most once, and every join is between known neighbours', () => {
  fc.assert(
    fc.property(seriesPoints, (points) => {
      const joins = runsOf(points).flatMap(({ indexes }) => indexes.slice(1));
      assert.equal(new Set(joins).size, joins.length);
      assert.ok(joins.every((at) => points[at]?.actual && points[at - 1]?.actual && points[at]?.breakBefore === null));
    }),
  );
});

test('where nothing is known the picture says so, and shows the target all the same', () => {
  const texts = textsOf(
    seriesChart(
      spec([
        point('H27', null, { baseline: { value: 10, label: '10人' } }),
        point('R1', null, { target: { value: 20, label: '20人以上', upper: null } }),
      ]),
    ),
  );
  assert.ok(texts.includes('実績値はありません') && texts.includes('20人以上') && texts.includes('10人'));
  assert.ok(texts.includes('目標値') && !texts.includes('実績値'), 'the legend names only what is drawn');
});

test('a year without an output has no bar, a year with none a bar of no height', () => {
  const bars = (svg: string) => rectanglesOf(svg).filter((rect) => rect['@_fill'] === '#0017c1');
  const drawn = outputBars({
    prefix: 'o',
    title: 't',
    description: 'd',
    unit: '件',
    emptyText: '-',
    points: [
      { year: 'H29', output: { value: 0, label: '0' } },
      { year: 'H30', output: null },
      { year: 'R1', output: { value: 4, label: '4' } },
    ],
  });
  const heights = bars(drawn.svg).map((rect) => Number(rect['@_height']));
  assert.equal(heights.length, 2);
  assert.equal(heights[0], 0);
  assert.ok((heights[1] ?? 0) > 50);
});

function rectanglesOf(svg: string): readonly Record<string, string>[] {
  const parsed = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'rect' }).parse(svg);
  return parsed.svg.rect;
}

test('the important labels stand, and no two labels overlap or leave their area', () => {
  const area = { left: 0, top: 0, right: 400, bottom: 200 };
  const requests = fc.array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom(...'0123456789,'), minLength: 1, maxLength: 9 }),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 20, max: 180 }),
      prefers: fc.constantFrom('above', 'below'),
      color: fc.constant('#000000'),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(requests, (asked) => {
      const placed = placeLabels(asked as LabelRequest[], { area, marks: [], bars: [], lines: [], fontSize: 12 }).map(
        ({ box }) => box,
      );
      if (asked.length > 0) assert.ok(placed.length > 0);
      placed.forEach((box, index) => {
        assert.ok(box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom);
        assert.ok(
          placed
            .slice(index + 1)
            .every(
              (other) =>
                box.right <= other.left ||
                other.right <= box.left ||
                box.bottom <= other.top ||
                other.bottom <= box.top,
            ),
        );
      });
    }),
  );
});

/** Words of a drawing with the height they stand at. */
function heightsOf({ svg }: Drawing): ReadonlyMap<string, number> {
  return new Map(
    [...svg.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)].map(([, y, words = '']) => [words, Number(y)]),
  );
}

test('over a bar the target is labelled on its far side, and what stands on the bar has a plate', () => {
  const drawn = (actual: number) =>
    seriesChart(
      spec([point('H30', 6766), point('R1', actual, { target: { value: 7000, label: '7,000以上', upper: null } })], {
        form: 'bars',
        width: 390,
        height: 220,
      }),
    );
  const plates = (drawing: Drawing) => rectanglesOf(drawing.svg).filter((rect) => rect['@_rx'] === '2');
  const missed = heightsOf(drawn(6293));
  assert.ok((missed.get('7,000以上') ?? 0) < (missed.get('6293') ?? 0), 'the higher target stands higher');
  const met = heightsOf(drawn(7100));
  assert.ok((met.get('7100') ?? 0) < (met.get('7,000以上') ?? 0), 'the lower target stands lower');
  assert.deepEqual([plates(drawn(6293)).length, plates(drawn(7100)).length], [1, 1]);
});

test('the strip names every count that is not zero, and no other', () => {
  const drawn = progressStrip({
    prefix: 's',
    title: 't',
    description: 'd',
    emptyText: '-',
    segments: [
      { kind: 'achieved', label: '達成', count: 3, countLabel: '3' },
      { kind: 'missed', label: '未達成', count: 0, countLabel: '0' },
      { kind: 'unknown', label: '算定不能', count: 1, countLabel: '1' },
    ],
  });
  assert.deepEqual(
    textsOf(drawn).filter((words) => words.includes(' ')),
    ['達成 3', '算定不能 1'],
  );
});

test('the plan tree keeps every word of every box', () => {
  const goals = [
    {
      label: '基本目標１ 「安心して働けるまち」～雇用の創出～',
      directions: ['（１）農水産業の振興', '（２）中小企業等の成長支援及び創業・起業・事業承継の促進'],
    },
  ];
  const texts = textsOf(
    planTreeDiagram({
      prefix: 't',
      title: 't',
      description: 'd',
      heads: { goal: '基本目標', direction: '施策の方向' },
      goals,
      width: 320,
    }),
  ).join('');
  for (const words of [goals[0]?.label ?? '', ...(goals[0]?.directions ?? [])])
    assert.ok(texts.replaceAll(' ', '').includes(words.replaceAll(' ', '')), words);
});
