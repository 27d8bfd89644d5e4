import { test } from 'node:test';
import assert from 'node:assert/strict';
import { gradeSchemeData, parseGradeScheme, presetSchemes } from '#indicator';
import type { Issue } from '#kernel';

const own = {
  id: 'own',
  name: '市独自の4段階',
  kind: 'automatic',
  grades: [
    { code: 'A', label: '達成', tone: 'good' },
    { code: 'B', label: 'おおむね', tone: 'fair' },
  ],
  basis: 'achievement',
  bands: [
    { code: 'A', lower: '1' },
    { code: 'B', upper: '1' },
  ],
  missing: { code: '－', label: '算定不能', tone: 'neutral' },
  source: { title: '市の要領' },
};

function issuesOf(json: unknown): readonly Issue[] {
  const read = parseGradeScheme(json, { file: 'schemes/own.json' });
  return read.ok ? [] : read.issues;
}

function withBands(...bands: readonly object[]): unknown {
  return { ...own, bands };
}

test('what a city may leave out is filled in, and its scheme is read', () => {
  const read = parseGradeScheme(own, { file: 'schemes/own.json' });
  assert.ok(read.ok);
  assert.equal(read.value.version, '1');
  assert.deepEqual(read.value.rate, { rounding: 'half-away', places: 1 });
  assert.deepEqual(
    read.value.bands.map((band) => [band.lowerInclusive, band.upperInclusive]),
    [
      [true, false],
      [false, false],
    ],
  );
});

for (const scheme of presetSchemes) {
  test(`the shipped scheme ${scheme.id} can be written to a file and read back unchanged`, () => {
    const read = parseGradeScheme(JSON.parse(JSON.stringify(gradeSchemeData(scheme))), {});
    assert.deepEqual(read, { ok: true, value: scheme });
  });
}

const refused: readonly (readonly [title: string, json: unknown, code: string, path: readonly (string | number)[]])[] =
  [
    ['an unknown key', { ...own, colour: 'red' }, 'json.unknown-key', ['colour']],
    [
      'an unknown key deep inside',
      withBands({ code: 'A', lower: '1', min: '2' }, { code: 'B', upper: '1' }),
      'json.unknown-key',
      ['bands', 0, 'min'],
    ],
    [
      'a number without quotes',
      withBands({ code: 'A', lower: 0.8 }, { code: 'B', upper: '0.8' }),
      'scheme.decimal',
      ['bands', 0, 'lower'],
    ],
    [
      'a per cent sign in a bound',
      withBands({ code: 'A', lower: '80%' }, { code: 'B', upper: '0.8' }),
      'scheme.decimal',
      ['bands', 0, 'lower'],
    ],
    [
      'a band for a grade that is not declared',
      withBands({ code: 'A', lower: '1' }, { code: 'C', upper: '1' }),
      'scheme.unknown-code',
      ['bands', 1, 'code'],
    ],
    [
      'a guard for a grade that is not declared',
      { ...own, guards: [{ code: 'S', when: { kind: 'achieved' } }] },
      'scheme.unknown-code',
      ['guards', 0, 'code'],
    ],
    [
      'a guard nobody knows',
      { ...own, guards: [{ code: 'A', when: { kind: 'lucky' } }] },
      'json.choice',
      ['guards', 0, 'when', 'kind'],
    ],
    [
      'the same grade twice',
      { ...own, grades: [...own.grades, own.grades[0]] },
      'scheme.duplicate-code',
      ['grades', 2, 'code'],
    ],
    [
      'a grade called as the missing one',
      { ...own, missing: own.grades[1] },
      'scheme.duplicate-code',
      ['missing', 'code'],
    ],
    [
      'overlapping bands',
      withBands({ code: 'A', lower: '0.8' }, { code: 'B', upper: '0.9' }),
      'scheme.bands-overlap',
      ['bands', 0],
    ],
    [
      'one value in two bands',
      withBands({ code: 'A', lower: '0.8' }, { code: 'B', upper: '0.8', upperInclusive: true }),
      'scheme.bands-overlap',
      ['bands', 0],
    ],
    [
      'a band inside another',
      withBands({ code: 'A', lower: '0.5', upper: '0.6' }, { code: 'B' }),
      'scheme.bands-overlap',
      ['bands', 0],
    ],
    [
      'a gap between bands',
      withBands({ code: 'A', lower: '0.9' }, { code: 'B', upper: '0.8' }),
      'scheme.bands-gap',
      ['bands', 0],
    ],
    [
      'one value in no band',
      withBands({ code: 'A', lower: '0.8', lowerInclusive: false }, { code: 'B', upper: '0.8' }),
      'scheme.bands-gap',
      ['bands', 0],
    ],
    [
      'nothing below the lowest bound',
      withBands({ code: 'A', lower: '1' }, { code: 'B', lower: '0', upper: '1' }),
      'scheme.bands-gap',
      ['bands', 1, 'lower'],
    ],
    [
      'nothing above the highest bound',
      withBands({ code: 'A', lower: '1', upper: '2' }, { code: 'B', upper: '1' }),
      'scheme.bands-gap',
      ['bands', 0, 'upper'],
    ],
    [
      'a band upside down',
      withBands({ code: 'A', lower: '2', upper: '1' }, { code: 'B' }),
      'scheme.band-backwards',
      ['bands', 0],
    ],
    [
      'a band without width',
      withBands({ code: 'A', lower: '1', upper: '1' }, { code: 'B' }),
      'scheme.band-backwards',
      ['bands', 0],
    ],
    [
      'a manual scheme without labels',
      { ...own, kind: 'manual', grades: [], bands: [] },
      'scheme.no-grades',
      ['grades'],
    ],
    ['a manual scheme with bands', { ...own, kind: 'manual' }, 'scheme.manual-with-rules', ['bands']],
    ['an automatic scheme without a rule', withBands(), 'scheme.no-rule', ['bands']],
    ['no name', { ...own, name: '' }, 'json.empty', ['name']],
    ['a rounding nobody knows', { ...own, rate: { rounding: 'up', places: 1 } }, 'json.choice', ['rate', 'rounding']],
    ['no object at all', 'A', 'json.group', []],
  ];

for (const [title, json, code, path] of refused) {
  test(`a scheme with ${title} is refused with its place`, () => {
    const [first, ...more] = issuesOf(json).filter((issue) => issue.code === code);
    assert.ok(first, JSON.stringify(issuesOf(json)));
    assert.equal(first.severity, 'error');
    assert.equal(first.place.file, 'schemes/own.json');
    assert.deepEqual(first.place.path ?? [], path);
    assert.deepEqual(more, []);
  });
}

test('an overlap names both bands with their bounds', () => {
  const [issue] = issuesOf(withBands({ code: 'A', lower: '0.8' }, { code: 'B', upper: '0.9' }));
  assert.equal(issue?.found, 'B (−∞, 0.9), A [0.8, ∞)');
});
