import { decimal, decimalText } from '#kernel';
import type { OutlineUnit } from '#plan';
import type { FaultKind, Planted } from './check-fault.ts';
import {
  cellsOf,
  figureOf,
  inFormOf,
  isProse,
  lineOfRow,
  placesOf,
  replaced,
  spliced,
  withCell,
  YEARED,
  type CellSite,
} from './check-sites.ts';
import type { Subject } from './check-subject.ts';
import type { SeededRandom } from './random.ts';

const TARGET = /目標値.*[（(]/u;

function oneOf<T>(items: readonly T[], random: SeededRandom): T | null {
  return items.length === 0 ? null : random.pick(items);
}

/** Puts another text into a random cell that `change` can change. */
function inCell(
  units: readonly OutlineUnit[],
  random: SeededRandom,
  { head = YEARED, change }: { readonly head?: RegExp; readonly change: (site: CellSite) => string | null },
): Planted | null {
  const sites = cellsOf(units, head).flatMap((site) => {
    const text = change(site);
    return text === null || text === site.text ? [] : [{ site, text }];
  });
  const chosen = oneOf(sites, random);
  return chosen && { units: withCell(units, chosen.site, chosen.text), at: lineOfRow(chosen.site) };
}

/** Puts a sentence behind a random paragraph or bullet. */
function sentence({ units }: Subject, random: SeededRandom, text: string): Planted | null {
  const unit = oneOf(units.filter(isProse), random);
  return unit && { units: replaced(units, unit, { text: `${unit.text}${text}` }), at: unit.line };
}

const nameOf = ({ table, row }: CellSite): string => table.rows[row]?.[0] ?? '';
const isRelisted = (site: CellSite): boolean => /再掲/.test(nameOf(site));
const beside = ({ table, row }: CellSite, head: RegExp): string =>
  table.rows[row]?.[table.head.findIndex((text) => head.test(text))] ?? '';

const grids: readonly FaultKind[] = [
  {
    name: '二つの値の連結（5060）',
    group: 'numeric',
    rules: ['fused-values'],
    plant: ({ units }, random) =>
      inCell(units, random, {
        head: TARGET,
        change: ({ text }) => {
          const value = figureOf(text);
          if (value === null || value === 0 || /以上|以下/.test(text)) return null;
          return `${inFormOf(text, value * (0.8 + random.next() * 0.15)).replace(/[（(].*$/u, '')}${text}`;
        },
      }),
  },
  {
    name: '再掲の値の食い違い',
    group: 'numeric',
    rules: ['relisting-disagrees'],
    plant: ({ units }, random) =>
      inCell(units, random, {
        change: (site) => {
          const value = figureOf(site.text);
          return isRelisted(site) && value !== null ? inFormOf(site.text, value * 1.1 + 1) : null;
        },
      }),
  },
  {
    name: '再掲の単位の食い違い',
    group: 'numeric',
    rules: ['unit-changed'],
    plant: ({ units }, random) =>
      inCell(units, random, { head: /^単位$/u, change: (site) => (isRelisted(site) ? `千${site.text}` : null) }),
  },
  {
    name: '表の値の桁違い（×10、÷10）',
    group: 'numeric',
    rules: ['row-jump', 'fused-values'],
    plant: ({ units }, random) =>
      inCell(units, random, {
        head: TARGET,
        change: (site) => {
          const value = figureOf(site.text);
          const factor = random.next() < 0.5 ? 10 : 0.1;
          const whole = !site.text.includes('.');
          if (value === null || value === 0 || (whole && factor < 1 && value % 10 !== 0)) return null;
          return inFormOf(site.text, value * factor);
        },
      }),
  },
  {
    name: '減る累計（表）',
    group: 'numeric',
    rules: ['cumulative-falls'],
    plant: ({ units }, random) =>
      inCell(units, random, {
        head: TARGET,
        change: (site) => {
          const baseline = figureOf(beside(site, /基準値|現状値/u));
          return /累計/.test(nameOf(site)) && baseline !== null && baseline > 0
            ? inFormOf(site.text, Math.floor(baseline * 0.9))
            : null;
        },
      }),
  },
  {
    name: '方向と逆の目標',
    group: 'numeric',
    rules: ['target-against-direction'],
    plant: ({ units }, random) =>
      inCell(units, random, {
        head: TARGET,
        change: (site) => {
          const baseline = figureOf(beside(site, /基準値|現状値/u));
          const direction = beside(site, /^方向性$/u);
          if (baseline === null || baseline === 0 || /以上|以内|以下|超|未満/.test(site.text)) return null;
          if (direction === '増加') return inFormOf(site.text, baseline - Math.max(1, Math.abs(baseline) * 0.2));
          return direction === '減少' ? inFormOf(site.text, baseline + Math.max(1, Math.abs(baseline) * 0.2)) : null;
        },
      }),
  },
  {
    name: '測定年が後',
    group: 'numeric',
    rules: ['measured-later'],
    plant: ({ units }, random) =>
      inCell(units, random, {
        change: ({ text }) =>
          figureOf(text) === null ? null : `${text.replace(/[（(].*$/u, '')}（R1${random.integer(9)}）`,
      }),
  },
  {
    name: '指標の一覧と違う値',
    group: 'numeric',
    rules: ['figures-disagree'],
    withFigures: true,
    plant: ({ units, indicators }, random) =>
      indicators.length === 0
        ? null
        : inCell(units, random, {
            change: ({ text }) => {
              const value = figureOf(text);
              return value === null ? null : inFormOf(text, value + 1);
            },
          }),
  },
  {
    name: '計画期間の外の目標年度',
    group: 'numeric',
    rules: ['year-outside'],
    withFigures: true,
    plant({ units }, random) {
      const tables = units
        .filter((unit) => unit.kind === 'table')
        .filter(({ head }) => head.some((text) => TARGET.test(text)));
      const table = oneOf(tables, random);
      if (!table) return null;
      const head = table.head.map((text) => (TARGET.test(text) ? `目標値（R${random.integer(8) + 11}）` : text));
      return { units: replaced(units, table, { head }), at: table.line };
    },
  },
];

const prose: readonly FaultKind[] = [
  {
    name: '和暦と西暦の食い違い',
    group: 'numeric',
    rules: ['era-western'],
    plant({ units }, random) {
      const place = oneOf(
        placesOf(units.filter(isProse), /(?:平成|令和)\s?(?:元|[\d０-９]{1,2})(?:年度?)?[（(](?<year>\d{4})/gu),
        random,
      );
      if (!place) return null;
      const at = place.at + place.text.length - 4;
      const put = String(Number(place.groups['year']) + (random.next() < 0.5 ? 1 : -1));
      return {
        units: replaced(units, place.unit, { text: spliced(place.unit.text, at, { cut: 4, put }) }),
        at: place.unit.line,
      };
    },
  },
  {
    name: '曜日の違い',
    group: 'numeric',
    rules: ['weekday-disagrees'],
    plant(subject, random) {
      const [year, month, day] = [2 + random.integer(5), 1 + random.integer(12), 1 + random.integer(28)];
      const right = new Date(Date.UTC(2018 + year, month - 1, day)).getUTCDay();
      const wrong = '日月火水木金土'[(right + 1 + random.integer(6)) % 7] ?? '';
      return sentence(subject, random, `会議は令和${year}年${month}月${day}日（${wrong}）に開きます。`);
    },
  },
  {
    name: '合計の不一致（文）',
    group: 'numeric',
    rules: ['sum-disagrees'],
    plant(subject, random) {
      const [a, b] = [10 + random.integer(90), 10 + random.integer(90)];
      return sentence(subject, random, `内訳は、東部${a}件、西部${b}件、合計${a + b + 1 + random.integer(9)}件です。`);
    },
  },
  {
    name: '割合の不一致（文）',
    group: 'numeric',
    rules: ['rate-disagrees'],
    plant(subject, random) {
      const [whole, part] = [100 + random.integer(400), 10 + random.integer(90)];
      const wrong = ((part / whole) * 100 + 1 + random.integer(9)).toFixed(1);
      return sentence(subject, random, `調査では、${whole}人のうち${part}人（${wrong}％）が希望しています。`);
    },
  },
  {
    name: '期間の長さの違い',
    group: 'numeric',
    rules: ['period-length'],
    plant(subject, random) {
      const [first, length] = [2 + random.integer(3), 3 + random.integer(4)];
      const wrong = length + (random.next() < 0.5 ? 1 : -1);
      return sentence(
        subject,
        random,
        `事業の期間は、令和${first}年度から令和${first + length - 1}年度までの${wrong}年間です。`,
      );
    },
  },
  {
    name: '同じ事実の違う数字',
    group: 'numeric',
    rules: ['stated-twice'],
    plant({ units }, random) {
      const sites = placesOf(
        units.filter(isProse),
        /[^。]*?(?<![\d０-９.,．，第（(]\s?|平成\s?|令和\s?|昭和\s?)(?<number>[\d０-９][\d０-９,，]{0,8})(?!\s?[\d０-９.,．，年月日期次条時分（(～])[^。]*。/gu,
      );
      const place = oneOf(sites, random);
      const target = oneOf(
        units.filter((unit) => isProse(unit) && unit !== place?.unit && unit.text.endsWith('。')).filter(isProse),
        random,
      );
      if (!place || !target) return null;
      const number = place.groups['number'] ?? '';
      const put = String(Number(number.normalize('NFKC').replaceAll(',', '')) + 1 + random.integer(3));
      const copy = spliced(place.text, place.text.indexOf(number), { cut: number.length, put });
      return { units: replaced(units, target, { text: `${target.text}${copy}` }), at: target.line };
    },
  },
  {
    name: '項目の数え違い',
    group: 'numeric',
    rules: ['count-disagrees'],
    plant(subject, random) {
      const goals = new Set(
        subject.units.flatMap((unit) =>
          unit.kind === 'heading' && unit.number.startsWith('基本目標') ? [unit.number] : [],
        ),
      ).size;
      return goals < 2
        ? null
        : sentence(subject, random, `この計画の${goals + 1 + random.integer(3)}つの基本目標を進めます。`);
    },
  },
];

/** Changes a random value of a series that `change` can change. */
function inSeries(
  { series, indicators }: Subject,
  random: SeededRandom,
  change: (
    value: number,
    at: { readonly index: number; readonly all: readonly number[]; readonly cumulative: boolean },
  ) => number | null,
): Planted | null {
  const kinds = new Map(indicators.map(({ definition }) => [definition.id, definition.aggregation.kind]));
  const replacedIds = new Set(series.map(({ supersedes }) => supersedes));
  const current = series.filter(({ id, value }) => value !== null && !replacedIds.has(id));
  const sites = [...Map.groupBy(current, ({ indicator }) => indicator)].flatMap(([indicator, family]) => {
    const ordered = family.toSorted((a, b) => a.planYear - b.planYear);
    const all = ordered.map(({ value }) => (value === null ? 0 : Number(decimalText(value))));
    return ordered.flatMap((measurement, index) => {
      const changed = change(all[index] ?? 0, { index, all, cumulative: kinds.get(indicator) === 'cumulative' });
      return changed === null ? [] : [{ measurement, changed }];
    });
  });
  const site = oneOf(sites, random);
  if (!site) return null;
  const value = decimal(site.changed.toFixed(site.measurement.value?.scale ?? 0));
  return {
    series: series.map((one) => (one === site.measurement ? { ...one, value } : one)),
    at: `${site.measurement.indicator} ${site.measurement.planYear}`,
  };
}

const figures: readonly FaultKind[] = [
  {
    name: '実績値の桁違い（×10、÷10）',
    group: 'numeric',
    rules: ['figure-jump'],
    withFigures: true,
    plant: (subject, random) =>
      inSeries(subject, random, (value, { all }) => {
        const factor = random.next() < 0.5 ? 10 : 0.1;
        return all.length < 2 || value === 0 || (factor < 1 && Math.abs(value) < 100) ? null : value * factor;
      }),
  },
  {
    name: '実績値の符号の違い',
    group: 'numeric',
    rules: ['figure-sign'],
    withFigures: true,
    plant: (subject, random) =>
      inSeries(subject, random, (value, { all }) =>
        all.length >= 4 && value !== 0 && all.every((other) => other > 0) ? -value : null,
      ),
  },
  {
    name: '減る累計（実績値）',
    group: 'numeric',
    rules: ['cumulative-falls'],
    withFigures: true,
    plant(subject, random) {
      const { first, last } = subject.period ?? { first: 0, last: 0 };
      const inside = subject.series.filter(({ planYear }) => planYear >= first && planYear <= last);
      return inSeries({ ...subject, series: inside }, random, (_, { index, all, cumulative }) => {
        const before = all[index - 1];
        return cumulative && before !== undefined && before > 1 ? before - 1 : null;
      });
    },
  },
];

export const numericFaults: readonly FaultKind[] = [...grids, ...prose, ...figures];
