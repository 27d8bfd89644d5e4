import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkPlan, type RuleId } from '#check';
import { readOutline } from '#plan';

/** Texts as officials write them, on which a rule could be wrong. */
const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../../bench/check-honest/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const isTold = (rule: RuleId, ...sections: readonly string[]): boolean => {
  const text = sections.map((section, at) => `# ${at + 1} 現状\n\n${section}`).join('\n\n');
  return checkPlan({ blocks: readOutline(text, 'plan.md').units }, [rule]).length > 0;
};

test('of a rate beside the figures of the sentence before, which it is not of, nothing is told', () => {
  const told = linesOf('rates.txt').filter((line) => isTold('rate-disagrees', line));
  assert.deepEqual(told, []);
});

test('of shares and ratios said in words that their figures give none is told, and of 12 that they do not give 10', () => {
  const [wrong = [], right = []] = linesOf('fractions.txt')
    .join('\n')
    .split(/^= /m)
    .slice(1)
    .map((part) => part.trimEnd().split('\n').slice(1));
  const told = (lines: readonly string[]): readonly string[] => lines.filter((line) => isTold('rate-disagrees', line));
  assert.deepEqual(told(right), []);
  assert.equal(wrong.length, 12);
  assert.equal(told(wrong).length, 10);
});

/** Pairs that say one fact with two figures, and pairs that only resemble each other: those that were told. */
function toldOf(name: string): readonly number[] {
  const parts = linesOf(name).join('\n').split(/^= /m).slice(1);
  return parts.map((part) => {
    const [, ...pairs] = part.trimEnd().split('\n');
    return pairs.filter((pair) => isTold('stated-twice', ...pair.split(' | '))).length;
  });
}

for (const [name, told, of] of [
  ['stated-twice.txt', 17, 20],
  ['stated-twice-fitted.txt', 11, 15],
  ['stated-twice-kept.txt', 8, 15],
] as const) {
  test(`of pairs of sentences that only resemble each other none is told, and of ${of} that say one fact twice ${told} (${name})`, () => {
    assert.deepEqual(toldOf(name), [told, 0]);
  });
}
