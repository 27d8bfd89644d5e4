import assert from 'node:assert/strict';
import { inProcessRunner, type ComparisonMaker, type ComparisonRunner, type ReportMaker } from '#app';
import { runCli, type CliPorts } from '#cli';
import type { Issue } from '#kernel';

/** What main wires to a process, here to a test. */
interface Surroundings extends Pick<CliPorts, 'terminal'> {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly reportMaker: ReportMaker;
  readonly comparisonMaker: ComparisonMaker;
  readonly comparisonRunner: ComparisonRunner;
  readonly stopAsked: () => Promise<void>;
  readonly onFatal: (issue: Issue) => void;
}

type Given = Partial<Omit<Surroundings, 'terminal'> & Pick<CliPorts, 'data'>>;

/**
 * A command over the files of this machine, with all that it says; what it has no business with fails the test. `wire` is
 * main's `cliPorts`, which only the tests of main may reach.
 */
export async function runCommand(
  wire: (surroundings: Surroundings) => CliPorts,
  args: readonly string[],
  { data, ...given }: Given = {},
) {
  const said = { out: '', err: '' };
  const ports = wire({
    terminal: { out: (text) => void (said.out += text), err: (text) => void (said.err += text) },
    variables: {},
    reportMaker: { make: () => assert.fail('no report is asked for') },
    comparisonMaker: { make: () => assert.fail('no comparison is asked for') },
    comparisonRunner: inProcessRunner,
    stopAsked: () => assert.fail('nothing is served'),
    onFatal: (issue) => assert.fail(issue.code),
    ...given,
  });
  return { code: await runCli(args, data ? { ...ports, data } : ports), ...said };
}
