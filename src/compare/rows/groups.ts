import { isPart, type Link } from '../pairing/link.ts';
import type { Pairing } from '../pairing/pair.ts';

/** Units that say the same thing: one facing one, one facing several, or one alone. Places, in order. */
export interface Group {
  readonly new: readonly number[];
  readonly old: readonly number[];
  readonly links: readonly Link[];
  /** The link about which the others are parts. */
  readonly main: Link | null;
  /** A unit alone that a person should look at. */
  readonly doubtful: boolean;
}

/** Groups by the place of their first new unit, those without one after them by their old unit. */
export function groupsOf(
  { links, doubtful }: Pick<Pairing, 'links' | 'doubtful'>,
  newCount: number,
  oldCount: number,
): readonly Group[] {
  const byNew = collect(links, 'new');
  const byOld = collect(links, 'old');
  const seen = new Set<Link>();
  const groups: Group[] = [];
  for (let place = 0; place < newCount; place += 1) {
    const own = byNew.get(place) ?? [];
    if (own.some((link) => seen.has(link))) continue;
    const old = own[0]?.old ?? -1;
    const all = own.length === 1 ? (byOld.get(old) ?? own) : own;
    for (const link of all) seen.add(link);
    groups.push(all.length > 0 ? groupOf(all) : alone({ new: [place], old: [], doubtful: doubtful.new.has(place) }));
  }
  for (let place = 0; place < oldCount; place += 1) {
    if (!byOld.has(place)) groups.push(alone({ new: [], old: [place], doubtful: doubtful.old.has(place) }));
  }
  return groups;
}

function collect(links: readonly Link[], side: 'new' | 'old'): ReadonlyMap<number, readonly Link[]> {
  return Map.groupBy(links, (link) => link[side]);
}

function alone(unit: Pick<Group, 'new' | 'old' | 'doubtful'>): Group {
  return { ...unit, links: [], main: null };
}

function groupOf(links: readonly Link[]): Group {
  const unique = (side: 'new' | 'old'): number[] => [...new Set(links.map((link) => link[side]))].sort((x, y) => x - y);
  const main = links.find((link) => !isPart(link.origin)) ?? links[0] ?? null;
  return { new: unique('new'), old: unique('old'), links, main, doubtful: false };
}
