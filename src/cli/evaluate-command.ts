import type { Dossier } from '#app';
import { evaluationJson } from '#indicator';
import { ok } from '#kernel';
import { localeFor } from '#locale';
import { evaluationRows } from './evaluation-rows.ts';
import { evaluationTable } from './evaluation-table.ts';
import { indicatorCsv } from './indicator-csv.ts';
import type { Invocation } from './invocation.ts';
import { choiceOption, cityOption, yearOption } from './options.ts';
import type { CliPorts } from './ports.ts';
import { readDossier } from './read-dossier.ts';
import { reportOfDossier, type YearOfPlan } from './report-of-dossier.ts';
import { schemeOption, withScheme } from './scheme-option.ts';
import type { Outcome } from './stop.ts';

/** FIGURES → what was met and what was not, with the grounds. */
export async function evaluateCommand(invocation: Invocation, ports: CliPorts): Promise<Outcome<null>> {
  const { argument, options, locale } = invocation;
  const year = yearOption(options);
  if (!year.ok) return year;
  const format = choiceOption(options, 'format', ['table', 'json', 'csv']);
  if (!format.ok) return format;
  const city = cityOption(options);
  if (!city.ok) return city;
  const scheme = schemeOption(options, ports.files);
  if (!scheme.ok) return scheme;
  const dossier = readDossier({ path: argument ?? '', year: year.value, city: city.value, locale }, ports);
  if (!dossier.ok) return dossier;
  const judged = scheme.value === null ? dossier.value : withScheme(dossier.value, scheme.value);
  const plan = reportOfDossier(judged, { edition: options.edition, year: year.value });
  if (!plan.ok) return plan;
  ports.terminal.out(written[format.value](judged, plan.value, invocation));
  return ok(null);
}

type Writer = (dossier: Dossier, plan: YearOfPlan, invocation: Invocation) => string;

const written: Readonly<Record<'table' | 'json' | 'csv', Writer>> = {
  table: (dossier, { report }, { locale }) =>
    evaluationTable(report, localeFor(locale.language, { yearLabels: dossier.municipality.yearLabels })),
  json: (_, plan) => {
    const json = evaluationJson({ year: plan.year, scheme: plan.edition.scheme, rows: evaluationRows(plan) });
    return `${JSON.stringify(json, null, 2)}\n`;
  },
  csv: (dossier, plan) => indicatorCsv(dossier, plan),
};
