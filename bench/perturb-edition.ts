import { comparisonUnits, type ComparisonUnit } from '#compare';
import { joinNumber, readOutline, splitNumber } from '#plan';
import type { TruthPair } from './compare-score.ts';
import type { SyntheticPair } from './compare-editions.ts';
import type { SeededRandom } from './random.ts';

/** What an editor does to one line of an edition in a revision; the rest stays as it is. Shares of the lines, 0–1. */
export interface EditRates {
  readonly reworded: number;
  readonly rewritten: number;
  readonly split: number;
  readonly merged: number;
  readonly moved: number;
  readonly deleted: number;
  readonly added: number;
  readonly sectionsMoved: number;
  readonly renamed: number;
}

/** Much is changed at once, as where one edition follows another after five years. */
export const heavyEdits: EditRates = {
  reworded: 0.3,
  rewritten: 0.1,
  split: 0.06,
  merged: 0.06,
  moved: 0.05,
  deleted: 0.08,
  added: 0.1,
  sectionsMoved: 0.1,
  renamed: 0.2,
};

const SYNONYMS: readonly (readonly [string, string])[] = [
  ['推進し', '促進し'],
  ['推進します', '進めます'],
  ['図ります', '目指します'],
  ['努めます', '取り組みます'],
  ['支援します', '後押しします'],
  ['行います', '実施します'],
  ['整備', '充実'],
  ['強化', '拡充'],
  ['連携', '協働'],
  ['市民', '住民'],
  ['向上', '改善'],
  ['活用し', '生かし'],
  ['などの', 'をはじめとする'],
  ['に向け', 'に向けて'],
  ['確保', '育成・確保'],
  ['情報発信', '情報の発信'],
  ['開催', '実施'],
  ['総合的に', '一体的に'],
  ['課題', '問題'],
  ['検討', '研究'],
];
const CLAUSES = [
  'デジタル技術を活用し、',
  '関係団体の意見を踏まえながら、',
  '近隣の市町村とも協力して、',
  '国や県の制度を活用しながら、',
  '若い世代の視点を取り入れ、',
  '費用対効果にも配慮しつつ、',
];

type Line = Pick<ComparisonUnit, 'kind' | 'level' | 'text'> & {
  readonly from: readonly number[];
  readonly type: string;
};

/** Clauses in another order, words exchanged, a clause put in or taken out. */
function reworded(text: string, { pick, integer }: SeededRandom, times = 1 + integer(2)): string {
  const ways = [
    (now: string): string => {
      const clauses = now.split('、');
      return clauses.length < 3 ? now : [clauses[1], clauses[0], ...clauses.slice(2)].join('、');
    },
    (now: string): string => pick(CLAUSES) + now,
    (now: string): string => {
      const clauses = now.split('、');
      return clauses.length < 3 ? now : clauses.toSpliced(integer(clauses.length - 1), 1).join('、');
    },
  ];
  let now = text;
  for (const [word, other] of SYNONYMS) if (now.includes(word) && integer(2) === 0) now = now.replace(word, other);
  for (let time = 1; time < times || now === text; time += 1) now = time > 6 ? pick(CLAUSES) + now : pick(ways)(now);
  return now;
}

const JOINTS = /(?<=。)|(?<=するとともに)、|(?<=するほか)、/;

/** A text in two where it joins two statements; null where it does not. */
function halves(text: string): readonly [string, string] | null {
  const [first = '', ...rest] = text.split(JOINTS);
  const second = rest.join('');
  if (first.length < 8 || second.length < 8) return null;
  return [first.replace(/する(?:とともに|ほか)$/, 'します。'), second];
}

function joined(first: string, second: string): string | null {
  return first.endsWith('します。') ? `${first.replace(/します。$/, 'するとともに、')}${second}` : null;
}

/** `foreign` are texts of another document, put in as new ones. */
export function perturbedPair(
  old: readonly ComparisonUnit[],
  { random, rates, foreign }: { random: SeededRandom; rates: EditRates; foreign: readonly string[] },
): SyntheticPair {
  const lines = old.map(({ kind, level, text }, at): Line => ({ kind, level, text, from: [at], type: 'same' }));
  const edited = renumbered(moveSections(editTexts(lines, { random, rates, foreign }), random, rates));
  const units = unitsOf(edited);
  return { old, new: units, pairs: truthOf(edited, units, old) };
}

interface Editing {
  readonly random: SeededRandom;
  readonly rates: EditRates;
  readonly foreign: readonly string[];
}

/** A line after its revision, how many old lines went into it, and whether it is to stand elsewhere. */
interface Edited {
  readonly lines: readonly Line[];
  readonly taken: number;
  readonly away: boolean;
}

function editTexts(lines: readonly Line[], editing: Editing): readonly Line[] {
  const { random, rates, foreign } = editing;
  const away: Line[] = [];
  const out: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const edited =
      line.kind === 'heading' ? kept(heading(line, random, rates)) : editText(line, lines[at + 1], editing);
    (edited.away ? away : out).push(...edited.lines);
    at += edited.taken;
    if (line.kind === 'bullet' && random.next() < rates.added)
      out.push({ ...line, text: random.pick(foreign), from: [], type: 'added' });
  }
  for (const line of away) out.splice(placeFor(out, random), 0, line);
  return out;
}

function kept(line: Line): Edited {
  return { lines: [line], taken: 1, away: false };
}

function editText(line: Line, next: Line | undefined, { random, rates }: Editing): Edited {
  const both = next?.kind === line.kind && random.next() < rates.merged ? joined(line.text, next.text) : null;
  if (next && both !== null)
    return {
      lines: [{ ...line, text: both, from: [...line.from, ...next.from], type: 'merged' }],
      taken: 2,
      away: false,
    };
  const [first, ...rest] = text(line, random, rates);
  if (!first) return { lines: [], taken: 1, away: false };
  if (rest.length > 0 || random.next() >= rates.moved) return { lines: [first, ...rest], taken: 1, away: false };
  return { lines: [{ ...first, type: 'moved' }], taken: 1, away: true };
}

function placeFor(lines: readonly Line[], { integer }: SeededRandom): number {
  const places = lines.flatMap(({ kind }, at) => (kind === 'bullet' ? [at] : []));
  return places[integer(places.length)] ?? lines.length;
}

function heading(line: Line, random: SeededRandom, { renamed }: EditRates): Line {
  const { number, title } = splitNumber(line.text);
  if (number === '' || random.next() >= renamed) return line;
  const other = random.pick([`${title.replace(/の(推進|充実|支援|振興|整備)/, 'と$1')}の強化`, `持続可能な${title}`]);
  return { ...line, text: joinNumber(number, other), type: 'renamed' };
}

function text(line: Line, random: SeededRandom, rates: EditRates): readonly Line[] {
  const chance = random.next();
  const sums = [rates.reworded, rates.rewritten, rates.deleted, rates.split].map((_, at, all) =>
    all.slice(0, at + 1).reduce((sum, share) => sum + share, 0),
  );
  const [toReword = 0, toRewrite = 0, toDelete = 0, toSplit = 0] = sums;
  if (chance < toReword) return [{ ...line, text: reworded(line.text, random), type: 'reworded' }];
  if (chance < toRewrite) return [{ ...line, text: reworded(line.text, random, 5), type: 'rewritten' }];
  if (chance < toDelete) return [];
  const parts = chance < toSplit ? halves(line.text) : null;
  return parts ? parts.map((part): Line => ({ ...line, text: part, type: 'split' })) : [line];
}

/** Some sections change places with the one after them. */
function moveSections(lines: readonly Line[], random: SeededRandom, { sectionsMoved }: EditRates): readonly Line[] {
  const out = [...lines];
  for (let at = 0; at < out.length; at += 1) {
    const first = out[at];
    if (first?.kind !== 'heading' || first.level < 3 || random.next() >= sectionsMoved) continue;
    const [second, end] = [endOf(out, at), endOf(out, endOf(out, at))];
    if (out[second]?.kind !== 'heading' || out[second]?.level !== first.level) continue;
    const moved = out.slice(at, second);
    out.splice(at, end - at, ...out.slice(second, end), ...moved);
    at = end - 1;
  }
  return out;
}

function endOf(lines: readonly Line[], at: number): number {
  const level = lines[at]?.level ?? 0;
  const next = lines.findIndex((line, place) => place > at && line.kind === 'heading' && line.level <= level);
  return next < 0 ? lines.length : next;
}

/** Circled and bracketed numbers follow the new order. */
function renumbered(lines: readonly Line[]): readonly Line[] {
  const counts: number[] = [];
  return lines.map((line) => {
    if (line.kind !== 'heading') return line;
    counts.length = line.level;
    const { number, title } = splitNumber(line.text);
    const form = /^①|[②-⑳]$/u.test(number) ? circled : /^[（(][0-9０-９]+[)）]$/.test(number) ? bracketed : null;
    if (!form) return line;
    counts[line.level - 1] = (counts[line.level - 1] ?? 0) + 1;
    return { ...line, text: joinNumber(form(counts[line.level - 1] ?? 1), title) };
  });
}

const circled = (count: number): string => String.fromCharCode(0x245f + Math.min(count, 20));
const bracketed = (count: number): string => `（${count}）`;

function unitsOf(lines: readonly Line[]): readonly ComparisonUnit[] {
  const outline = lines.map(({ kind, level, text: own }) =>
    kind === 'heading' ? `${'#'.repeat(level)} ${own}` : kind === 'bullet' ? `- ${own}` : own,
  );
  return comparisonUnits(readOutline(outline.join('\n\n'), 'n').units, 'n');
}

function truthOf(lines: readonly Line[], units: readonly ComparisonUnit[], old: readonly ComparisonUnit[]) {
  const groups = Map.groupBy(
    lines.map((line, at) => ({ ...line, id: units[at]?.id ?? '' })),
    ({ from }) => from[0] ?? -1,
  );
  const pairs: TruthPair[] = (groups.get(-1) ?? []).map(({ id }) => ({ new: [id], old: [], type: 'added' }));
  const used = new Set<number>();
  for (const [from, group] of groups) {
    if (from < 0) continue;
    const places = group[0]?.from ?? [];
    for (const place of places) used.add(place);
    pairs.push({
      new: group.map(({ id }) => id),
      old: places.map((place) => old[place]?.id ?? ''),
      type: group[0]?.type ?? '',
    });
  }
  old.forEach(({ id }, at) => {
    if (!used.has(at)) pairs.push({ new: [], old: [id], type: 'deleted' });
  });
  return pairs;
}
