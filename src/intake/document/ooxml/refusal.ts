import type { Issue } from '#kernel';

/** Ends the reading of one file from anywhere inside its reader; the reader's door turns it into a failure. */
export class Refusal extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.name = 'Refusal';
    this.issue = issue;
  }
}
