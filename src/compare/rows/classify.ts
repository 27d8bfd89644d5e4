import { rowTypes, type CheckReason, type Confidence, type RowFlag, type RowType } from '../comparison.ts';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { Group } from './groups.ts';
import { indicatorChange, type IndicatorChange } from './indicator-change.ts';
import { doubtOf, type Link } from '../pairing/link.ts';
import { SAME_NAME } from '../pairing/likeness.ts';
import { haveOtherNames } from '../pairing/other-name.ts';
import type { GroupMarks } from '../marks/unit-marks.ts';

export interface Verdict {
  readonly type: RowType;
  readonly flags: readonly RowFlag[];
  readonly confidence: Confidence;
  readonly reason?: CheckReason;
}

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
  const indicator = changeOfIndicator(classifying);
  const changes = changesOf(classifying, indicator);
  const type = strongest(group, changes);
  const sureness = surenessOf(classifying, indicator);
  if (type === 'replaced') return { type, flags: [], ...sureness };
  if (type === 'renamed') changes.delete('reworded');
  const flags = [...changes].filter((change): change is RowFlag => change !== type && FLAGS.has(change));
  return { type, flags, ...sureness };
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

function changesOf({ main, new: next, marks }: Classifying, indicator: IndicatorChange | null): Set<Change> {
  const changes = new Set<Change>();
  if (isMoved(main, next)) changes.add('moved');
  if (!marks.numberSame) changes.add('renumbered');
  if (indicator?.isOther) changes.add('replaced');
  if (marks.kpi?.figuresDiffer) changes.add('figure');
  if (!marks.textSame && !marks.spellingSame) {
    changes.add('reworded');
    if (next.kind === 'heading') changes.add('renamed');
    if (marks.rewritten && next.kind !== 'heading') changes.add('rewritten');
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

/** Null of what is no indicator. */
function changeOfIndicator({ main, marks: { kpi } }: Classifying): IndicatorChange | null {
  return kpi ? indicatorChange({ ...kpi, content: main.content }) : null;
}

/** What stands elsewhere under a like name (講座の参加者数, 教室の参加者数), or in another table, may well be another indicator. */
function isUnclearIndicator({ main: { moved, content } }: Classifying, indicator: IndicatorChange | null): boolean {
  if (!indicator) return false;
  const isElsewhere = (indicator.isOther && moved !== null) || (moved === 'away' && content < SAME_NAME);
  return indicator.isUnclear || isElsewhere;
}

/** What a person paired is not asked. */
function isPinned({ origin }: Link): boolean {
  return origin === 'pin' || origin === 'pin-part';
}

function surenessOf(
  classifying: Classifying,
  indicator: IndicatorChange | null,
): Pick<Verdict, 'confidence' | 'reason'> {
  const reason = reasonOf(classifying, indicator);
  if (reason) return { confidence: 'check', reason };
  return { confidence: classifying.group.links.some(isLikely) ? 'likely' : 'sure' };
}

function reasonOf(classifying: Classifying, indicator: IndicatorChange | null): CheckReason | null {
  if (!isPinned(classifying.main)) {
    if (isUnclearIndicator(classifying, indicator)) return 'indicator';
    if (haveOtherNames(classifying.old, classifying.new)) return 'name';
  }
  if (mayBeOtherWords(classifying)) return 'unlike';
  const { group, marks } = classifying;
  // Parts that read together are the whole, word for word: that each is little of it raises no doubt.
  const isPartition = group.links.length > 1 && marks.textSame;
  const reasons = group.links.map(doubtOf).filter((reason) => reason !== null);
  return reasons.find((reason) => !(isPartition && reason === 'unlike')) ?? null;
}

/** A text of so many characters says enough by itself, in its own list. */
const LONG = 20;
/** Less alike than this, a text of another section may be another one with a clause in common. */
const SAME_ELSEWHERE = 0.8;

/** What stands elsewhere and has half of its words in common (健康の推進に関すること, 教育の推進に関すること) may be another thing. */
function mayBeOtherWords({ main: { moved, content, origin }, old, new: next }: Classifying): boolean {
  if (moved === null || origin !== 'alike' || next.kind === 'heading' || next.grid) return false;
  const isShort = Math.min(old.text.length, next.text.length) < LONG;
  return content < (isShort ? SAME_NAME : moved === 'away' ? SAME_ELSEWHERE : 0);
}

function isLikely({ origin, content }: Link): boolean {
  return origin === 'part' || (origin === 'alike' && content < SURE);
}
