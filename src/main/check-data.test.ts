import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEditions, dismissFinding, perform, showCheck, type Dossier, type FindingsJson } from '#app';
import { ok } from '#kernel';
import { exampleDossier } from '../../test/helpers/example-city.ts';
import { memoryStore } from '../../test/helpers/memory-store.ts';
import { runCommand } from '../../test/helpers/run-command.ts';
import { smallDossier } from '../../test/helpers/small-dossier.ts';
import { cliPorts } from './cli-ports.ts';

const minato = exampleDossier('minato');
const checker = { editions: async (request: Parameters<typeof checkEditions>[0]) => checkEditions(request) };
const second = { city: minato.municipality.code, edition: 'second' };

/** The commands over data in memory. */
function desk(...dossiers: readonly Dossier[]) {
  const store = memoryStore(...dossiers);
  const clock = { now: () => '2026-01-01T00:00:00+09:00' };
  const context = { actor: { kind: 'desk', name: 'desk' }, store, clock } as const;
  const run = (...args: readonly string[]) =>
    runCommand(cliPorts, ['check', ...args], {
      comparisonRunner: { run: () => assert.fail('check compares nothing') },
      data: { named: false, open: async () => ok(store) },
    });
  const findings = async (...args: readonly string[]) =>
    (JSON.parse((await run(...args, '--format', 'json')).out) as FindingsJson).findings;
  return { context, run, findings };
}

test('stored editions are checked as their files are, with the same names of findings', async () => {
  const { run, findings } = desk(minato);
  const stored = await findings('--data', 'somewhere');
  const fromFiles = await findings('examples/minato');
  assert.deepEqual(
    stored.map(({ id, rule }) => [id, rule]),
    fromFiles.map(({ id, rule }) => [id, rule]),
  );
  assert.equal(stored[0]?.place.file, undefined);
  assert.equal((await run('--data', 'somewhere')).code, 1);
});

test('what was set aside at the desk is set aside here too', async () => {
  const { context, run, findings } = desk(minato);
  const page = await perform(showCheck(checker), context, second);
  assert.ok(page.ok);
  const [finding] = page.value.findings;
  assert.ok(finding);
  const input = { ...second, stamp: page.value.stamp, finding: finding.id, reason: '会議の後に書くため' };
  assert.ok((await perform(dismissFinding(checker), context, input)).ok);
  assert.equal((await findings('--data', 'somewhere'))[0]?.dismissed, '会議の後に書くため');
  const { code, out } = await run('--data', 'somewhere');
  assert.equal(code, 0);
  assert.match(out, /対象外としたもの 1件/);
});

test('which city and edition is meant must be clear, and PLAN and data exclude each other', async () => {
  const { run, findings } = desk(minato, smallDossier('011002'));
  assert.match((await run('--data', 'x')).err, /011002/);
  assert.deepEqual(await findings('--data', 'x', '--city', second.city, '--edition', 'first'), []);
  const unknown = await run('--data', 'x', '--city', second.city, '--edition', 'third');
  assert.deepEqual([unknown.code, /first/.test(unknown.err)], [2, true]);
  const both = await run('examples/minato', '--data', 'x');
  assert.deepEqual([both.code, /PLAN \| --data DIR/.test(both.err)], [2, true]);
});
