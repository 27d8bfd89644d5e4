import type { Finding, FindingEdit } from '#check';

/** What a reader is told of a finding, in one language. */
export interface FindingWords {
  message(finding: Finding): string;
  why(finding: Finding): string;
}

interface FindingJson extends Pick<Finding, 'id' | 'rule' | 'severity' | 'place' | 'found' | 'context' | 'expected'> {
  readonly message: string;
  readonly why: string;
  readonly fix?: readonly Omit<FindingEdit, 'at'>[];
  readonly dismissed?: string;
}

/** The published form of the findings (`docs/schema/findings.schema.json`). */
export interface FindingsJson {
  readonly findings: readonly FindingJson[];
}

/** Plain data for JSON, keys in the order of the schema. */
export function findingsJson(findings: readonly Finding[], words: FindingWords): FindingsJson {
  return {
    findings: findings.map((finding) => {
      const { id, rule, severity, place, found, context, expected, fix, dismissed } = finding;
      return {
        id,
        rule,
        severity,
        place,
        found,
        context,
        expected,
        message: words.message(finding),
        why: words.why(finding),
        ...(fix.length > 0
          ? { fix: fix.map(({ place: at, found: from, text }) => ({ place: at, found: from, text })) }
          : {}),
        ...(dismissed === null ? {} : { dismissed }),
      };
    }),
  };
}
