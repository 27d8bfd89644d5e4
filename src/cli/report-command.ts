import { perform, showYear, yearOfPlan, type Context, type ReportFormat, type ReportView } from '#app';
import { issue, ok, type FiscalYear, type MunicipalityCode } from '#kernel';
import type { Invocation } from './invocation.ts';
import { cityOption, requiredOption, yearOption } from './options.ts';
import type { CliPorts } from './ports.ts';
import { readDossier } from './read-dossier.ts';
import { stop, stopOn, type Outcome } from './stop.ts';
import { tellRemarks } from './tell-issues.ts';
import { withData } from './with-data.ts';

interface ReportRequest {
  readonly year: FiscalYear;
  readonly city: MunicipalityCode | null;
  readonly edition: string | undefined;
}

/** PLAN or a data folder → the year's progress report in the format its file name says. */
export async function reportCommand(invocation: Invocation, ports: CliPorts): Promise<Outcome<null>> {
  const { options, locale } = invocation;
  const year = yearOption(options);
  if (!year.ok) return year;
  const out = requiredOption(options, 'out', '--out FILE.{pdf,docx,xlsx,html}');
  if (!out.ok) return out;
  const format = formatOf(out.value);
  if (!format.ok) return format;
  const city = cityOption(options);
  if (!city.ok) return city;
  const report = await findReport(invocation, ports, { year: year.value, city: city.value, edition: options.edition });
  if (!report.ok) return report;
  const made = await ports.reportMaker.make(report.value, format.value);
  if (!made.ok) return stopOn(4, made);
  tellRemarks(made.value.issues, locale, ports.terminal);
  const written = ports.files.write(out.value, made.value.bytes);
  if (!written.ok) return stopOn(4, written);
  ports.terminal.out(`${locale.commands.written(out.value)}\n`);
  return ok(null);
}

const FORMATS: readonly ReportFormat[] = ['pdf', 'docx', 'xlsx', 'html'];

function formatOf(file: string): Outcome<ReportFormat> {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  const format = FORMATS.find((candidate) => candidate === ending);
  if (format) return ok(format);
  const expected = FORMATS.map((candidate) => `.${candidate}`).join(', ');
  return stop(2, issue('usage.option-value', { place: { field: '--out' }, found: file, expected }));
}

async function findReport(
  invocation: Invocation,
  ports: CliPorts,
  request: ReportRequest,
): Promise<Outcome<ReportView>> {
  const { options } = invocation;
  const argument = invocation.arguments[0] ?? null;
  if (argument !== null && options.data !== undefined) {
    return stop(2, issue('usage.conflict', { found: `${argument}, --data`, expected: 'PLAN | --data DIR' }));
  }
  if (argument === null) {
    const { city, ...choice } = request;
    return withData({ directory: options.data ?? null, city }, ports, (context, code) =>
      reportOfCity(context, { ...choice, city: code }),
    );
  }
  const dossier = await readDossier(invocation, ports, { path: argument, ...request });
  if (!dossier.ok) return dossier;
  const plan = yearOfPlan(dossier.value, request);
  return plan.ok ? ok(plan.value.report) : stopOn(2, plan);
}

async function reportOfCity(
  context: Context,
  request: ReportRequest & { readonly city: MunicipalityCode },
): Promise<Outcome<ReportView>> {
  const page = await perform(showYear, context, request);
  return page.ok ? ok(page.value.report) : stopOn(2, page);
}
