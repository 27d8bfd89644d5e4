import { rowTypes, type Confidence, type RowFlag, type RowType } from './comparison.ts';
import type { ComparisonUnit } from './comparison-unit.ts';
import type { Group } from './groups.ts';
import { foldForCompare } from '#kernel';
import { isDoubtful, type Link } from './link.ts';
import type { GroupMarks } from './unit-marks.ts';

export interface Verdict {
  readonly type: RowType;
  readonly flags: readonly RowFlag[];
  readonly confidence: Confidence;
}

/** Less of the text kept than this is 全面改訂. */
const REWRITTEN = 0.25;
/** An indicator whose name shares less than this with the old one is another indicator. */
const SAME_INDICATOR = 0.5;
/** Below this an indicator of another table may be another one. */
const SAME_NAME = 0.85;
const SURE = 0.5;

/** A linked group; `old` and `new` are the first units of its sides. */
export interface Classifying {
  readonly group: Group;
  readonly main: Link;
  readonly old: ComparisonUnit;
  readonly new: ComparisonUnit;
  readonly marks: GroupMarks;
}

/** What happened to a linked group, and whether a person should look. */
export function classify(classifying: Classifying): Verdict {
  const { group } = classifying;
  const changes = changesOf(classifying);
  const type = strongest(group, changes);
  const confidence = isOtherIndicator(classifying) ? 'check' : weakest(group.links.map(confidenceOf));
  if (type === 'replaced') return { type, flags: [], confidence };
  if (type === 'renamed') changes.delete('reworded');
  const flags = [...changes].filter((change): change is RowFlag => change !== type && FLAGS.has(change));
  return { type, flags, confidence };
}

type Change = RowFlag | 'renamed' | 'replaced' | 'moved';

const FLAGS: ReadonlySet<Change | RowType> = new Set<RowFlag>([
  'reworded',
  'renumbered',
  'orthographic',
  'rewritten',
  'figure',
]);

function strongest(group: Group, changes: ReadonlySet<Change | RowType>): RowType {
  if (group.new.length > 1) return 'split';
  if (group.old.length > 1) return 'merged';
  return rowTypes.find((type) => changes.has(type)) ?? 'same';
}

function changesOf({ main, old, new: next, marks }: Classifying): Set<Change> {
  const changes = new Set<Change>();
  if (isMoved(main, next)) changes.add('moved');
  if (!marks.numberSame) changes.add('renumbered');
  if (marks.kpi && isReplaced(main, old, next)) changes.add('replaced');
  if (marks.kpi?.figuresDiffer) changes.add('figure');
  if (!marks.textSame && !marks.spellingSame) {
    changes.add('reworded');
    if (next.kind === 'heading') changes.add('renamed');
    if (marks.kept < REWRITTEN && next.kind !== 'heading') changes.add('rewritten');
  }
  if (!marks.bytesSame || (marks.spellingSame && !marks.textSame)) changes.add('orthographic');
  return changes;
}

/**
 * 移動: another heading; under the same one a heading out of order, or a text that is clearly the same. A bullet that was
 * rewritten and stands elsewhere in its list is not told as moved.
 */
function isMoved({ moved, content }: Link, next: ComparisonUnit): boolean {
  return moved === 'away' || (moved === 'aside' && (next.kind === 'heading' || content >= SURE));
}

/** 指標変更: another unit, or hardly the same name. */
function isReplaced(main: Link, old: ComparisonUnit, next: ComparisonUnit): boolean {
  const [before, after] = [foldForCompare(old.cells?.unit ?? ''), foldForCompare(next.cells?.unit ?? '')];
  if (before !== '' && after !== '' && before !== after) return true;
  return main.content < SAME_INDICATOR;
}

/** In another table, an indicator of a like name (講座の参加者数, 教室の参加者数) may well be another one. */
function isOtherIndicator({ main: { origin, moved, content }, marks }: Classifying): boolean {
  return (
    marks.kpi !== undefined && moved === 'away' && content < SAME_NAME && origin !== 'pin' && origin !== 'pin-part'
  );
}

function confidenceOf(link: Link): Confidence {
  if (isDoubtful(link)) return 'check';
  return link.origin === 'part' || (link.origin === 'alike' && link.content < SURE) ? 'likely' : 'sure';
}

function weakest(confidences: readonly Confidence[]): Confidence {
  if (confidences.includes('check')) return 'check';
  return confidences.includes('likely') ? 'likely' : 'sure';
}
