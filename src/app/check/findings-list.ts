import type { Finding } from '#check';

/** Findings to be written as a list; the title is also the name of the file. */
export interface FindingsList {
  readonly title: string;
  readonly findings: readonly Finding[];
}
