import type { Comparison, ComparisonUnit } from '#compare';
import { foldForCompare, issue, type Issue } from '#kernel';

/** What is looked at to see whether two editions were meant for each other, this way round. */
interface Side {
  readonly file: string;
  readonly units: readonly ComparisonUnit[];
}

/** Two editions of one plan share 0.6 and more of their text, plans of two cities 0.07 (headings, names of indicators). */
const LITTLE = 0.15;

const OLD_NAME = /(?:^|[^a-z])old(?![a-z])|現行|改正前|変更前|旧版/;
const NEW_NAME = /(?:^|[^a-z])new(?![a-z])|改正案|改正後|変更後|改定案|新版/;

/** What a person should know of the pair as a whole: no difference, hardly anything in common, the wrong way round. */
export function pairRemarks({ rows }: Comparison, old: Side, next: Side): readonly Issue[] {
  if (rows.every(({ type, remarks }) => type === 'same' && remarks.length === 0))
    return [issue('compare.no-difference', { severity: 'note' })];
  const swapped = isAimedEarlier(next, old) || (isNamed(old, NEW_NAME, OLD_NAME) && isNamed(next, OLD_NAME, NEW_NAME));
  const strangers = sharedPart(rows, old, next) < LITTLE;
  return [
    ...(swapped
      ? [issue('compare.looks-swapped', { severity: 'warning', found: `${nameOf(old)}, ${nameOf(next)}` })]
      : []),
    ...(strangers ? [issue('compare.little-in-common', { severity: 'warning' })] : []),
  ];
}

/** An edition made later aims at a later year; false where one of them has no KPI table with a target. */
function isAimedEarlier(side: Side, other: Side): boolean {
  const [own, others] = [latestTarget(side), latestTarget(other)];
  return own !== null && others !== null && own < others;
}

/** The latest year that a KPI table sets a target for. */
function latestTarget({ units }: Side): number | null {
  const years = units.flatMap(({ cells }) =>
    (cells?.values ?? []).flatMap(({ role, year }) => (role === 'target' && year !== null ? [year] : [])),
  );
  return years.reduce<number | null>((latest, year) => (latest === null || year > latest ? year : latest), null);
}

function isNamed(side: Side, wanted: RegExp, other: RegExp): boolean {
  const name = foldForCompare(nameOf(side)).toLowerCase();
  return wanted.test(name) && !other.test(name);
}

function nameOf({ file }: Side): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}

/** The part of the shorter edition's text that faces a partner beyond doubt, 0 to 1. */
function sharedPart(rows: Comparison['rows'], old: Side, next: Side): number {
  const length = (units: readonly { readonly text: string }[]): number =>
    units.reduce((sum, { text }) => sum + text.length, 0);
  const facing = rows.filter((row) => row.new.length > 0 && row.old.length > 0 && row.confidence !== 'check');
  const [ofOld, ofNew] = [length(facing.flatMap((row) => row.old)), length(facing.flatMap((row) => row.new))];
  return length(old.units) <= length(next.units)
    ? ofOld / Math.max(1, length(old.units))
    : ofNew / Math.max(1, length(next.units));
}
