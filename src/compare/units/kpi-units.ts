import { decimal, foldForCompare, isKnownUnit, multiply, parseNumberCell, type Decimal } from '#kernel';
import type { KpiCells } from './kpi-cells.ts';

/** What a unit measures, and how many of the smallest unit of it one is. */
interface Scale {
  readonly of: string;
  readonly factor: Decimal;
}

/** Units of one quantity with their sizes; folded. */
const QUANTITIES: readonly string[] = [
  'mm 1 cm 10 m 1000 メートル 1000 km 1000000 キロメートル 1000000',
  'm2 1 m² 1 平方メートル 1 a 100 アール 100 ha 10000 ヘクタール 10000 km2 1000000 km² 1000000 平方キロメートル 1000000',
  'g 1 kg 1000 キログラム 1000 t 1000000 トン 1000000',
  'mL 1 ml 1 L 1000 l 1000 リットル 1000 kL 1000000 kl 1000000 m3 1000000 m³ 1000000 立方メートル 1000000',
  'W 1 kW 1000 MW 1000000',
  'Wh 1 kWh 1000 MWh 1000000',
  '分 1 分間 1 時間 60',
  '‰ 1 % 10 パーセント 10',
  '人 1 名 1',
  'か所 1 カ所 1 ヶ所 1 ヵ所 1 ケ所 1 箇所 1 個所 1',
];

const ONE = decimal('1');

const SCALES: ReadonlyMap<string, Scale> = new Map(
  QUANTITIES.flatMap((line, of) =>
    Array.from(line.matchAll(/(\S+) (\d+)/gu), ([, unit = '', size = '1']): [string, Scale] => [
      unit,
      { of: `${of}`, factor: decimal(size) },
    ]),
  ),
);

const MULTIPLIED = /^((?:十|百|千)?[万億兆]|[十百千])(.+)$/u;
const MULTIPLIERS = new Map(
  Object.entries({ 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 }).map(([sign, zeros]) => [
    sign,
    decimal(`1${'0'.repeat(zeros)}`),
  ]),
);

function scaleOf(unit: string): Scale {
  const [, multiplier, rest = ''] = MULTIPLIED.exec(unit) ?? [];
  if (multiplier === undefined) return SCALES.get(unit) ?? { of: unit, factor: ONE };
  const { of, factor } = scaleOf(rest);
  return { of, factor: [...multiplier].reduce((size, sign) => multiply(size, MULTIPLIERS.get(sign) ?? ONE), factor) };
}

/** ha and ㎡, 千円 and 億円, 人 and 名 measure the same; 人 and 件 do not. Units as printed. */
export function isSameQuantity(one: string, other: string): boolean {
  return scaleOf(foldForCompare(one)).of === scaleOf(foldForCompare(other)).of;
}

/** A figure in the smallest unit of its quantity: 12 ha and 120,000㎡ are equal. */
export function inSmallestUnit(value: Decimal, unit: string): Decimal {
  return multiply(value, scaleOf(foldForCompare(unit)).factor);
}

const IN_BRACKETS = /[（(](?:単位[：:])?([^（()）]*)[)）]$/u;
const BEHIND_FIGURE =
  /^(?:約|概ね)?[-−－+＋△▲]?[\d０-９][\d０-９.,．，]*([^\s\d０-９年月日時/／:：()（）、。\u3041-\u3096][^\s\d０-９()（）、。]{0,7})$/u;

/** The unit of a row as printed: in a column of its own, behind the name, or behind the figures where these agree; empty = none. */
export function unitOf({ unit, indicator, values }: Pick<KpiCells, 'unit' | 'indicator' | 'values'>): string {
  if (unit !== '') return unit;
  const named = unitInBrackets(indicator);
  if (named !== '') return named;
  const [first = '', ...others] = values.flatMap(({ role, text }) => (role === 'other' ? [] : unitBehind(text)));
  return others.every((other) => foldForCompare(other) === foldForCompare(first)) ? first : '';
}

function unitInBrackets(name: string): string {
  const named = IN_BRACKETS.exec(name)?.[1] ?? '';
  return isKnownUnit(named) ? named : '';
}

/** The name of an indicator without a unit in brackets at its end. */
export function withoutUnit(name: string): string {
  return unitInBrackets(name) === '' ? name : name.replace(IN_BRACKETS, '');
}

function unitBehind(text: string): readonly string[] {
  const cell = parseNumberCell(text);
  if (cell.kind === 'value') return cell.unit === undefined ? [] : [cell.unit];
  return cell.kind === 'issue' ? (BEHIND_FIGURE.exec(text)?.slice(1) ?? []) : [];
}
