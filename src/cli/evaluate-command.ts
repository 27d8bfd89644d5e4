import { openDataText, yearOfPlan } from '#app';
import { ok } from '#kernel';
import { localeFor } from '#locale';
import { evaluationTable } from './evaluation-table.ts';
import type { Invocation } from './invocation.ts';
import { choiceOption, cityOption, yearOption } from './options.ts';
import type { CliPorts } from './ports.ts';
import { readDossier } from './read-dossier.ts';
import { schemeOption, withScheme } from './scheme-option.ts';
import { stopOn, type Outcome } from './stop.ts';

/** FIGURES → what was met and what was not, with the grounds. */
export async function evaluateCommand(invocation: Invocation, ports: CliPorts): Promise<Outcome<null>> {
  const { options, locale } = invocation;
  const year = yearOption(options);
  if (!year.ok) return year;
  const format = choiceOption(options, 'format', ['table', 'json', 'csv']);
  if (!format.ok) return format;
  const city = cityOption(options);
  if (!city.ok) return city;
  const scheme = schemeOption(options, ports.files);
  if (!scheme.ok) return scheme;
  const request = { path: invocation.arguments[0] ?? '', year: year.value, city: city.value };
  const dossier = await readDossier(invocation, ports, request);
  if (!dossier.ok) return dossier;
  const judged = scheme.value === null ? dossier.value : withScheme(dossier.value, scheme.value);
  const plan = yearOfPlan(judged, { edition: options.edition, year: year.value });
  if (!plan.ok) return stopOn(2, plan);
  const { report } = plan.value;
  const { yearLabels } = judged.municipality;
  ports.terminal.out(
    format.value === 'table'
      ? evaluationTable(report, localeFor(locale.language, { yearLabels }))
      : openDataText(plan.value, format.value),
  );
  return ok(null);
}
