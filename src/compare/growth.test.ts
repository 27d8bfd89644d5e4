import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEditions } from './compare-editions.ts';
import type { ComparisonUnit, ComparisonUnitKind } from './units/comparison-unit.ts';
import { mark } from './marks/mark.ts';
import { pair } from './pairing/pair.ts';

function unit(kind: ComparisonUnitKind, text: string, at: number): ComparisonUnit {
  return { id: `${at}`, kind, level: kind === 'heading' ? 1 : 0, number: '', text, path: [] };
}

/** Sentences of no meaning, all different, from a fixed rule. */
function sentence(seed: number): string {
  const at = (step: number): string =>
    String.fromCharCode(0x4e00 + ((seed * 7919 + step * 104_729 + ((seed * step) % 977)) % 4000));
  return `${Array.from({ length: 24 }, (_, step) => at(step)).join('')}を進めます。`;
}

const document = (size: number, text: (at: number) => string): readonly ComparisonUnit[] =>
  Array.from({ length: size }, (_, at) => unit(at % 12 === 0 ? 'heading' : 'bullet', text(at), at));

function compared(old: readonly ComparisonUnit[], next: readonly ComparisonUnit[]) {
  return compareEditions({ title: '', units: old }, { title: '', units: next });
}

/** Four times the units may take seven times the steps (rare phrases meet more often by chance), not sixteen. */
const steps = (size: number, text: (at: number) => string): number =>
  pair(
    document(size, text),
    document(size, (at) => (at % 5 === 0 ? `${text(at)}新たに始めます。` : text(at))),
  ).steps;

for (const [what, text] of [
  ['sentences that all differ', sentence],
  ['bullets that are all the same', () => '関係機関と連携して取り組みます。'],
  ['bullets that differ in a number only', (at: number) => `第${at}地区の道路を整備します。`],
] as const) {
  test(`the cost grows about as the document does: ${what}`, () => {
    const [small, large] = [steps(2000, text), steps(8000, text)];
    assert.ok(large / small < 4 * 1.75, `${small} steps for 2,000 units, ${large} for 8,000`);
  });
}

test('five thousand identical bullets pair one with one, in order', () => {
  const many = (size: number): readonly ComparisonUnit[] =>
    Array.from({ length: size }, (_, at) => unit('bullet', '適切に対応します。', at));
  const { comparison } = compared(many(5000), many(5003));
  assert.equal(comparison.rows.filter((row) => row.type === 'same').length, 5000);
  assert.equal(comparison.rows.filter((row) => row.type === 'added').length, 3);
});

test('one paragraph of two hundred thousand characters is marked where it changed', () => {
  const long = Array.from({ length: 6700 }, (_, at) => sentence(at)).join('');
  const [a, b, c] = [long.slice(0, 50_000), long.slice(50_000, 120_000), long.slice(120_000)];
  const [old, next] = [`${a}港を整備します。${b}${c}`, `${a}港を再整備します。${b}市民の声を聴きます。${c}`];
  const marks = mark(old, next);
  assert.deepEqual(
    marks.new.map(([start, end]) => next.slice(start, end)),
    ['再', '市民の声を聴きます。'],
  );
  assert.deepEqual(
    compared([unit('paragraph', old, 0)], [unit('paragraph', next, 0)]).comparison.rows.map(({ type }) => type),
    ['reworded'],
  );
});

test('a long text without any rare word, changed at both ends, still gives marks', () => {
  const marks = mark(`い${'あの'.repeat(50_000)}う`, `え${'あの'.repeat(50_001)}お`);
  assert.ok(marks.old.length > 0 && marks.new.length > 0);
});

test('five thousand identical bullets reworded in the same way still face each other', () => {
  const many = (text: string): readonly ComparisonUnit[] =>
    Array.from({ length: 5000 }, (_, at) => unit('bullet', text, at));
  const { comparison } = compared(many('適切に対応します。'), many('適切に対処します。'));
  assert.ok(comparison.rows.every(({ type }) => type === 'reworded'));
});
