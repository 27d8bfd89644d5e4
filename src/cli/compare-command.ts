import {
  changesChoices,
  comparisonOutputs,
  type ChangesChoice,
  type ComparisonOutput,
  type ComparisonRequest,
  type ComparisonSource,
  type MadeComparison,
} from '#app';
import { issue, ok, type Issue } from '#kernel';
import type { Invocation } from './invocation.ts';
import { choiceOption } from './options.ts';
import type { CliPorts } from './ports.ts';
import { settingsOption } from './settings-option.ts';
import { stop, stopOn, type Outcome } from './stop.ts';
import { tellRemarks } from './tell-issues.ts';
import { workOption } from './work-option.ts';

const FORMATS = comparisonOutputs.filter((output) => output !== 'page');
const OUT_SAMPLE = `--out FILE.{${FORMATS.join(',')}}`;

/** OLD and NEW, or one file that holds both → their 新旧対照表: into a file of the form its name says, on the terminal (`--format json`), or both. */
export async function compareCommand(invocation: Invocation, ports: CliPorts): Promise<Outcome<null>> {
  const { options, locale } = invocation;
  const target = targetOf(invocation, ports);
  if (!target.ok) return target;
  const made = await compareFiles(invocation, ports, target.value);
  if (!made.ok) return made;
  const { bytes, counts, issues } = made.value;
  const { out } = options;
  if (out !== undefined) {
    const written = ports.files.write(out, bytes);
    if (!written.ok) return stopOn(4, written);
  }
  tellRemarks(issues, locale, ports.terminal);
  const said = `${locale.comparison.summary(counts)}\n${locale.commands.written(out ?? '')}\n`;
  ports.terminal.out(options.format === undefined ? said : new TextDecoder().decode(bytes));
  return ok(null);
}

/** Everything about the output that can be wrong is said before the first file is read. */
function targetOf({ arguments: inputs, options }: Invocation, { files }: CliPorts): Outcome<ComparisonOutput> {
  const format = choiceOption(options, 'format', ['json']);
  if (!format.ok) return format;
  const { out } = options;
  if (out === undefined) {
    return options.format === undefined ? stop(2, issue('usage.missing-option', { expected: OUT_SAMPLE })) : ok('json');
  }
  const ending = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase();
  const form = FORMATS.find((one) => one === ending);
  if (form === undefined || (options.format !== undefined && form !== 'json')) {
    const expected = options.format === undefined ? OUT_SAMPLE.replace('--out ', '') : 'FILE.json';
    return stop(2, issue('usage.option-value', { place: { field: '--out' }, found: out, expected }));
  }
  const read = [...inputs, options.preset ?? '', options.pins ?? ''].filter((path) => path !== '');
  if (read.some((path) => files.isSame(path, out))) return stop(2, issue('output.is-input', { place: { file: out } }));
  return ok(form);
}

type MadeFile = Extract<MadeComparison, { kind: 'document' }>;

async function compareFiles(
  { arguments: inputs, options, locale }: Invocation,
  ports: CliPorts,
  output: ComparisonOutput,
): Promise<Outcome<MadeFile>> {
  const settings = settingsOption(options, ports.files);
  if (!settings.ok) return settings;
  const work = workOption(options, ports);
  if (!work.ok) return work;
  const changes = choiceOption(options, 'changes', changesChoices);
  if (!changes.ok) return changes;
  const sources = await sourcesOf(inputs, changes.value, ports);
  if (!sources.ok) return sources;
  const made = await ports.comparisonMaker.make({
    ...sources.value,
    oldTitle: options['old-title'] ?? '',
    newTitle: options['new-title'] ?? '',
    work: work.value,
    settings: settings.value,
    output,
    language: locale.language,
  });
  if (!made.ok) return stopOn(exitOf(made.issues), made);
  if (made.value.kind !== 'document') throw new TypeError(`a comparison as ${output} is a file`);
  return ok(made.value);
}

/** What went wrong in making the document, not in what was handed in. */
const OURS = /^report\.|^compare\.(?:time-limit|busy|failed|cancelled)$/;

function exitOf(issues: readonly Issue[]): 2 | 3 | 4 {
  if (issues.some(({ code }) => OURS.test(code))) return 4;
  return issues.some(({ code }) => code === 'compare.one-edition') ? 2 : 3;
}

async function sourcesOf(
  [first = '', second]: readonly string[],
  changes: ChangesChoice,
  ports: CliPorts,
): Promise<Outcome<Pick<ComparisonRequest, 'old' | 'new'>>> {
  const one = await sourceOf(first, changes, ports);
  if (!one.ok) return one;
  if (second === undefined) return ok({ old: null, new: one.value });
  const other = await sourceOf(second, changes, ports);
  return other.ok ? ok({ old: one.value, new: other.value }) : other;
}

/** A file a person named. A folder is refused by the reader. */
async function sourceOf(
  path: string,
  changes: ChangesChoice,
  { files, intake }: CliPorts,
): Promise<Outcome<ComparisonSource>> {
  const opened = files.open(path);
  if (!opened.ok) return stopOn(3, opened);
  const [name = ''] = opened.value.list();
  const bytes = opened.value.kind === 'file' ? opened.value.read(name) : null;
  if (bytes) return ok({ name: path, bytes, changes });
  const outline = await intake.outline(opened.value);
  return outline.ok ? ok({ name: path, outline: outline.value.outline }) : stopOn(3, outline);
}
