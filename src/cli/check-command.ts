import { beyondRules, checkEditions, findingsJson, type CheckReport } from '#app';
import { noCheckSettings, openFindings, parseCheckSettings, type CheckSettings } from '#check';
import { ok } from '#kernel';
import { findingsTable } from './findings-table.ts';
import type { Invocation } from './invocation.ts';
import { choiceOption, type GivenOptions } from './options.ts';
import type { CliFiles, CliPorts } from './ports.ts';
import { stop, stopOn, type Outcome } from './stop.ts';
import { tellRemarks } from './tell-issues.ts';

/** PLAN → what would need a 正誤表. Exit 1 where something is at least as severe as `--fail-on`. */
export async function checkCommand(invocation: Invocation, ports: CliPorts): Promise<Outcome<null>> {
  const { options, locale } = invocation;
  const format = choiceOption(options, 'format', ['table', 'json']);
  if (!format.ok) return format;
  const least = choiceOption(options, 'fail-on', ['error', 'warning', 'note']);
  if (!least.ok) return least;
  const report = await checkedFile(invocation, ports);
  if (!report.ok) return report;
  const { findings } = report.value;
  ports.terminal.out(
    format.value === 'table'
      ? findingsTable(report.value, locale)
      : `${JSON.stringify(findingsJson(findings, locale.check), null, 2)}\n`,
  );
  return openFindings(findings, least.value).length > 0 ? stop(1) : ok(null);
}

async function checkedFile(
  { arguments: [path = ''], options, locale }: Invocation,
  ports: CliPorts,
): Promise<Outcome<CheckReport>> {
  const settings = settingsOf(options, ports.files);
  if (!settings.ok) return settings;
  const files = ports.files.open(path);
  if (!files.ok) return stopOn(3, files);
  const document = await ports.intake.document(files.value);
  if (!document.ok) return stopOn(3, document);
  const { edition } = options;
  const report = checkEditions({
    document: document.value,
    settings: settings.value,
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
