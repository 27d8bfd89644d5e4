import type { AppIssueCode } from '#app';
import type { KernelIssueCode } from '#kernel';
import type { PlanIssueCode } from '#plan';

/**
 * Sentences by code. `{found}`, `{expected}` and the issue's params stand in braces;
 * a sentence whose fact is absent is left out when printed.
 */
export type Sentences<Code extends string> = Readonly<Record<Code, string>>;

export type KernelSentences = Sentences<KernelIssueCode>;
export type PlanSentences = Sentences<PlanIssueCode>;
export type AppSentences = Sentences<AppIssueCode>;
export type AllSentences = KernelSentences & PlanSentences & AppSentences;
