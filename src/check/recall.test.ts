import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { ruleIds } from '#check';
import { localeFor } from '#locale';
import { measure, recallTable } from '../../bench/check-docs.ts';
import { minatoSubjects, realSubjects } from '../../bench/check-subject.ts';
import { rules } from './rules.ts';

const DOCS = new URL('../../docs/check.md', import.meta.url);

/** The part of docs/check.md between two marks is what was measured (UPDATE_CHECK=1 writes it). */
function assertDocs(part: string, text: string): void {
  const docs = readFileSync(DOCS, 'utf8');
  const [begin, end] = [`<!-- ${part} -->\n\n`, `\n\n<!-- /${part} -->`];
  const [from, until] = [docs.indexOf(begin) + begin.length, docs.indexOf(end)];
  assert.ok(docs.includes(begin) && until > 0, `docs/check.md has no part ${part}`);
  if (process.env['UPDATE_CHECK'] === '1') writeFileSync(DOCS, docs.slice(0, from) + text + docs.slice(until));
  else assert.equal(docs.slice(from, until), text, 'UPDATE_CHECK=1 writes what was measured');
}

for (const [part, subjects] of [
  ['recall-minato', minatoSubjects()],
  ['recall-real', realSubjects()],
] as const) {
  const skip = subjects === null ? 'the real documents are not here' : false;
  test(
    `of faults planted at random, nine in ten of figures and references and six in ten typos are told (${part})`,
    { skip },
    () => {
      const measurement = measure(subjects ?? []);
      assertDocs(part, recallTable(measurement));
      assert.ok(measurement.exact >= 0.9, `figures and references: ${measurement.exact}`);
      assert.ok(measurement.typos >= 0.6, `typos: ${measurement.typos}`);
    },
  );
}

test('the list of rules in the documentation is the list of rules', () => {
  const { check, labels } = localeFor('ja');
  const rows = ruleIds.map(
    (id) => `| \`${id}\` | ${check.name(id)} | ${labels.severity[rules[id].severity]} | ${check.why({ rule: id })} |`,
  );
  assertDocs('rules', ['| rule | 名前 | 重さ | なぜ |', '| --- | --- | --- | --- |', ...rows].join('\n'));
});
