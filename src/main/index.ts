import { runCli, tellIssues, type CliPorts, type ExitCode, type Terminal } from '#cli';
import { intake } from '#intake';
import { localeFor } from '#locale';
import { dataPort } from './data-port.ts';
import { readEnvironment } from './environment.ts';
import { errorCode } from './error-text.ts';
import { openInput } from './open-input.ts';
import { readJsonFile } from './read-json-file.ts';
import { reportJobs, type ReportJobs } from './report-jobs.ts';
import { serveSite } from './serve-site.ts';
import { productVersion } from './shipped-files.ts';
import { systemClock } from './system-clock.ts';
import { writeWhole } from './write-whole.ts';

/** Of an error nobody expected (EX_SOFTWARE of sysexits.h); 0 to 4 are said in src/cli/stop.ts. */
const UNEXPECTED = 70;
/** What still holds the process after its last word (a database that died) gets this long. */
const LINGER_MS = 1000;
const REPORT_SECONDS = 60;
const MOST_WAITING = 20;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** `shirube evaluate … | head`: the reader has seen enough. */
process.stdout.on('error', (error) => process.exit(errorCode(error) === 'EPIPE' ? 0 : UNEXPECTED));

const reports = reportJobs({ seconds: REPORT_SECONDS, mostWaiting: MOST_WAITING });
end(await run(reports));

async function run(reportMaker: ReportJobs): Promise<ExitCode | typeof UNEXPECTED> {
  try {
    return await runCli(process.argv.slice(2), cliPorts(reportMaker));
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return UNEXPECTED;
  } finally {
    await reportMaker.close();
  }
}

function cliPorts(reportMaker: ReportJobs): CliPorts {
  const environment = readEnvironment(process.env);
  const version = productVersion();
  return {
    terminal,
    files: { open: openInput, readJson: readJsonFile, write: writeWhole },
    data: dataPort(environment, (issue) => {
      tellIssues([issue], localeFor('ja'), terminal);
      end(4);
    }),
    intake,
    reportMaker,
    clock: systemClock,
    serve: (options) => serveSite({ environment, terminal, intake, reportMaker, version, stopAsked }, options),
    version,
  };
}

/** The first signal asks; a second one ends the process as it always does. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Lets what was printed flow out, then ends even if something still holds the process. */
function end(code: number): void {
  process.exitCode = code;
  setTimeout(() => process.exit(code), LINGER_MS).unref();
}
