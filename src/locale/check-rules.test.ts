import { test } from 'node:test';
import { ruleIds, severityOf } from '#check';
import { assertDocs } from '../../bench/check-docs.ts';
import { localeFor } from './locale-for.ts';

test('the list of rules in the documentation is the list of rules', () => {
  const { check, labels } = localeFor('ja');
  const rows = ruleIds.map(
    (id) => `| \`${id}\` | ${check.name(id)} | ${labels.severity[severityOf(id)]} | ${check.why({ rule: id })} |`,
  );
  assertDocs('rules', ['| rule | 名前 | 重さ | なぜ |', '| --- | --- | --- | --- |', ...rows].join('\n'));
});
