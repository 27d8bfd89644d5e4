import type { Commands } from '../commands.ts';

export const enCommands: Commands = {
  intro: 'Shirube: plan a city’s strategy, measure it, verify it each year, publish it.',
  usage: 'Usage: shirube <command> [arguments] [--options]',
  commandsHead: 'Commands',
  optionsHead: 'Options',
  exitCodes:
    'Exit codes: 0 done (missed targets, unknown figures and differences are results) / 1 findings of check / 2 wrong usage / 3 input unreadable, refused or in use / 4 could not write',
  summary: {
    serve: 'Open the web site',
    compare:
      'Compare two editions: the comparison table (Word, PDF, Excel, HTML, JSON); one file with both editions is enough',
    check: 'Look for what does not agree or is wrong in a plan and its figures',
    import: 'Read documents (Word, PDF and others) into a plan JSON',
    evaluate: 'Evaluate the figures: met or missed, with the basis',
    report: 'Make the year’s progress report (PDF, Word, Excel, HTML)',
  },
  options: {
    port: 'port to listen on (default 8080)',
    data: 'data folder (default ./data)',
    'old-title': 'caption of the old column (default Current)',
    'new-title': 'caption of the new column (default Proposed)',
    order: 'which edition stands left: new-old (default), old-new',
    unchanged: 'rows without a change: show (default), omit',
    marks: 'how changes are marked: underline (default), redline (struck through and underlined)',
    preset: 'form of the table (standard, kumamoto, tottori, or a JSON file of settings)',
    pins: 'pairs and remarks that people set by hand (a JSON file of work)',
    changes:
      'tracked changes of Word: read the text with them accepted (accepted, default), the text before them (original), or both as two editions (both)',
    year: 'fiscal year (R1, 令和元年度, 2019 …)',
    city: 'municipality code (six digits)',
    edition: 'id of the edition (import: parted by commas where there are several)',
    title: 'title of the edition (parted by commas where there are several)',
    period: 'first and last fiscal year of the edition (R2-R5; parted by commas where there are several)',
    scheme: 'id of a grade scheme, or a JSON file',
    direction:
      'what indicators want where the table does not say: increase, decrease or maintain for all, NAME=WORD for exceptions',
    'fail-on': 'exit 1 on findings at least as severe: error (default), warning, note',
    settings: 'JSON file with the house dictionary and the findings set aside',
    format: 'form printed on the terminal (as named with the command)',
    out: 'file to write',
    lang: 'language (ja, en)',
    help: 'show this help',
    version: 'show the version',
  },
  openingData: (place) => `Opening the data (${place})…`,
  serving: (address) => `Open at ${address}. Press Ctrl+C to end.`,
  deskOpen: (address, key) => `Desk: ${address} (on this computer only)\nKey of the desk: ${key}`,
  stopping: 'Ending…',
  written: (path) => `Written: ${path}`,
  imported: (editions, units, indicators) =>
    `Read: ${editions} edition(s), ${units} unit(s), ${indicators} indicator(s).`,
  loadedExample: (name) => `Loaded the example “${name}”.`,
  remarks: (count, doubtful) =>
    `${count === 1 ? '1 remark on the input.' : `${count} remarks on the input.`}${doubtful === 0 ? '' : ` ${doubtful} to be looked at: mend the input and run again.`}`,
  remarkLabels: { error: 'to be looked at', warning: 'warning', note: 'note' },
};
