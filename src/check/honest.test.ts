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

test('of pairs of sentences those that only resemble each other are left alone, and of one fact said twice 8 of 20 are told', () => {
  const parts = linesOf('stated-twice.txt').join('\n').split(/^= /m).slice(1);
  const told = parts.map((part) => {
    const [, ...pairs] = part.trimEnd().split('\n');
    return pairs.filter((pair) => isTold('stated-twice', ...pair.split(' | '))).length;
  });
  assert.deepEqual(told, [8, 0]);
});
