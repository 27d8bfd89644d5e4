import type { Severity } from '#kernel';

export const commandNames = ['serve', 'compare', 'check', 'import', 'evaluate', 'report'] as const;

export type CommandName = (typeof commandNames)[number];

/** Words of the command line: help and the lines a command says of itself. */
export interface Commands {
  /** What the program is, for the head of the help. */
  readonly intro: string;
  readonly usage: string;
  readonly commandsHead: string;
  readonly optionsHead: string;
  readonly exitCodes: string;
  /** One line per command. */
  readonly summary: Readonly<Record<CommandName, string>>;
  /** One line per option, keyed without the dashes. */
  readonly options: Readonly<Record<OptionName, string>>;
  openingData(place: string): string;
  serving(address: string): string;
  /** Where the desk is and what opens it, both good for this start only. */
  deskOpen(address: string, key: string): string;
  stopping: string;
  written(path: string): string;
  /** What an import found: editions, units and indicators of all together. */
  imported(editions: number, units: number, indicators: number): string;
  loadedExample(name: string): string;
  /** How many there are, and how many of them are errors. */
  remarks(count: number, doubtful: number): string;
  /** A remark stands on an input that was used: an error of it is no error of the command. */
  readonly remarkLabels: Readonly<Record<Severity, string>>;
}

export type OptionName =
  | 'port'
  | 'data'
  | 'old-title'
  | 'new-title'
  | 'order'
  | 'unchanged'
  | 'marks'
  | 'preset'
  | 'pins'
  | 'changes'
  | 'year'
  | 'city'
  | 'edition'
  | 'title'
  | 'period'
  | 'direction'
  | 'scheme'
  | 'fail-on'
  | 'settings'
  | 'format'
  | 'out'
  | 'lang'
  | 'help'
  | 'version';
