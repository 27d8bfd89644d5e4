import { test } from 'node:test';
import assert from 'node:assert/strict';
import { evaluate, presetScheme, presetSchemes, recompute, type EvaluateInput } from '#indicator';
import { decimalText, fiscalYear } from '#kernel';
import { baselineOf, inputOf, measurementOf, scheme, type Case } from '../../test/helpers/indicator-case.ts';

const fewer = { direction: 'decrease', comparator: 'lte' } as const;
const t = '100';
const b = '50';

/** The rule as each body prints it, read at its edges. Rows with published figures are in printed-grades.test.ts. */
const printed: readonly (readonly [scheme: string, given: Case, grade: string])[] = [
  ['achievement', { t, a: '100' }, '達成'],
  ['achievement', { t, a: '99' }, '未達成'],
  // 長与町: S above the target, A above the baseline, B within 10 % below it, C lower
  ['nagayo', { b, t, a: '100.1' }, 'S'],
  ['nagayo', { b, t, a: '100' }, 'A'],
  ['nagayo', { b, t, a: '50.1' }, 'A'],
  ['nagayo', { b, t, a: '50' }, 'B'],
  ['nagayo', { b, t, a: '45' }, 'B'],
  ['nagayo', { b, t, a: '44.9' }, 'C'],
  ['nagayo', { ...fewer, b: '100', t: '50', a: '110' }, 'B'],
  ['nagayo', { ...fewer, b: '100', t: '50', a: '110.1' }, 'C'],
  ['nagayo', { b, t, a: null }, '－'],
  // いの町: ◎ above, ○ equal, △ missed, × no progress
  ['ino', { b, t, a: '101' }, '◎'],
  ['ino', { b, t, a: '100' }, '○'],
  ['ino', { b, t, a: '99' }, '△'],
  ['ino', { b, t, a: '50' }, '×'],
  ['ino', { b, t, a: '49' }, '×'],
  ['ino', { b, t: null, a: '49' }, '－'],
  // 佐野市: 達成率 100 = 7 … under 50 = 1
  ['sano', { t, a: '100' }, '7'],
  ['sano', { t, a: '99.9' }, '6'],
  ['sano', { t, a: '90' }, '6'],
  ['sano', { t, a: '89.9' }, '5'],
  ['sano', { t, a: '80' }, '5'],
  ['sano', { t, a: '70' }, '4'],
  ['sano', { t, a: '60' }, '3'],
  ['sano', { t, a: '50' }, '2'],
  ['sano', { t, a: '49.9' }, '1'],
  // 三重県: 0.95 = 47.4 ÷ 50.0
  ['mie', { t: '50.0', a: '47.4' }, '0.85以上'],
  ['mie', { t, a: '85' }, '0.85以上'],
  ['mie', { t, a: '84.9' }, '0.70以上'],
  ['mie', { t, a: '70' }, '0.70以上'],
  ['mie', { t, a: '69.9' }, '0.70未満'],
  // 名古屋港管理組合: share of the level due
  ['nagoya-port', { b: '0', t, a: '80' }, '順調'],
  ['nagoya-port', { b: '0', t, a: '79.9' }, 'やや遅れ'],
  ['nagoya-port', { b: '0', t, a: '60' }, 'やや遅れ'],
  ['nagoya-port', { b: '0', t, a: '59.9' }, '遅れ'],
  // 大阪府立図書館, years with a target of their own
  ['osaka-library', { t, a: '110' }, 'A'],
  ['osaka-library', { t, a: '109.9' }, 'B'],
  ['osaka-library', { t, a: '80' }, 'B'],
  ['osaka-library', { t, a: '79.9' }, 'C'],
  ['osaka-library', { t, a: '50' }, 'C'],
  ['osaka-library', { t, a: '49.9' }, 'D'],
  // 市長マニフェスト
  ['manifesto', { t, a: '100' }, 'A'],
  ['manifesto', { t, a: '90' }, 'B'],
  ['manifesto', { t, a: '80' }, 'C'],
  ['manifesto', { t, a: '79.9' }, 'D'],
  // 交付金: above the target, 70 % of it, better than at the start, worse
  ['grant', { b, t, a: '100' }, '1'],
  ['grant', { b, t, a: '70' }, '2'],
  ['grant', { b, t, a: '69.9' }, '3'],
  ['grant', { b, t, a: '50' }, '4'],
  ['grant', { b: '90', t, a: '89' }, '4'],
  ['grant', { ...fewer, b: '397', t: '0', a: '0' }, '1'],
  // 長崎県, 長野県, 秋田県, 箱根町
  ['nagasaki', { b: '95', t, a: '94' }, 'D'],
  ['nagano', { b: '0', t, a: '80' }, 'B'],
  ['nagano', { b: '0', t, a: '79.9' }, 'C'],
  ['akita', { b, t, a: '50' }, '悪化'],
  ['hakone', { t, a: '100' }, '○'],
  // 田川市, 福岡市 (指標)
  ['tagawa', { b, t, a: '100' }, 'A'],
  ['tagawa', { b, t, a: '50.1' }, 'B'],
  ['tagawa', { b, t, a: '50' }, 'C'],
  ['tagawa', { b, t, a: null }, '－'],
  ['fukuoka-indicator', { b, t, a: '99' }, 'b'],
  ['fukuoka-indicator', { b, t, a: '50' }, 'b'],
  ['fukuoka-indicator', { b, t, a: '49' }, 'c'],
];

for (const [scheme, given, grade] of printed) {
  test(`${scheme}: ${given.a ?? 'nothing'} on the way from ${given.b ?? 'nowhere'} to ${String(given.t)} is ${grade}`, () => {
    assert.equal(evaluate(inputOf({ ...given, scheme })).grade?.code, grade);
  });
}

test('三重県 prints 47.4 of 50.0 as 0.95', () => {
  const { ratePrinted } = evaluate(inputOf({ t: '50.0', a: '47.4', scheme: 'mie' }));
  assert.equal(decimalText(ratePrinted!), '95');
});

/** 多摩市: year k of five against 20 % × k of the target. */
const tama: readonly (readonly [year: number, actual: string, grade: string])[] = [
  [2016, '20', '①'],
  [2016, '19.9', '②'],
  [2016, '12', '②'],
  [2016, '11.9', '③'],
  [2018, '60', '①'],
  [2018, '36', '②'],
  [2018, '35.9', '③'],
  [2020, '100', '①'],
];

/** The plan's years count, whatever year the baseline is of and whether there is one. */
const tamaBaselines = [
  ['the year before the plan', baselineOf('0', 2015)],
  ["the plan's first year", baselineOf('0', 2016)],
  ['no year: there is none', null],
] as const;

for (const [[year, actual, grade], [of, baseline]] of tama.flatMap((row) =>
  tamaBaselines.map((one) => [row, one] as const),
)) {
  test(`tama: ${actual} of 100 in year ${year - 2015} of five, its baseline of ${of}, is ${grade}`, () => {
    const input: EvaluateInput = {
      ...inputOf({ t: null, scheme: 'tama' }),
      baseline,
      targets: inputOf({ t }).targets.map((target) => ({ ...target, planYear: fiscalYear(2020) })),
      measurements: [measurementOf(actual, { year })],
      editionPeriod: { first: fiscalYear(2016), last: fiscalYear(2020) },
      year: fiscalYear(year),
    };
    const result = evaluate(input);
    assert.equal(result.grade?.code, grade);
    assert.equal(recompute(result.trace, scheme('tama')).grading.grade?.code, grade, 'the trace alone tells the same');
  });
}

test('tama prints no formula for fewer is better, so none is made up', () => {
  assert.equal(evaluate(inputOf({ ...fewer, b: '10', t: '5', a: '6', scheme: 'tama' })).gradeReason, 'not-applicable');
});

test('a scheme that looks at the baseline says so where there is none', () => {
  assert.equal(evaluate(inputOf({ t, a: '95', scheme: 'nagasaki' })).gradeReason, 'no-baseline');
  assert.equal(evaluate(inputOf({ t, a: '95', scheme: 'nagayo' })).gradeReason, 'no-baseline');
  assert.equal(evaluate(inputOf({ t, a: '101', scheme: 'nagayo' })).grade?.code, 'S');
});

test('where people judge only the labels are shipped', () => {
  const manual = presetSchemes.filter((scheme) => scheme.kind === 'manual');
  assert.deepEqual(manual.map(({ id }) => id).sort(), ['akiruno', 'fukuoka-goal', 'kitsuki', 'kyoto']);
  for (const { id } of manual) {
    assert.equal(evaluate(inputOf({ b, t, a: '100', scheme: id })).gradeReason, 'needs-comment');
  }
});

test('what is not verified is not shipped', () => {
  for (const id of ['shizuoka', 'fuji', 'ibaraki']) assert.equal(presetScheme(id), null);
});

test('each shipped scheme has its own id, names its source, and the default stands first', () => {
  const ids = presetSchemes.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids[0], 'achievement');
  for (const scheme of presetSchemes) {
    assert.notEqual(scheme.source.title, '');
    assert.equal(presetScheme(scheme.id), scheme);
    const tried =
      printed.some(([id]) => id === scheme.id) ||
      ['tama', 'rate-floor'].includes(scheme.id) ||
      scheme.kind === 'manual';
    assert.ok(tried, `${scheme.id} has no example`);
  }
});

for (const [goal, actual, grade] of [
  ['5', '0', '7'],
  ['0', '0', '7'],
  ['0', '3', '－'],
] as const) {
  test(`fewer is wanted, target ${goal}, actual ${actual}: 佐野市 gives ${grade}`, () => {
    const fewer = { direction: 'decrease', comparator: 'lte', method: 'ratio_inverse' } as const;
    assert.equal(evaluate(inputOf({ b: '10', t: goal, a: actual, scheme: 'sano', ...fewer })).grade?.code, grade);
  });
}
