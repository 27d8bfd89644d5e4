import type { Clock, ComparisonMaker, FileSet, Intake, ReportMaker, Store } from '#app';
import type { Result } from '#kernel';
import type { Language } from '#locale';
import type { Outcome } from './stop.ts';

/** Standard output and standard error. Texts carry their own line ends. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

export interface CliFiles {
  /** A file or folder a person named. Paths are the system's. */
  open(path: string): Result<FileSet>;
  readJson(path: string): Result<unknown>;
  /** Whether two paths lead to one file, by whatever way they are written. */
  isSame(a: string, b: string): boolean;
  /** Whole or not at all: the old file stands until the new one is complete. */
  write(path: string, bytes: Uint8Array): Result<null>;
}

export interface DataPort {
  /** True where the environment names a data folder or a database, so that `--data` may be left out. */
  readonly named: boolean;
  /** Opens what exists, `directory` null = what the environment names; a folder that is missing is not made. */
  open(directory: string | null): Promise<Result<Store>>;
}

export interface ServeOptions {
  /** null = as the environment says, else the default. */
  readonly port: number | null;
  readonly data: string | null;
  readonly language: Language;
}

/** Everything the commands touch outside themselves. */
export interface CliPorts {
  readonly terminal: Terminal;
  readonly files: CliFiles;
  readonly data: DataPort;
  readonly intake: Intake;
  readonly reportMaker: ReportMaker;
  readonly comparisonMaker: ComparisonMaker;
  readonly clock: Clock;
  /** Serves until it is told to stop. */
  readonly serve: (options: ServeOptions) => Promise<Outcome<null>>;
  readonly version: string;
}
