import { createHash } from 'node:crypto';
import { foldForCompare } from '#kernel';
import { spotText, type Spot } from './passage.ts';
import type { RuleId } from './rule-ids.ts';

/** Characters on either side that tell a spot from another one. */
const REACH = 8;

/**
 * What a finding is about, apart from where it stands: rule, text met, the text close around it (of a cell its row and
 * column). Edits elsewhere, also in the same paragraph, leave it as it is; width and blanks do not count.
 */
export function fingerprint(rule: RuleId, spot: Spot): string {
  const { passage, start, end } = spot;
  const before = foldForCompare(passage.text.slice(Math.max(0, start - REACH), start));
  const after = foldForCompare(passage.text.slice(end, end + REACH));
  const facts = [rule, passage.kind, foldForCompare(passage.label), before, foldForCompare(spotText(spot)), after];
  return createHash('sha256').update(facts.join('\u0000')).digest('hex').slice(0, 16);
}
