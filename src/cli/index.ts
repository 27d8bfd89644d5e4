export { readPort } from './options.ts';
export { runCli } from './run-cli.ts';
export type { CliFiles, CliPorts, DataPort, ServeOptions, Terminal } from './ports.ts';
export { stop, stopOn, type ExitCode, type Outcome, type Stop } from './stop.ts';
export { tellIssues, tellRemarks } from './tell-issues.ts';
