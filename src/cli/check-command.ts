import { beyondRules, changesChoices, checkEditions, findingsJson, type CheckReport } from '#app';
import { noCheckSettings, openFindings, parseCheckSettings, type CheckSettings } from '#check';
import { issue, ok } from '#kernel';
import type { Locale } from '#locale';
import { checkStored } from './check-stored.ts';
import { findingsTable } from './findings-table.ts';
import type { Invocation } from './invocation.ts';
import { choiceOption, cityOption, type GivenOptions } from './options.ts';
import type { CliFiles, CliPorts } from './ports.ts';
import { stop, stopOn, type Outcome } from './stop.ts';
import { tellRemarks } from './tell-issues.ts';
import { withData } from './with-data.ts';

/** PLAN, or an edition of the data → what would need a 正誤表. Exit 1 where something is at least as severe as `--fail-on`. */
export async function checkCommand(invocation: Invocation, ports: CliPorts): Promise<Outcome<null>> {
  const { options, locale } = invocation;
  const format = choiceOption(options, 'format', ['table', 'json']);
  if (!format.ok) return format;
  const least = choiceOption(options, 'fail-on', ['error', 'warning', 'note']);
  if (!least.ok) return least;
  const report = await checked(invocation, ports);
  if (!report.ok) return report;
  const { findings } = report.value;
  ports.terminal.out(
    format.value === 'table'
      ? findingsTable(report.value, locale)
      : `${JSON.stringify(findingsJson(findings, locale.check), null, 2)}\n`,
  );
  return openFindings(findings, least.value).length > 0 ? stop(1) : ok(null);
}

/** PLAN, or an edition of the data in its place. */
async function checked(
  { arguments: [path], options, locale }: Invocation,
  ports: CliPorts,
): Promise<Outcome<CheckReport>> {
  const settings = settingsOf(options, ports.files);
  if (!settings.ok) return settings;
  const { edition, data } = options;
  if (path !== undefined && data !== undefined)
    return stop(2, issue('usage.conflict', { found: `${path}, --data`, expected: 'PLAN | --data DIR' }));
  if (path !== undefined) return checkedFile({ path, options, settings: settings.value, locale }, ports);
  const city = cityOption(options);
  if (!city.ok) return city;
  return withData({ directory: data ?? null, city: city.value }, ports, (context, code) =>
    checkStored(context, { city: code, edition, settings: settings.value }),
  );
}

interface FileRequest {
  readonly path: string;
  readonly options: GivenOptions;
  readonly settings: CheckSettings;
  readonly locale: Locale;
}

async function checkedFile(
  { path, options, settings, locale }: FileRequest,
  ports: CliPorts,
): Promise<Outcome<CheckReport>> {
  const { edition } = options;
  const changes = choiceOption(options, 'changes', changesChoices);
  if (!changes.ok) return changes;
  const files = ports.files.open(path);
  if (!files.ok) return stopOn(3, files);
  const document = await ports.intake.document(files.value, { changes: changes.value });
  if (!document.ok) return stopOn(3, document);
  const report = checkEditions({
    document: document.value,
    settings,
    ...(edition === undefined ? {} : { edition }),
  });
  if (!report.ok) return stopOn(2, report);
  tellRemarks(beyondRules(document.value.issues), locale, ports.terminal);
  return report;
}

function settingsOf({ settings: path }: GivenOptions, files: CliFiles): Outcome<CheckSettings> {
  if (path === undefined) return ok(noCheckSettings);
  const json = files.readJson(path);
  if (!json.ok) return stopOn(3, json);
  const settings = parseCheckSettings(json.value, { file: path });
  return settings.ok ? settings : stopOn(3, settings);
}
