import { compareEditions, comparisonUnits, type Comparison, type ComparisonUnit } from '#compare';
import { fail, issue, ok, type Issue, type Result } from '#kernel';
import type { EditionOutline } from './edition-outline.ts';
import { pairRemarks } from './pair-remarks.ts';

/** Units a side: fifty times a plan of 80 pages; about ten seconds. */
const MOST_UNITS = 50_000;
/** Characters a side: a plan of 80 pages has about 80,000. */
const MOST_CHARACTERS = 2_000_000;

export interface ComparisonInput {
  readonly old: EditionOutline;
  readonly new: EditionOutline;
  /** Captions of the two columns: 現行, 改正案. */
  readonly oldTitle: string;
  readonly newTitle: string;
}

export interface ComparedOutlines {
  readonly comparison: Comparison;
  /** What was noticed in the files, then in the pair of them. */
  readonly issues: readonly Issue[];
}

/** Two outlines → their 新旧対照表 as data; refused where one is empty or beyond the limits. */
export function compareOutlines(input: ComparisonInput): Result<ComparedOutlines> {
  const [old, next] = [input.old, input.new];
  const [oldUnits, newUnits] = [comparisonUnits(old.outline, 'o'), comparisonUnits(next.outline, 'n')];
  const refused = refusalOf(old.file, oldUnits) ?? refusalOf(next.file, newUnits);
  if (refused) return fail(refused);
  const { comparison } = compareEditions(
    { title: input.oldTitle, units: oldUnits },
    { title: input.newTitle, units: newUnits },
  );
  const ofPair = pairRemarks(comparison, { file: old.file, units: oldUnits }, { file: next.file, units: newUnits });
  return ok({ comparison, issues: [...old.issues, ...next.issues, ...ofPair] });
}

function refusalOf(file: string, units: readonly ComparisonUnit[]): Issue | null {
  const place = { file };
  if (units.length === 0) return issue('compare.empty', { place });
  if (units.length > MOST_UNITS)
    return issue('compare.too-many-units', { place, params: { units: units.length, limit: MOST_UNITS } });
  const characters = units.reduce((sum, { text }) => sum + text.length, 0);
  if (characters <= MOST_CHARACTERS) return null;
  return issue('compare.too-long', { place, params: { characters, limit: MOST_CHARACTERS } });
}
