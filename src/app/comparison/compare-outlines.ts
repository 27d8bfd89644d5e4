import { comparisonUnits, type Comparison } from '#compare';
import { fail, ok, type Issue, type Result } from '#kernel';
import { refusalOf } from './comparison-limits.ts';
import type { EditionOutline } from './edition-outline.ts';
import { pairRemarks } from './pair-remarks.ts';
import { compareWithWork } from './work/compare-with-work.ts';
import { noWork, type ComparisonWork } from './work/comparison-work.ts';
import { suspensionIssue } from './work/suspended-word.ts';

export interface ComparisonInput {
  readonly old: EditionOutline;
  readonly new: EditionOutline;
  /** Captions of the two columns: 現行, 改正案. */
  readonly oldTitle: string;
  readonly newTitle: string;
  /** What people said about an earlier state of the two; followed to what stands in them now. */
  readonly work?: ComparisonWork;
}

export interface ComparedOutlines {
  readonly comparison: Comparison;
  /**
   * The most severe first; of like ones what was noticed in the pair, then words set aside, then what was noticed in the files
   * (not that a text has no heading, which a comparison does not need).
   */
  readonly issues: readonly Issue[];
}

/** Two outlines → their 新旧対照表 as data; refused where one is empty or beyond the limits. */
export function compareOutlines(input: ComparisonInput): Result<ComparedOutlines> {
  const [old, next] = [input.old, input.new];
  const [oldUnits, newUnits] = [comparisonUnits(old.outline, 'o'), comparisonUnits(next.outline, 'n')];
  const refused = refusalOf(old.file, oldUnits) ?? refusalOf(next.file, newUnits);
  if (refused) return fail(refused);
  const { comparison, suspended } = compareWithWork({
    old: { title: input.oldTitle, units: oldUnits },
    new: { title: input.newTitle, units: newUnits },
    work: input.work ?? noWork,
  });
  const ofPair = pairRemarks(comparison, { file: old.file, units: oldUnits }, { file: next.file, units: newUnits });
  const ofFiles = [...old.issues, ...next.issues].filter(({ code }) => code !== 'plan.text-before-heading');
  const issues = [...ofPair, ...suspended.map(suspensionIssue), ...ofFiles];
  return ok({ comparison, issues: issues.toSorted((one, other) => RANK[one.severity] - RANK[other.severity]) });
}

const RANK = { error: 0, warning: 1, note: 2 } as const;
