import type { CliPorts, Terminal } from '#cli';
import { intake } from '#intake';
import type { ComparisonMaker, ComparisonRunner, ReportMaker } from '#app';
import type { Issue } from '#kernel';
import { dataPort } from './data-port.ts';
import { readEnvironment } from './environment.ts';
import { openInput } from './open-input.ts';
import { readJsonFile } from './read-json-file.ts';
import { isSameFile } from './same-file.ts';
import { productVersion } from './shipped-files.ts';
import { systemClock } from './system-clock.ts';
import { writeWhole } from './write-whole.ts';

/** What differs between the process and a test. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly reportMaker: ReportMaker;
  readonly comparisonMaker: ComparisonMaker;
  readonly comparisonRunner: ComparisonRunner;
  /** Resolves when the person or the system asks the server to stop. */
  readonly stopAsked: () => Promise<void>;
  /** The database behind a command has died. */
  readonly onFatal: (issue: Issue) => void;
}

/** The rooms wired to Node's files and clock. */
export function cliPorts(surroundings: Surroundings): CliPorts {
  const { terminal, variables, reportMaker, comparisonMaker, onFatal } = surroundings;
  const environment = readEnvironment(variables);
  const version = productVersion();
  return {
    terminal,
    files: { open: openInput, readJson: readJsonFile, isSame: isSameFile, write: writeWhole },
    data: dataPort(environment, onFatal),
    intake,
    reportMaker,
    comparisonMaker,
    clock: systemClock,
    // Loaded when it is asked for: the other commands start without the web and its parts.
    serve: async (options) => {
      const { serveSite } = await import('./serve-site.ts');
      return serveSite({ ...surroundings, environment, intake, version }, options);
    },
    version,
  };
}
