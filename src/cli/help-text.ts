import { commandNames, type CommandName, type Locale } from '#locale';
import { commandRows } from './command-rows.ts';
import { optionSamples, type ValueOption } from './options.ts';

/** The help of one command, or of all. */
export function helpText({ commands }: Locale, only: CommandName | null): string {
  const shown = only === null ? commandNames : [only];
  const options = new Set<ValueOption>([...shown.flatMap((name) => [...commandRows[name].options]), 'lang']);
  const lines = [
    commands.intro,
    commands.usage,
    '',
    commands.commandsHead,
    ...shown.flatMap((name) => [`  ${commandRows[name].usage}`, `      ${commands.summary[name]}`]),
    '',
    commands.optionsHead,
    ...[...options].map((option) => `  ${optionSamples[option].padEnd(32)}  ${commands.options[option]}`),
    `  ${'--help, -h'.padEnd(32)}  ${commands.options.help}`,
    `  ${'--version'.padEnd(32)}  ${commands.options.version}`,
    '',
    commands.exitCodes,
  ];
  return `${lines.join('\n')}\n`;
}
