import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, ruleIds, severityOf } from '#check';
import { readOutline } from '#plan';
import { assertDocs } from '../../bench/check-docs.ts';
import { localeFor } from './locale-for.ts';

test('the list of rules in the documentation is the list of rules', () => {
  const { check, labels } = localeFor('ja');
  const rows = ruleIds.map(
    (id) => `| \`${id}\` | ${check.name(id)} | ${labels.severity[severityOf(id)]} | ${check.why({ rule: id })} |`,
  );
  assertDocs('rules', ['| rule | 名前 | 重さ | なぜ |', '| --- | --- | --- | --- |', ...rows].join('\n'));
});

test('an ending of which only the fault is known is told in words too', () => {
  const { units } = readOutline('推進します。支援します。港を整備しせん。', 'plan.md');
  const [finding] = checkPlan({ blocks: units }, ['broken-ending']);
  assert.ok(finding?.expected === null);
  assert.match(localeFor('ja').check.message(finding), /「備しせん」は、語尾の打ち間違いのようです。$/);
  assert.match(localeFor('en').check.message(finding), /“備しせん” seems to be a slip/);
});
