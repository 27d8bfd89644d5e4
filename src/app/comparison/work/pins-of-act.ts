import { confirmedPins, type Comparison, type Pin } from '#compare';
import { fail, issue, ok, type Result } from '#kernel';

type UnitPair = { readonly new: string; readonly old: string };

/** What a person can do about the pairing, by the ids of today's units. */
export type PinAct =
  /** 対応させる: these two face each other, and nothing else. */
  | ({ readonly way: 'pair' } & UnitPair)
  /** 併せて対応させる: the unit of the side `joins` leaves its partners and joins those of the other (分割・統合). */
  | ({ readonly way: 'join'; readonly joins: 'new' | 'old' } & UnitPair)
  /** 対応を外す: these two do not face each other. */
  | ({ readonly way: 'part' } & UnitPair)
  /** 新規・削除とする: nothing faces this unit. */
  | { readonly way: 'alone'; readonly new: string }
  | { readonly way: 'alone'; readonly old: string }
  /** 確認した: the row that holds this unit stays as it is. */
  | { readonly way: 'confirm'; readonly unit: { readonly side: 'new' | 'old'; readonly id: string } };

/** The pins that say it, `comparison` being what the person saw. */
export function pinsOfAct(act: PinAct, comparison: Comparison): Result<readonly Pin[]> {
  switch (act.way) {
    case 'pair':
      return ok([{ kind: 'link', new: act.new, old: act.old }]);
    case 'part':
      return ok([{ kind: 'unlink', new: act.new, old: act.old }]);
    case 'alone':
      return ok(['new' in act ? { kind: 'added', new: act.new } : { kind: 'deleted', old: act.old }]);
    case 'join':
      return joined(act, pairsOf(comparison));
    case 'confirm': {
      const { side, id } = act.unit;
      const row = comparison.rows.find((one) => one[side].some((unit) => unit.id === id));
      return row ? ok(confirmedPins(row, comparison)) : fail(issue('work.unit-unknown', { found: id }));
    }
  }
}

function joined(act: Extract<PinAct, { way: 'join' }>, pairs: readonly UnitPair[]): Result<readonly Pin[]> {
  const [mover, host] = act.joins === 'new' ? (['new', 'old'] as const) : (['old', 'new'] as const);
  const beside = pairs.filter((pair) => pair[host] === act[host] && pair[mover] !== act[mover]);
  const isPart = beside.some((pair) =>
    pairs.some((other) => other[mover] === pair[mover] && other[host] !== pair[host]),
  );
  if (isPart) return fail(issue('work.several-face-several'));
  return ok(
    [...beside, { new: act.new, old: act.old }].map((pair) => ({ kind: 'link', new: pair.new, old: pair.old })),
  );
}

/** All pairs of a comparison: units facing in a row, and links between rows. */
function pairsOf({ rows }: Comparison): readonly UnitPair[] {
  return rows.flatMap((row) => [
    ...row.new.flatMap((next) => row.old.map((old) => ({ new: next.id, old: old.id }))),
    ...row.links.map(([next, old]) => ({ new: next, old })),
  ]);
}

/** The units an act speaks of, by side. */
export function unitsOfAct(act: PinAct): { readonly new: readonly string[]; readonly old: readonly string[] } {
  if (act.way === 'confirm') {
    const { side, id } = act.unit;
    return { new: side === 'new' ? [id] : [], old: side === 'old' ? [id] : [] };
  }
  return { new: 'new' in act ? [act.new] : [], old: 'old' in act ? [act.old] : [] };
}
