import { runCli, tellIssues, type ExitCode, type Terminal } from '#cli';
import type { Issue } from '#kernel';
import { localeFor } from '#locale';
import { cliPorts } from './cli-ports.ts';
import { comparisonJobs } from './comparison-jobs.ts';
import { errorCode } from './error-text.ts';
import { reportJobs } from './report-jobs.ts';

/** Of an error nobody expected (EX_SOFTWARE of sysexits.h); 0 to 4 are said in src/cli/stop.ts. */
const UNEXPECTED = 70;
/** What still holds the process after its last word (a database that died) gets this long. */
const LINGER_MS = 1000;
/** Of a report and of a comparison. The largest comparison there may be takes about a quarter of it. */
const JOB_LIMITS = { seconds: 60, mostWaiting: 20, mostOfSender: 5 } as const;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** `shirube evaluate … | head`: the reader has seen enough. */
process.stdout.on('error', (error) => process.exit(errorCode(error) === 'EPIPE' ? 0 : UNEXPECTED));

end(await run());

async function run(): Promise<ExitCode | typeof UNEXPECTED> {
  const reportMaker = reportJobs(JOB_LIMITS);
  const comparisons = comparisonJobs(JOB_LIMITS);
  const onFatal = (issue: Issue): void => {
    tellIssues([issue], localeFor('ja'), terminal);
    end(4);
  };
  try {
    return await runCli(
      process.argv.slice(2),
      cliPorts({
        terminal,
        variables: process.env,
        reportMaker,
        comparisonMaker: comparisons,
        comparisonRunner: comparisons,
        stopAsked,
        onFatal,
      }),
    );
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return UNEXPECTED;
  } finally {
    await Promise.all([reportMaker.close(), comparisons.close()]);
  }
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
