import type { CommandName } from '#locale';
import type { ValueOption } from './options.ts';

/** How one command is typed. */
export interface CommandRow {
  readonly argument: { readonly name: string; readonly required: boolean } | null;
  /** All it takes beside `--lang`, `--help` and `--version`. */
  readonly options: readonly ValueOption[];
  readonly usage: string;
}

/** Every command, by its name. */
export const commandRows = {
  serve: {
    argument: null,
    options: ['port', 'data'],
    usage: 'shirube serve [--port 8080] [--data DIR]',
  },
  evaluate: {
    argument: { name: 'FIGURES', required: true },
    options: ['year', 'city', 'edition', 'scheme', 'format'],
    usage:
      'shirube evaluate FIGURES --year R1 [--city CODE] [--edition ID] [--scheme ID|FILE] [--format table|json|csv]',
  },
  report: {
    argument: { name: 'PLAN', required: false },
    options: ['data', 'year', 'city', 'edition', 'out'],
    usage: 'shirube report PLAN|--data DIR --year R1 [--city CODE] [--edition ID] --out FILE.{pdf,docx,xlsx,html}',
  },
} as const satisfies Record<CommandName, CommandRow>;
