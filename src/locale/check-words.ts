import type { FindingCounts } from '#app';
import type { Finding, RuleId } from '#check';
import type { Issue } from '#kernel';
import { fillTemplate } from './fill-template.ts';

/** What one rule says. `{found}`, `{expected}` and the params of its findings stand in braces. */
export interface RuleWords {
  readonly name: string;
  /** What was met, and what would be right; a sentence whose fact is absent is left out. */
  readonly message: string;
  /** Why it matters, without facts. */
  readonly why: string;
}

/** Words of the 整合性チェック. */
export interface CheckWords {
  name(rule: RuleId): string;
  message(finding: Finding): string;
  why(finding: Pick<Finding, 'rule'>): string;
  /** Headings above a place and the text around it. */
  where(finding: Finding): string;
  readonly columns: Readonly<Record<'severity' | 'place' | 'message', string>>;
  /** Above the reasons. */
  readonly reasons: string;
  /** One line: how many. */
  summary(counts: FindingCounts): string;
  /** What was set aside and is no longer there. */
  unused(ids: readonly string[]): string;
}

/** Rules in words → what a finding is told in. */
export function findingWords(
  words: Readonly<Record<RuleId, RuleWords>>,
  blank: string,
): Pick<CheckWords, 'name' | 'message' | 'why'> {
  return {
    name: (rule) => words[rule].name,
    message: (finding) => fillTemplate(words[finding.rule].message, factsOf(finding), blank),
    why: ({ rule }) => words[rule].why,
  };
}

function factsOf({ rule, severity, place, found, expected, params }: Finding): Issue {
  return { code: rule, severity, place, found, params, ...(expected === null ? {} : { expected }) };
}
