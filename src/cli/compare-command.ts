import { normalize } from 'node:path';
import { compareOutlines, comparisonJson, countRows, type ComparedOutlines } from '#app';
import { issue, ok } from '#kernel';
import type { Locale } from '#locale';
import type { Invocation } from './invocation.ts';
import { choiceOption, type GivenOptions } from './options.ts';
import type { CliPorts } from './ports.ts';
import { readOutlineOf } from './read-outline-of.ts';
import { stop, stopOn, type Outcome } from './stop.ts';
import { tellRemarks } from './tell-issues.ts';

const OUT_SAMPLE = '--out FILE.json';

/** OLD and NEW → their 新旧対照表: into a file, on the terminal (`--format json`), or both. */
export async function compareCommand(invocation: Invocation, ports: CliPorts): Promise<Outcome<null>> {
  const { options, locale } = invocation;
  const target = targetOf(invocation);
  if (!target.ok) return target;
  const compared = compareFiles(invocation, ports);
  if (!compared.ok) return compared;
  const { comparison, issues } = compared.value;
  const text = `${JSON.stringify(comparisonJson(comparison, locale.comparison.remark), null, 2)}\n`;
  const { out } = options;
  if (out !== undefined) {
    const written = ports.files.write(out, new TextEncoder().encode(text));
    if (!written.ok) return stopOn(4, written);
  }
  tellRemarks(issues, locale, ports.terminal);
  const said = `${locale.comparison.summary(countRows(comparison))}\n${locale.commands.written(out ?? '')}\n`;
  ports.terminal.out(options.format === undefined ? said : text);
  return ok(null);
}

/** Everything about the output that can be wrong is said before the first file is read. */
function targetOf({ arguments: inputs, options }: Invocation): Outcome<null> {
  const format = choiceOption(options, 'format', ['json']);
  if (!format.ok) return format;
  const { out } = options;
  if (out === undefined) {
    return options.format === undefined ? stop(2, issue('usage.missing-option', { expected: OUT_SAMPLE })) : ok(null);
  }
  if (!/\.json$/i.test(out))
    return stop(2, issue('usage.option-value', { place: { field: '--out' }, found: out, expected: 'FILE.json' }));
  if (inputs.some((input) => normalize(input) === normalize(out)))
    return stop(2, issue('output.is-input', { place: { file: out } }));
  return ok(null);
}

function compareFiles({ arguments: inputs, options, locale }: Invocation, ports: CliPorts): Outcome<ComparedOutlines> {
  const [oldPath = '', newPath = ''] = inputs;
  const old = readOutlineOf(oldPath, ports);
  if (!old.ok) return old;
  const next = readOutlineOf(newPath, ports);
  if (!next.ok) return next;
  const compared = compareOutlines({ old: old.value, new: next.value, ...titlesOf(options, locale) });
  return compared.ok ? compared : stopOn(3, compared);
}

function titlesOf(options: GivenOptions, { comparison }: Locale) {
  return {
    oldTitle: options['old-title'] ?? comparison.oldTitle,
    newTitle: options['new-title'] ?? comparison.newTitle,
  };
}
