import { changesChoices, importPlan, planJson, type PlanJson, type ReadFile, type SaidFacts } from '#app';
import { issue, ok } from '#kernel';
import { directionOption } from './direction-option.ts';
import type { Invocation } from './invocation.ts';
import { choiceOption, cityOption, listOption, periodsOption, yearOption, type GivenOptions } from './options.ts';
import type { CliPorts } from './ports.ts';
import { stop, stopOn, type Outcome } from './stop.ts';
import { tellRemarks } from './tell-issues.ts';

const OUT_SAMPLE = '--out plan.json';

/** FILE... → one 計画JSON of their editions: into a file, on the terminal (`--format json`), or both. */
export async function importCommand(invocation: Invocation, ports: CliPorts): Promise<Outcome<null>> {
  const { options, locale } = invocation;
  const wrong = wrongTarget(invocation, ports);
  if (wrong) return wrong;
  const said = saidFacts(options);
  if (!said.ok) return said;
  const files = await readFiles(invocation, ports);
  if (!files.ok) return files;
  const plan = importPlan(files.value, said.value);
  if (!plan.ok) return stopOn(2, plan);
  const json = planJson(plan.value, locale.issueText);
  const text = `${JSON.stringify(json, null, 2)}\n`;
  const { out } = options;
  if (out !== undefined) {
    const written = ports.files.write(out, new TextEncoder().encode(text));
    if (!written.ok) return stopOn(4, written);
  }
  tellRemarks(plan.value.issues, locale, ports.terminal);
  ports.terminal.out(
    options.format === undefined ? `${summary(json, invocation)}\n${locale.commands.written(out ?? '')}\n` : text,
  );
  return ok(null);
}

function summary({ editions }: PlanJson, { locale }: Invocation): string {
  const count = (of: (edition: PlanJson['editions'][number]) => readonly unknown[]): number =>
    editions.reduce((sum, edition) => sum + of(edition).length, 0);
  return locale.commands.imported(
    editions.length,
    count(({ units }) => units),
    count(({ indicators }) => indicators),
  );
}

/** Everything about the output that can be wrong is said before the first file is read. */
function wrongTarget({ arguments: inputs, options }: Invocation, { files }: CliPorts): Outcome<null> | null {
  const format = choiceOption(options, 'format', ['json']);
  if (!format.ok) return format;
  const { out } = options;
  if (out === undefined)
    return options.format === undefined ? stop(2, issue('usage.missing-option', { expected: OUT_SAMPLE })) : null;
  if (!/\.json$/i.test(out))
    return stop(2, issue('usage.option-value', { place: { field: '--out' }, found: out, expected: 'plan.json' }));
  const isInput = inputs.some((path) => files.isSame(path, out));
  return isInput ? stop(2, issue('output.is-input', { place: { file: out } })) : null;
}

function saidFacts(options: GivenOptions): Outcome<SaidFacts> {
  const city = cityOption(options);
  if (!city.ok) return city;
  const periods = periodsOption(options);
  if (!periods.ok) return periods;
  const directions = directionOption(options);
  if (!directions.ok) return directions;
  return ok({
    city: city.value,
    ids: listOption(options, 'edition'),
    titles: listOption(options, 'title'),
    periods: periods.value,
    directions: directions.value,
  });
}

async function readFiles(
  { arguments: paths, options }: Invocation,
  ports: CliPorts,
): Promise<Outcome<readonly ReadFile[]>> {
  const year = options.year === undefined ? null : yearOption(options);
  if (year?.ok === false) return year;
  const changes = choiceOption(options, 'changes', changesChoices);
  if (!changes.ok) return changes;
  const asked = { changes: changes.value, ...(year ? { year: year.value } : {}) };
  const read: ReadFile[] = [];
  for (const path of paths) {
    const files = ports.files.open(path);
    if (!files.ok) return stopOn(3, files);
    const document = await ports.intake.source(files.value, asked);
    if (!document.ok) return stopOn(3, document);
    read.push({ file: files.value.list()[0] ?? path, document: document.value });
  }
  return ok(read);
}
