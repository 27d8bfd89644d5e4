import { parseArgs } from 'node:util';
import { issue, ok } from '#kernel';
import { commandNames, type CommandName, type Language } from '#locale';
import { commandRows, type CommandRow } from './command-rows.ts';
import { optionSamples, type GivenOptions, type ValueOption } from './options.ts';
import { stop, type Outcome, type Stop } from './stop.ts';

/** What a person asked for. */
export type CommandLine =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command';
      readonly command: CommandName;
      readonly arguments: readonly string[];
      readonly options: GivenOptions;
    };

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Arguments as typed → a command with its options, or the one thing that is wrong with them. */
export function readCommandLine(args: readonly string[]): Outcome<CommandLine> {
  const tokens = tokensOf(args);
  const given = tokens.filter((token) => token.kind === 'option');
  const [word, ...rest] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = commandNames.find((name) => name === word) ?? null;
  if (given.some(({ name }) => name === 'help')) return ok({ kind: 'help', command });
  if (given.some(({ name }) => name === 'version')) return ok({ kind: 'version' });
  if (command === null)
    return stop(
      2,
      issue('usage.unknown-command', {
        ...(word === undefined ? {} : { found: word }),
        expected: commandNames.join(', '),
      }),
    );
  const wrong = wrongOption(given, command) ?? wrongArgument(rest, command);
  if (wrong) return wrong;
  return ok({ kind: 'command', command, arguments: rest, options: optionsOf(given) });
}

/** The language is needed before anything can be said, also of a wrong line. */
export function languageOf(args: readonly string[]): Language {
  return tokensOf(args).some((token) => token.kind === 'option' && token.name === 'lang' && token.value === 'en')
    ? 'en'
    : 'ja';
}

function tokensOf(args: readonly string[]) {
  const values = Object.keys(optionSamples).map((name) => [name, { type: 'string' }] as const);
  const options = {
    ...Object.fromEntries(values),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  } as const;
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function wrongOption(given: readonly OptionToken[], command: CommandName): Stop | null {
  const known: readonly ValueOption[] = [...commandRows[command].options, 'lang'];
  for (const [index, { name, rawName, value, inlineValue }] of given.entries()) {
    const option = known.find((candidate) => candidate === name);
    if (!option)
      return stop(
        2,
        issue('usage.unknown-option', { found: rawName, expected: known.map((one) => `--${one}`).join(', ') }),
      );
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) {
      return stop(2, issue('usage.option-without-value', { found: rawName, expected: optionSamples[option] }));
    }
    if (given.slice(0, index).some((before) => before.name === name))
      return stop(2, issue('usage.repeated-option', { found: rawName }));
  }
  return null;
}

function wrongArgument(rest: readonly string[], command: CommandName): Stop | null {
  const row: CommandRow = commandRows[command];
  const surplus = row.arguments.some(({ many }) => many) ? undefined : rest[row.arguments.length];
  if (surplus !== undefined) return stop(2, issue('usage.surplus-argument', { found: surplus }));
  const missing = row.arguments.slice(rest.length).filter(({ required }) => required);
  if (missing.length === 0) return null;
  return stop(2, issue('usage.missing-argument', { expected: missing.map(({ name }) => name).join(' ') }));
}

function optionsOf(given: readonly OptionToken[]): GivenOptions {
  return Object.fromEntries(given.map(({ name, value }) => [name, value])) as GivenOptions;
}
