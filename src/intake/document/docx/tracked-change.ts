import type { Place } from '#kernel';

/** Which of the two texts of a document with 変更履歴 is read. */
export type ChangesView = 'accepted' | 'original';

/**
 * One 変更 recorded by Word. What it says who made it, and when, is left in the file.
 * `offset` of the place is where it stands, or would stand, in the paragraph's text as read.
 */
export interface TrackedChange {
  readonly kind: 'inserted' | 'deleted' | 'moved-from' | 'moved-to';
  readonly of: 'text' | 'paragraph-mark' | 'row' | 'cell';
  /** Empty for a mark; of a row or a cell the text stands in changes of its own. */
  readonly text: string;
  readonly place: Place;
}

export type ChangeKind = TrackedChange['kind'];

const KINDS: Readonly<Record<string, ChangeKind>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'moved-from',
  'w:moveTo': 'moved-to',
  'w:cellIns': 'inserted',
  'w:cellDel': 'deleted',
};

/** The change that an element stands for; undefined where it is no such element. */
export function changeKindOf(name: string): ChangeKind | undefined {
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

/** True where a change takes its part out of the text that is read. */
export function takenOut(kind: ChangeKind | undefined, view: ChangesView): boolean {
  if (kind === undefined) return false;
  const gone = kind === 'deleted' || kind === 'moved-from';
  return view === 'accepted' ? gone : !gone;
}
