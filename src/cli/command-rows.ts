import type { CommandName } from '#locale';
import type { ValueOption } from './options.ts';

/** How one command is typed. */
export interface CommandRow {
  readonly arguments: readonly { readonly name: string; readonly required: boolean; readonly many?: true }[];
  /** All it takes beside `--lang`, `--help` and `--version`. */
  readonly options: readonly ValueOption[];
  readonly usage: string;
}

/** Every command, by its name. */
export const commandRows = {
  serve: {
    arguments: [],
    options: ['port', 'data'],
    usage: 'shirube serve [--port 8080] [--data DIR]',
  },
  compare: {
    arguments: [
      { name: 'OLD', required: true },
      { name: 'NEW', required: false },
    ],
    options: ['out', 'old-title', 'new-title', 'order', 'unchanged', 'marks', 'preset', 'pins', 'changes', 'format'],
    usage:
      'shirube compare OLD [NEW] --out FILE.{docx,pdf,xlsx,html,json} [--old-title 現行] [--new-title 改正案] [--order new-old|old-new] [--unchanged show|omit] [--marks underline|redline] [--preset kumamoto|tottori|FILE] [--pins FILE.json] [--changes accepted|original|both] [--format json]',
  },
  check: {
    arguments: [{ name: 'PLAN', required: false }],
    options: ['data', 'city', 'edition', 'settings', 'fail-on', 'changes', 'format'],
    usage:
      'shirube check PLAN|--data DIR [--city CODE] [--edition ID] [--settings FILE] [--fail-on error|warning|note] [--changes accepted|original|both] [--format table|json]',
  },
  import: {
    arguments: [{ name: 'FILE', required: true, many: true }],
    options: ['out', 'city', 'edition', 'title', 'period', 'year', 'direction', 'changes', 'format'],
    usage:
      'shirube import FILE... --out plan.json [--city CODE] [--edition ID] [--title TITLE] [--period R2-R5] [--year R1] [--direction 増加,NAME=減少] [--changes accepted|original|both] [--format json]',
  },
  evaluate: {
    arguments: [{ name: 'FIGURES', required: true }],
    options: ['year', 'city', 'edition', 'direction', 'changes', 'scheme', 'format'],
    usage:
      'shirube evaluate FIGURES --year R1 [--city CODE] [--edition ID] [--direction WORD,NAME=WORD] [--changes accepted|original] [--scheme ID|FILE] [--format table|json|csv]',
  },
  report: {
    arguments: [{ name: 'PLAN', required: false }],
    options: ['data', 'year', 'city', 'edition', 'direction', 'changes', 'out'],
    usage:
      'shirube report PLAN|--data DIR --year R1 [--city CODE] [--edition ID] [--direction WORD,NAME=WORD] [--changes accepted|original] --out FILE.{pdf,docx,xlsx,html}',
  },
} as const satisfies Record<CommandName, CommandRow>;
