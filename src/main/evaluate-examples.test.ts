import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import {
  comparatorWords,
  directionWords,
  methodWords,
  presetSchemes,
  statusWords,
  type EvaluationJson,
} from '#indicator';
import { intake } from '#intake';
import { localeFor } from '#locale';
import { runCommand } from '../../test/helpers/run-command.ts';
import { get, testSite } from '../../test/helpers/test-site.ts';
import { cliPorts } from './cli-ports.ts';
import { openInput } from './open-input.ts';
import { installation } from './shipped-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'shirube-examples-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const schema = JSON.parse(readFileSync(join(installation, 'docs/schema/evaluation.schema.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile<EvaluationJson>(schema);

async function run(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runCommand(cliPorts, args);
  assert.equal(code, 0, err);
  return out;
}

async function evaluated(...args: readonly string[]): Promise<EvaluationJson> {
  const json: unknown = JSON.parse(await run('evaluate', ...args, '--format', 'json'));
  assert.ok(validate(json), ajv.errorsText(validate.errors));
  return json;
}

/** Every plan year of every edition of every example. */
const years = readdirSync(join(installation, 'examples')).flatMap((name) => {
  const folder = join(installation, 'examples', name);
  const files = openInput(folder);
  const reading = files.ok ? intake.read(files.value) : files;
  assert.ok(reading.ok, `examples/${name} can be read`);
  const { dossier } = reading.value;
  const site = testSite([dossier]);
  return dossier.editions.flatMap(({ edition, indicators }) =>
    Array.from({ length: edition.period.last - edition.period.first + 1 }, (_, at) => ({
      name,
      folder,
      edition: edition.id,
      year: String(edition.period.first + at),
      site,
      code: dossier.municipality.code,
      indicators,
    })),
  );
});

for (const { name, folder, edition, year, site, code, indicators } of years) {
  test(`${name}, ${edition}, ${year}: the site gives the same bytes as the command line`, async () => {
    for (const format of ['csv', 'json']) {
      const response = await get(site, `/${code}/data/${edition}-${year}.${format}`);
      const printed = await run('evaluate', folder, '--edition', edition, '--year', year, '--format', format);
      assert.ok(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(printed)), format);
    }
  });

  test(`${name}, ${edition}, ${year}: the JSON fits its schema, and the counts add up`, async () => {
    const { results, counts, ...head } = await evaluated(folder, '--edition', edition, '--year', year);
    assert.equal(head.year, Number(year));
    const own = results.filter(({ relistingOf }) => relistingOf === null);
    assert.deepEqual(
      own.map(({ id }) => id),
      indicators.map(({ definition }) => definition.id),
    );
    assert.equal(new Set(results.map(({ id }) => id)).size, results.length, 'ids are unique');
    assert.equal(counts.relistings, results.length - own.length);
    const open = counts.notEvaluated.reduce((sum, { count }) => sum + count, 0);
    assert.equal(
      counts.achieved + counts.missed + counts.publishedOnly.achieved + counts.publishedOnly.missed + open,
      counts.total,
    );
    assert.equal(counts.achieved, own.filter(({ achieved }) => achieved === true).length);
    assert.equal(counts.missed, own.filter(({ achieved }) => achieved === false).length);
  });

  test(`${name}, ${edition}, ${year}: written as 指標CSV and read back, every verdict is the same`, async () => {
    const file = join(scratch, `${name}-${edition}-${year}.csv`);
    writeFileSync(file, await run('evaluate', folder, '--edition', edition, '--year', year, '--format', 'csv'));
    const before = await evaluated(folder, '--edition', edition, '--year', year);
    const again = await evaluated(file, '--year', year);
    // 許容差 and 定義変更 are none of the columns.
    const sayable = indicators.flatMap(({ definition: { id, tolerance, breaks } }) =>
      tolerance === null && breaks.length === 0 ? [id] : [],
    );
    const verdicts = ({ results }: EvaluationJson) =>
      results
        .filter(({ id }) => sayable.some((one) => one === id))
        .map(({ id, indicator, unit, actual, target, achieved, measuredPeriod }) => [
          id,
          indicator,
          unit,
          actual,
          target,
          achieved,
          actual && measuredPeriod,
        ]);
    assert.deepEqual(verdicts(again), verdicts(before));
    assert.equal(again.counts.relistings, before.counts.relistings);
  });
}

for (const { id } of presetSchemes) {
  test(`every example can be judged by the shipped scheme ${id}, with the verdicts unchanged`, async () => {
    for (const { folder, edition, year } of years.filter((one) => one.year === '2019')) {
      const own = await evaluated(folder, '--edition', edition, '--year', year);
      const other = await evaluated(folder, '--edition', edition, '--year', year, '--scheme', id);
      assert.equal(other.scheme, id);
      assert.deepEqual(
        other.results.map(({ achieved }) => achieved),
        own.results.map(({ achieved }) => achieved),
      );
    }
  });
}

test('the closed sets of the schema are those of the program', () => {
  const { definitions } = schema;
  const { labels } = localeFor('ja');
  const sets: readonly (readonly [readonly unknown[], object])[] = [
    [definitions.reason.enum, labels.reason],
    [definitions.method.enum, methodWords],
    [definitions.comparator.enum, comparatorWords],
    [definitions.status.enum, statusWords],
    [definitions.operand.properties.role.enum, labels.operand],
    [definitions.trace.properties.direction.enum, directionWords],
    [definitions.trace.properties.basis.enum.filter((one: unknown) => one !== null), labels.basis],
  ];
  for (const [published, known] of sets) assert.deepEqual([...published].toSorted(), Object.keys(known).toSorted());
});

test('the schema refuses what is not an evaluation', async () => {
  const [first] = years;
  assert.ok(first);
  const good = await evaluated(first.folder, '--edition', first.edition, '--year', first.year);
  const [result, ...rest] = good.results;
  const wrong: readonly unknown[] = [
    { ...good, year: '2019' },
    { ...good, extra: 1 },
    { ...good, results: [{ ...result, rate: 89.9 }, ...rest] },
    { ...good, results: [{ ...result, rateExact: '0.899' }, ...rest] },
    { ...good, results: [{ ...result, achieved: 'yes' }, ...rest] },
    { ...good, results: [{ ...result, reason: 'because' }, ...rest] },
  ];
  for (const json of wrong) assert.equal(validate(json), false);
});
