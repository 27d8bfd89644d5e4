import type { KernelIssueCode } from './kernel-issue-code.ts';

/** Where something was found. Lines, rows and numbered columns count from 1; `offset` counts UTF-16 units from 0. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly row?: number;
  /** Number or heading of a column of a table. */
  readonly column?: number | string;
  readonly field?: string;
  /** Keys and indexes from the root of a JSON document. */
  readonly path?: readonly (string | number)[];
  readonly sheet?: string;
  /** Address in a sheet, such as `C14`. */
  readonly cell?: string;
  /** UTF-16 offset into the very text that was read (a cell, a field). */
  readonly offset?: number;
  /** Page of a document, from 1. */
  readonly page?: number;
  /** Paragraph of a document, from 1; those of tables are counted where they stand. */
  readonly paragraph?: number;
  /** On its page, in points from the upper left corner: left, top, right, bottom. */
  readonly box?: readonly [left: number, top: number, right: number, bottom: number];
  /** First letters of the text there, of a cell those of its row: by these a person finds a place on a page. */
  readonly near?: string;
}

export type Severity = 'error' | 'warning' | 'note';

/** A finding as data. Its sentence is made by the locale room from `code` and the fields below. */
export interface Issue {
  /** `subject.what`, such as `number.two-values`. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** The text that was met, as written. */
  readonly found?: string;
  /** What would be right: a value or a sample of the form, never a sentence. */
  readonly expected?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** `severity` is `error` and `place` empty unless given. */
export type IssueInit = Partial<Omit<Issue, 'code'>>;

export function issue(code: string, init: IssueInit = {}): Issue {
  return Object.freeze({ ...init, code, severity: init.severity ?? 'error', place: init.place ?? {} });
}

/** The kernel's own issues: the code is checked against the published list. */
export function kernelIssue(code: KernelIssueCode, init: IssueInit = {}): Issue {
  return issue(code, init);
}

/** Adds what the caller knows: the issue's own, more exact place wins; paths are joined, the outer one first. */
export function atPlace(inner: Issue, outer: Place): Issue {
  const path = [...(outer.path ?? []), ...(inner.place.path ?? [])];
  const place = { ...outer, ...inner.place, ...(path.length > 0 ? { path } : {}) };
  return Object.freeze({ ...inner, place });
}
