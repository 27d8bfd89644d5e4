import { localeFor, type CommandName, type Locale } from '#locale';
import { languageOf, readCommandLine, type CommandLine } from './command-line.ts';
import { checkCommand } from './check-command.ts';
import { compareCommand } from './compare-command.ts';
import { evaluateCommand } from './evaluate-command.ts';
import { helpText } from './help-text.ts';
import { importCommand } from './import-command.ts';
import { languageOption } from './options.ts';
import type { Invocation } from './invocation.ts';
import type { CliPorts } from './ports.ts';
import { reportCommand } from './report-command.ts';
import { serveCommand } from './serve-command.ts';
import type { ExitCode, Outcome } from './stop.ts';
import { tellIssues } from './tell-issues.ts';

const commands: Readonly<Record<CommandName, (invocation: Invocation, ports: CliPorts) => Promise<Outcome<null>>>> = {
  serve: serveCommand,
  compare: compareCommand,
  check: checkCommand,
  import: importCommand,
  evaluate: evaluateCommand,
  report: reportCommand,
};

/** One call of `shirube`: arguments in, exit code out; everything said goes through the ports. */
export async function runCli(args: readonly string[], ports: CliPorts): Promise<ExitCode> {
  const locale = localeFor(languageOf(args));
  const line = readCommandLine(args);
  const outcome = line.ok ? await obey(line.value, locale, ports) : line;
  if (outcome.ok) return 0;
  tellIssues(outcome.issues, locale, ports.terminal);
  return outcome.exit;
}

async function obey(line: CommandLine, locale: Locale, ports: CliPorts): Promise<Outcome<null>> {
  switch (line.kind) {
    case 'help':
      ports.terminal.out(helpText(locale, line.command));
      return { ok: true, value: null };
    case 'version':
      ports.terminal.out(`${ports.version}\n`);
      return { ok: true, value: null };
    case 'command': {
      const language = languageOption(line.options);
      return language.ok ? commands[line.command]({ ...line, locale }, ports) : language;
    }
  }
}
