import type { AppIssueCode, CommandIssueCode, ImportIssueCode, StoreIssueCode } from '#app';
import type { IndicatorIssueCode } from '#indicator';
import type { KernelIssueCode } from '#kernel';
import type { PlanIssueCode } from '#plan';

/**
 * Sentences by code. `{found}`, `{expected}` and the issue's params stand in braces;
 * a sentence whose fact is absent is left out when printed.
 */
export type Sentences<Code extends string> = Readonly<Record<Code, string>>;

export type KernelSentences = Sentences<KernelIssueCode>;
export type PlanSentences = Sentences<PlanIssueCode>;
export type IndicatorSentences = Sentences<IndicatorIssueCode>;
export type AppSentences = Sentences<AppIssueCode>;
export type ImportSentences = Sentences<ImportIssueCode>;
export type StoreSentences = Sentences<StoreIssueCode>;
export type CommandSentences = Sentences<CommandIssueCode>;

/** The codes of the rooms below this one. */
export type LowerSentences = KernelSentences &
  PlanSentences &
  IndicatorSentences &
  AppSentences &
  ImportSentences &
  StoreSentences &
  CommandSentences;
