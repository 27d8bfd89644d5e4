/** Names one process: pids are used again, so the moment it started goes with it; `host` says on which machine to look. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** Any text that differs between two processes which had the same pid. */
  readonly started: string;
}

/** What the store touches outside the database, handed in by main. All are synchronous and small. */
export interface LockEffects {
  readonly self: ProcessMark;
  /** A process of this machine that lives; `started` null where the system does not tell. null = no such process. */
  findProcess(pid: number): { readonly started: string | null } | null;
  /** Names in a folder; none where the folder is missing. */
  list(folder: string): readonly string[];
  /** null where the file is missing. */
  read(file: string | URL): string | null;
  /** Writes a new file to the disk, its folder too; false where the name is taken. Leaves nothing half-written. */
  create(file: string, text: string): boolean;
  /** Takes the place of what has the new name. */
  rename(from: string, to: string): void;
  /** A file or a whole folder; not an error where it is missing. */
  remove(path: string): void;
  /** Bytes that can still be written below a folder or, where that is missing, its nearest parent. */
  freeBytes(folder: string): number;
}
