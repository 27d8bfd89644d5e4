import type { StoreIssueCode } from '#app';
import { issue } from '#kernel';
import type { Issue, IssueInit } from '#kernel';

/** The store's own issues: the code is checked against the published list. */
export function storeIssue(code: StoreIssueCode, init: IssueInit): Issue {
  return issue(code, init);
}
