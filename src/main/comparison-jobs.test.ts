import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { noWork, outlineOfText, workOutcome } from '#app';
import { comparisonUnits, tablePreset } from '#compare';
import { comparisonJobs } from './comparison-jobs.ts';

const jobs = comparisonJobs({ seconds: 60, mostWaiting: 5, mostOfSender: 5 });
after(() => jobs.close());

const example = (edition: string): { readonly name: string; readonly bytes: Uint8Array } => ({
  name: `${edition}.md`,
  bytes: readFileSync(new URL(`../../examples/minato/${edition}/plan.md`, import.meta.url)),
});

test('two files are read and compared in the worker, which answers with the file asked for or with issues', async () => {
  const request = {
    old: example('first'),
    new: example('second'),
    oldTitle: '',
    newTitle: '',
    settings: tablePreset('standard'),
    output: 'json',
    language: 'ja',
  } as const;
  const made = await jobs.make(request);
  assert.ok(made.ok && made.value.kind === 'document');
  assert.ok(JSON.parse(new TextDecoder().decode(made.value.bytes)).rows.length > 0);
  const refused = await jobs.make({ ...request, old: { name: 'a.md', bytes: new Uint8Array() } });
  assert.deepEqual(refused.ok || refused.issues.map(({ code }) => code), ['compare.empty']);
});

test('the same worker compares stored editions under what people said', async () => {
  const side = (edition: string, prefix: string) => {
    const { name, bytes } = example(edition);
    return {
      title: edition,
      units: comparisonUnits(outlineOfText(name, new TextDecoder().decode(bytes)).outline, prefix),
    };
  };
  const job = { old: side('first', 'o'), new: side('second', 'n'), work: noWork };
  const outcome = await jobs.run(job);
  assert.deepEqual(outcome, { ok: true, value: workOutcome(job) });
});
