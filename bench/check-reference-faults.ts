import type { HeadingBlock, OutlineUnit } from '#plan';
import type { FaultKind, Planted } from './check-fault.ts';
import { isProse, replaced } from './check-sites.ts';
import type { Subject } from './check-subject.ts';
import type { SeededRandom } from './random.ts';

type HeadingUnit = HeadingBlock & { readonly line: number };

const isHeading = (unit: OutlineUnit): unit is HeadingUnit => unit.kind === 'heading';
const BRACKETED = /^（([０-９\d])）$/u;

const bracketed = (count: number): string => `（${String.fromCharCode(0xff10 + count)}）`;

/** Headings such as （２）… with a title that a reference can name. */
function numbered({ units }: Subject): readonly HeadingUnit[] {
  return units.filter(isHeading).filter(({ number, title }) => BRACKETED.test(number) && title.length >= 4);
}

function countOf({ number }: HeadingUnit): number {
  return Number((BRACKETED.exec(number)?.[1] ?? '0').normalize('NFKC'));
}

function sentence({ units }: Subject, random: SeededRandom, text: string): Planted {
  const unit = random.pick(units.filter(isProse));
  return { units: replaced(units, unit, { text: `${unit.text}${text}` }), at: unit.line };
}

function renumbered({ units }: Subject, heading: HeadingUnit, count: number): Planted {
  const number = bracketed(count);
  return {
    units: replaced(units, heading, { number, text: heading.text.replace(heading.number, number) }),
    at: heading.line,
  };
}

/** The last of its parent: the one after it is of a smaller level, or there is none. */
function isLast(heading: HeadingUnit, { units }: Subject): boolean {
  const after = units.slice(units.indexOf(heading) + 1).filter(isHeading);
  const next = after.find(({ level }) => level <= heading.level);
  return next === undefined || next.level < heading.level;
}

export const referenceFaults: readonly FaultKind[] = [
  {
    name: '参照の番号の違い（題名付き）',
    group: 'reference',
    rules: ['reference-number'],
    plant(subject, random) {
      const all = numbered(subject);
      if (all.length === 0) return null;
      const heading = random.pick(all);
      const same = new Set(all.filter(({ title }) => title === heading.title).map(countOf));
      const wrong = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((count) => !same.has(count));
      return sentence(subject, random, `詳しくは、「${bracketed(random.pick(wrong))}${heading.title}」に記します。`);
    },
  },
  {
    name: 'ない箇所への参照',
    group: 'reference',
    rules: ['reference-missing'],
    plant(subject, random) {
      const goals = subject.units.filter(isHeading).filter(({ number }) => number.startsWith('基本目標'));
      if (goals.length === 0) return null;
      const { number } = random.pick(goals);
      const text = random.next() < 0.5 ? `${number}${bracketed(9)}` : `基本目標${5 + random.integer(4)}`;
      return sentence(subject, random, `${text}と一体で進めます。`);
    },
  },
  {
    name: '見出しの番号の飛び',
    group: 'reference',
    rules: ['number-gap'],
    plant(subject, random) {
      const sites = numbered(subject).filter((heading) => isLast(heading, subject) && countOf(heading) < 9);
      return sites.length === 0
        ? null
        : ((heading) => renumbered(subject, heading, countOf(heading) + 1))(random.pick(sites));
    },
  },
  {
    name: '見出しの番号の重なり',
    group: 'reference',
    rules: ['number-repeat'],
    plant(subject, random) {
      const sites = numbered(subject).filter((heading) => countOf(heading) > 1);
      return sites.length === 0
        ? null
        : ((heading) => renumbered(subject, heading, countOf(heading) - 1))(random.pick(sites));
    },
  },
  {
    name: '目次と見出しの違い',
    group: 'reference',
    rules: ['reference-title'],
    plant(subject, random) {
      const sites = numbered(subject).filter(({ title }) => title.length >= 8);
      if (sites.length === 0) return null;
      const { number, title } = random.pick(sites);
      const at = 1 + random.integer(title.length - 2);
      return sentence(subject, random, `施策は、「${number}${title.slice(0, at)}${title.slice(at + 1)}」です。`);
    },
  },
  {
    name: 'ない図への参照',
    group: 'reference',
    rules: ['reference-missing'],
    plant(subject, random) {
      const captioned = subject.units.some((unit) => unit.kind === 'diagram' && unit.text.startsWith('図'));
      return captioned ? sentence(subject, random, `流れは図${6 + random.integer(4)}のとおりです。`) : null;
    },
  },
  {
    name: '列挙の番号の飛び',
    group: 'reference',
    rules: ['list-gap'],
    plant: (subject, random) =>
      sentence(subject, random, `柱は、①${['港', '農地'][random.integer(2)]}の活用、②人材の育成、④暮らしの安心です。`),
  },
];
