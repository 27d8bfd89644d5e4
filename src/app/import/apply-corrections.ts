import { assertNever, fail, issue, ok, type Result } from '#kernel';
import type { Correction, CorrectionEntry, ImportEntry } from './correction.ts';
import { joinItems } from './corrections/join-items.ts';
import { moveLevel } from './corrections/move-level.ts';
import { declareWishes, moveHead, nameColumns } from './corrections/of-table.ts';
import { retypeItem } from './corrections/retype-item.ts';
import { splitItem } from './corrections/split-item.ts';
import { takeRows } from './corrections/take-rows.ts';
import type { Corrected, ItemAt } from './corrections/item-at.ts';
import { firstDraft, type ImportDraft } from './import-draft.ts';
import { importHistory } from './import-history.ts';
import type { ReadDocument } from './read-document.ts';

/** The document as read, with all corrections that count. They were tried when they were made, so none fails here. */
export function applyCorrections(document: ReadDocument, entries: readonly ImportEntry[]): ImportDraft {
  return importHistory(entries).inForce.reduce((draft, entry) => {
    const next = applyCorrection(draft, entry);
    if (next.ok) return next.value;
    throw new TypeError(`correction ${entry.number} no longer fits: ${next.issues[0]?.code}`);
  }, firstDraft(document));
}

/** One correction more; an issue where it does not fit what stands there. `number` names items that it makes. */
export function applyCorrection(
  draft: ImportDraft,
  { number, act }: Pick<CorrectionEntry, 'number' | 'act'>,
): Result<ImportDraft> {
  const found = draft.editions
    .map(({ items }, edition) => ({ edition, items, index: items.findIndex(({ id }) => id === act.item) }))
    .find(({ index }) => index >= 0);
  const item = found?.items[found.index];
  if (!found || !item) return fail(issue('import.item-unknown', { found: act.item }));
  const corrected = correctedItems(act, { items: found.items, index: found.index, item, number });
  if (!corrected.ok) return corrected;
  const { items, outside = [], furniture = [] } = corrected.value;
  return ok({
    editions: draft.editions.map((edition, at) => (at === found.edition ? { ...edition, items } : edition)),
    outside: [...draft.outside, ...outside],
    furniture: [...draft.furniture, ...furniture],
  });
}

function correctedItems(act: Correction, at: ItemAt): Result<Corrected> {
  switch (act.kind) {
    case 'level':
      return moveLevel(at, act);
    case 'retype':
      return retypeItem(at, act.as);
    case 'join':
      return joinItems(at);
    case 'split':
      return splitItem(at, act.at);
    case 'head':
      return moveHead(at, act.way);
    case 'rows':
      return takeRows(at, act);
    case 'columns':
      return nameColumns(at, act.columns);
    case 'wishes':
      return declareWishes(at, act.rows);
    default:
      return assertNever(act);
  }
}
