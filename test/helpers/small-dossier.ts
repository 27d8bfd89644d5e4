import { decimal, editionId, fiscalYear, indicatorId, measurementId, nodeId, parseMunicipalityCode } from '#kernel';
import type { Decimal, MunicipalityCode } from '#kernel';
import type { Dossier, EditionDossier, EditionIndicator } from '#app';
import type { GradeScheme, IndicatorDefinition, Measurement, Target } from '#indicator';
import type { NodeKind, PlanNode } from '#plan';

/** A made-up city of two editions and a handful of indicators, written out so that a test can be read beside it. */
export function smallDossier(code = '431001'): Dossier {
  return {
    municipality: {
      code: codeOf(code),
      name: '小さな市',
      notice: null,
      department: '企画課',
      contact: null,
      yearLabels: 'era-short',
      defaultYear: null,
    },
    sources: [{ id: 's1', title: '実績報告', publisher: '小さな市', date: '2021-03-29', url: null, note: null }],
    editions: [firstEdition(), secondEdition()],
    series: [
      actual('births', 2018, '6766'),
      { ...actual('births', 2019, '6300'), id: measurementId('births-2019-1') },
      {
        ...actual('births', 2019, '6293'),
        id: measurementId('births-2019-2'),
        supersedes: measurementId('births-2019-1'),
      },
      actual('births', 2020, '6200'),
      actual('moves', 2018, '-128'),
      actual('moves', 2019, '494'),
      { ...actual('share', 2019, '12.5'), status: 'estimate' },
    ],
    pictures: [],
  };
}

export function codeOf(text: string): MunicipalityCode {
  const parsed = parseMunicipalityCode(text);
  if (!parsed.ok) throw new Error(`not a municipality code: ${text}`);
  return parsed.value.code;
}

export const plainScheme: GradeScheme = {
  id: 'plain',
  version: '1',
  name: '達成・未達成',
  kind: 'automatic',
  grades: [
    { code: 'A', label: '達成', tone: 'good' },
    { code: 'B', label: '未達成', tone: 'poor' },
  ],
  basis: 'own',
  guards: [
    { code: 'A', when: { kind: 'achieved' } },
    { code: 'B', when: { kind: 'missed' } },
  ],
  bands: [],
  missing: { code: '-', label: '算定不能', tone: 'neutral' },
  rate: { rounding: 'half-away', places: 1 },
  source: { title: 'test', url: null },
  note: null,
};

export function definition(id: string, change: Partial<IndicatorDefinition> = {}): IndicatorDefinition {
  return {
    id: indicatorId(id),
    name: id,
    unit: '人',
    kind: 'kpi',
    direction: 'increase',
    comparator: 'gte',
    aggregation: { kind: 'annual_flow' },
    method: 'ratio',
    tolerance: null,
    decimals: 0,
    meaning: null,
    source: null,
    department: null,
    remarks: [],
    breaks: [],
    replacement: null,
    node: nodeId('g1'),
    relistedUnder: [],
    ...change,
  };
}

export function target(year: number, value: string): Target {
  return {
    planYear: fiscalYear(year),
    period: null,
    aim: { kind: 'value', value: decimal(value), comparator: 'gte', stated: true },
    source: 's1',
    revision: null,
    others: [],
  };
}

export function actual(indicator: string, year: number, value: string | null): Measurement {
  return {
    id: measurementId(`${indicator}-${year}`),
    indicator: indicatorId(indicator),
    planYear: fiscalYear(year),
    period: null,
    value: value === null ? null : decimal(value),
    missing: value === null ? 'not-published' : null,
    status: 'confirmed',
    numerator: null,
    denominator: null,
    source: 's1',
    supersedes: null,
    note: null,
  };
}

function indicator(own: IndicatorDefinition, baseline: Decimal | null, targets: readonly Target[]): EditionIndicator {
  const base = { planYear: fiscalYear(2015), period: null, value: baseline, missing: null, source: 's1', others: [] };
  return { definition: own, baseline: base, targets };
}

function node(id: string, kind: NodeKind, parent: string | null): PlanNode {
  return {
    id: nodeId(id),
    kind,
    level: parent === null ? 1 : 2,
    number: '１',
    title: `${id}の見出し`,
    parent: parent === null ? null : nodeId(parent),
    body: [],
    crosses: [],
  };
}

const nodes = [
  node('g1', 'goal', null),
  node('g1.1', 'direction', 'g1'),
  node('g1.1.1', 'measure', 'g1.1'),
  node('g2', 'goal', null),
];

function firstEdition(): EditionDossier {
  const relisted = definition('births', { name: '出生数', kind: 'headline', relistedUnder: [nodeId('g1.1')] });
  return {
    edition: {
      id: editionId('first'),
      title: '第１期総合戦略',
      period: { first: fiscalYear(2015), last: fiscalYear(2019) },
      status: 'superseded',
      nodes,
      lineage: [],
    },
    body: '小さな市',
    scheme: plainScheme,
    indicators: [
      indicator(relisted, decimal('7039'), [target(2019, '7000')]),
      indicator(definition('moves', { name: '年転入超過数', node: nodeId('g1.1') }), decimal('-37'), [
        target(2019, '400'),
      ]),
      indicator(definition('share', { unit: '％', decimals: 1, node: nodeId('g1.1.1') }), decimal('10.0'), [
        target(2019, '12'),
      ]),
      indicator(definition('visitors', { node: nodeId('g2') }), decimal('100'), [target(2019, '120')]),
    ],
    initiatives: [],
    verifications: [
      {
        year: fiscalYear(2019),
        state: 'committee',
        cover: {
          title: '進捗状況',
          body: '小さな市',
          date: '2021-03-29',
          documentNumber: null,
          division: null,
          contact: null,
          notes: [],
        },
        verifications: [],
        explanations: [],
        published: [
          {
            indicator: indicatorId('visitors'),
            planYear: fiscalYear(2019),
            verdict: 'missed',
            source: 's1',
            note: null,
          },
        ],
        overrides: [],
        meetings: [],
        opinions: [],
        referenceTables: [
          {
            id: 'women',
            node: nodeId('g1'),
            title: '15～49歳の女性',
            unit: '人',
            decimals: 0,
            source: 's1',
            remarks: [],
            columns: [
              { kind: 'given', year: fiscalYear(2015) },
              { kind: 'given', year: fiscalYear(2019) },
              { kind: 'difference', from: fiscalYear(2015), to: fiscalYear(2019) },
              { kind: 'change-rate', from: fiscalYear(2015), to: fiscalYear(2019), places: 2 },
            ],
            rows: [
              {
                label: '15～49歳',
                values: [
                  { year: fiscalYear(2015), value: decimal('159991') },
                  { year: fiscalYear(2019), value: decimal('153596') },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}

function secondEdition(): EditionDossier {
  const successor = definition('spending', {
    name: '観光消費額',
    unit: '億円',
    node: nodeId('g2'),
    replacement: {
      replaces: indicatorId('visitors'),
      year: fiscalYear(2020),
      reason: '効果を金額で測るため',
      source: 's1',
    },
  });
  return {
    edition: {
      id: editionId('second'),
      title: '第２期総合戦略',
      period: { first: fiscalYear(2020), last: fiscalYear(2023) },
      status: 'adopted',
      nodes,
      lineage: [],
    },
    body: '小さな市',
    scheme: plainScheme,
    indicators: [
      indicator(definition('births', { name: '出生数', kind: 'headline' }), decimal('7039'), [target(2023, '7000')]),
      indicator(successor, decimal('735'), [target(2023, '852')]),
    ],
    initiatives: [],
    verifications: [],
  };
}
