import type { Commands } from '../commands.ts';

export const enCommands: Commands = {
  intro: 'Shirube: plan a city’s strategy, measure it, verify it each year, publish it.',
  usage: 'Usage: shirube <command> [arguments] [--options]',
  commandsHead: 'Commands',
  optionsHead: 'Options',
  exitCodes:
    'Exit codes: 0 done (missed targets, unknown figures and differences are results) / 2 wrong usage / 3 input unreadable, refused or in use / 4 could not write',
  summary: {
    serve: 'Open the web site',
    compare: 'Compare two editions (.md or .json): the comparison table as data',
    evaluate: 'Evaluate the figures: met or missed, with the basis',
    report: 'Make the year’s progress report (PDF, Word, Excel, HTML)',
  },
  options: {
    port: 'port to listen on (default 8080)',
    data: 'data folder (default ./data)',
    'old-title': 'caption of the old column (default Current)',
    'new-title': 'caption of the new column (default Proposed)',
    year: 'fiscal year (R1, 令和元年度, 2019 …)',
    city: 'municipality code (six digits)',
    edition: 'id of the edition',
    scheme: 'id of a grade scheme, or a JSON file',
    format: 'form printed on the terminal (as named with the command)',
    out: 'file to write',
    lang: 'language (ja, en)',
    help: 'show this help',
    version: 'show the version',
  },
  openingData: (place) => `Opening the data (${place})…`,
  serving: (address) => `Open at ${address}. Press Ctrl+C to end.`,
  stopping: 'Ending…',
  written: (path) => `Written: ${path}`,
  loadedExample: (name) => `Loaded the example “${name}”.`,
  remarks: (count) => (count === 1 ? '1 remark on the input.' : `${count} remarks on the input.`),
};
