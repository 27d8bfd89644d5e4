import { buildReportView, type Dossier, type EditionDossier, type EditionIndicator, type ReportView } from '#app';
import type { VerificationYear } from '#cycle';
import type { Measurement } from '#indicator';
import { decimal, editionId, fiscalYear, indicatorId, makePeriod, measurementId, nodeId } from '#kernel';
import type { Initiative, NodeKind, PlanNode } from '#plan';
import { samplePicture } from './sample-picture.ts';
import { actual, codeOf, definition, plainScheme, smallDossier, target } from './small-dossier.ts';

const YEAR = fiscalYear(2019);
const FIRST = 2015;

/** A text in which markup of every writer, a formula and rare characters stand: all of it must come out as it is. */
export const nastyText = '#read("x") *a* $b$ @c <b> =1+1 | & \\ {z} 𠮷野家の髙﨑、葛\u{e0100}城';

/** Views are built from a dossier by app, so a fixture cannot hold what app would never make. */
export function viewOf(dossier: Dossier, year = YEAR): ReportView {
  const current = dossier.editions[0];
  if (!current) throw new Error('a dossier has an edition');
  return buildReportView(dossier, current, year);
}

/** The small city of the other tests, to be read beside a golden tree. */
export const smallReport = (): ReportView => viewOf(smallDossier());

/** Every text a city can write is the nasty one; the city is an unofficial example. */
export function nastyReport(): ReportView {
  const dossier = generatedDossier({ indicators: 6, seed: 7, text: nastyText });
  return viewOf({
    ...dossier,
    municipality: { ...dossier.municipality, name: nastyText, notice: `非公式の例です。${nastyText}` },
  });
}

/** A whole year of an invented city with that many indicators, the same for the same seed. */
export const generatedReport = (indicators: number, seed = 1): ReportView =>
  viewOf(generatedDossier({ indicators, seed }));

interface Generation {
  readonly indicators: number;
  readonly seed: number;
  /** Stands in every text of the city; left out: words of the field. */
  readonly text?: string;
}

/** mulberry32: a seeded sequence of numbers in [0, 1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function generatedDossier({ indicators: count, seed, text }: Generation): Dossier {
  const next = sequence(seed);
  const say = (words: string): string => text ?? words;
  const nodes = planNodes(say);
  const made = Array.from({ length: count }, (_, index) => oneIndicator({ index, next, say, nodes }));
  const first: EditionDossier = {
    edition: {
      id: editionId('first'),
      title: say('第１期 ひと・まち・しごと総合戦略'),
      period: { first: fiscalYear(FIRST), last: YEAR },
      status: 'superseded',
      nodes,
      lineage: [],
    },
    body: say('港市'),
    scheme: plainScheme,
    indicators: made.map(({ indicator }) => indicator),
    initiatives: nodes
      .filter((node) => node.kind === 'direction')
      .map((node, index) => initiative({ node, index, next, say })),
    verifications: [verification({ made, say })],
  };
  return {
    municipality: {
      code: codeOf('431001'),
      name: say('港市'),
      notice: null,
      department: say('政策企画課'),
      contact: say('内線 1234'),
      yearLabels: 'era-short',
      defaultYear: null,
    },
    sources: [
      {
        id: 's1',
        title: say('令和元年度 実績報告'),
        publisher: say('港市'),
        date: '2021-03-29',
        url: 'https://example.lg.jp/report.pdf',
        note: null,
      },
    ],
    editions: [first, nextEdition(first)],
    series: made.flatMap(({ series }) => series),
    pictures: [{ file: 'view.png', mediaType: 'image/png', base64: samplePicture() }],
  };
}

type Say = (words: string) => string;

const goalTitles = [
  '海と山の恵みを生かした産業を育て、若い世代が働き続けられる場を広げる。～仕事づくりと来訪者の受入れ～',
  '子育ての負担を地域で分け合うまちをつくる。',
  '歩いて暮らせる地区を保ち、互いに見守る。',
  '時代に合った行政を進める。',
];
const directionTitles = [
  '働く場の拡大',
  '農水産業の振興',
  '「駅まち一体」のまちづくりに向けた公共交通の再編及び公共施設の集約化',
];
const measureTitles = [
  '起業の相談から資金調達までを一つの窓口で支援し、市内で事業を始める人を増やします。',
  '短時間勤務など働き方の選択肢を広げる事業所を後押しします。',
];

function planNodes(say: Say): readonly PlanNode[] {
  const node = (id: string, kind: NodeKind, facts: Pick<PlanNode, 'number' | 'title' | 'parent'>): PlanNode => ({
    id: nodeId(id),
    kind,
    level: id.split('.').length,
    body: [],
    crosses: [],
    ...facts,
  });
  const goals = goalTitles.flatMap((title, goal) => {
    const own = node(`g${goal + 1}`, 'goal', { number: `基本目標${goal + 1}`, title: say(title), parent: null });
    const directions = directionTitles.flatMap((name, place) => {
      const direction = node(`${own.id}.${place + 1}`, 'direction', {
        number: `（${place + 1}）`,
        title: say(name),
        parent: own.id,
      });
      const measures = measureTitles.map((words, index) =>
        node(`${direction.id}.${index + 1}`, 'measure', {
          number: '①②'[index] ?? '',
          title: say(words),
          parent: direction.id,
        }),
      );
      return [direction, ...measures];
    });
    return [own, ...directions];
  });
  const leading: PlanNode = {
    ...node('lp1', 'leadingProject', { number: 'Ⅰ', title: say('まち全体で子どもを育てるプロジェクト'), parent: null }),
    crosses: [nodeId('g1.1'), nodeId('g2.2')],
    body: [{ kind: 'paragraph', text: say('家庭、学校、地域が力を合わせて子どもを育てます。') }],
  };
  return [...goals, leading];
}

interface Made {
  readonly indicator: EditionIndicator;
  readonly series: readonly Measurement[];
}

const names = [
  '出生数',
  '年転入超過数',
  '待機児童数',
  '企業立地件数（累計）',
  '正社員の有効求人倍率',
  '「仕事と子育ての両立ができている」と感じる市民の割合',
  '公共交通機関の年間利用者数',
  '居住誘導区域の人口密度',
];
const units = ['人', '人', '人', '件', '倍', '％', '千人', '人/ha'];
const places = [0, 0, 0, 0, 2, 1, 0, 1];
const sizes = [6000, 300, 200, 140, 1, 40, 55_000, 60];

interface Place {
  readonly index: number;
  readonly next: () => number;
  readonly say: Say;
}

function oneIndicator({ index, next, say, nodes }: Place & { readonly nodes: readonly PlanNode[] }): Made {
  const kind = index % names.length;
  const goals = nodes.filter((node) => node.kind === 'goal');
  const directions = nodes.filter((node) => node.kind === 'direction');
  const headline = index < goals.length;
  const node = (headline ? goals[index] : directions[index % directions.length]) ?? nodes[0]!;
  const decimals = places[kind] ?? 0;
  const number = (factor: number) => decimal(((sizes[kind] ?? 1) * factor).toFixed(decimals));
  const id = `k${index}`;
  const falls = kind === 2;
  const own = definition(id, {
    name: say(`${names[kind]}${index < names.length ? '' : `（その${index}）`}`),
    unit: text(units[kind]),
    kind: headline ? 'headline' : 'kpi',
    decimals,
    node: node.id,
    relistedUnder: index === 0 ? [nodeId('g2.1')] : index === 1 ? [nodeId('lp1')] : [],
    ...(falls ? ({ direction: 'decrease', comparator: 'lte', method: 'ratio_inverse' } as const) : {}),
    ...(kind === 6 ? { breaks: [{ from: fiscalYear(2018), remark: say('H30から電話だけの相談を除く') }] } : {}),
    meaning: say('住民基本台帳による、その年度の合計'),
    department: say('子ども政策課'),
    remarks: index % 5 === 0 ? [say('※統計の公表が遅れるため、前年の値で判定している。')] : [],
  });
  const aim = number(falls ? 0.8 : 1.05);
  const indicator: EditionIndicator = {
    definition: own,
    baseline: {
      planYear: fiscalYear(2014),
      period: kind === 4 ? makePeriod('CY', '2013-01-01', '2013-12-31') : null,
      value: number(1),
      missing: null,
      source: 's1',
      others: [],
    },
    targets: [{ ...target(2019, '0'), aim: { kind: 'value', value: aim, comparator: own.comparator } }],
  };
  return { indicator, series: yearly({ id, index, next, say }, number) };
}

const text = (words: string | undefined): string => words ?? '';

/** Gaps, estimates, preliminary figures, figures of another period and sign changes come in turn. */
function yearly(
  { id, index, next, say }: Place & { readonly id: string },
  number: (factor: number) => ReturnType<typeof decimal>,
): readonly Measurement[] {
  return [2015, 2016, 2017, 2018, 2019].map((year): Measurement => {
    const plain = actual(id, year, null);
    const turn = (index + year) % 11;
    if (turn === 3) return { ...plain, missing: 'not-surveyed' };
    const value = number(index % names.length === 1 ? next() * 3 - 1 : 0.9 + next() * 0.25);
    return {
      ...plain,
      id: measurementId(`${id}-${year}`),
      value,
      missing: null,
      status: turn === 5 ? 'preliminary' : turn === 7 ? 'estimate' : 'confirmed',
      period: index % 4 === 1 ? makePeriod('CY', `${year - 1}-01-01`, `${year - 1}-12-31`) : null,
      note: turn === 7 ? say('前年度までの伸びからの推計') : null,
    };
  });
}

function initiative({ node, index, next, say }: Place & { readonly node: PlanNode }): Initiative {
  const outputs = [2016, 2017, 2018, 2019].map((year) => ({
    year: fiscalYear(year),
    value: (index + year) % 7 === 0 ? null : decimal(`${Math.round(40 + next() * 900)}`),
  }));
  return {
    id: `i${index}`,
    node: node.id,
    name: say(['企業立地促進事業', '妊娠に関する悩み相談事業', '国内外からの観光客の誘致'][index % 3] ?? ''),
    summary: say('市内に事業所を設ける企業に用地の紹介と改修費の補助を行い、働く場を増やす。'),
    summarised: index % 2 === 1,
    grants: index % 3 === 2 ? [say('地方創生推進交付金')] : [],
    series: [
      {
        name: say('支援件数'),
        unit: '件',
        decimals: 0,
        outputs,
        remarks: index === 2 ? [say('※H30から電話だけの相談の件数を除く')] : [],
      },
    ],
    pictures:
      index % 4 === 0 ? [{ file: 'view.png', alt: say('港を望む丘'), caption: say('整備した公園からの眺め') }] : [],
    remarks: index === 3 ? [say('※R1より民間運営に移行')] : [],
    source: 's1',
  };
}

function verification({ made, say }: { readonly made: readonly Made[]; readonly say: Say }): VerificationYear {
  const own = (words: string) => ({ text: say(words), origin: 'own', source: null, page: null }) as const;
  const ids = made.map(({ indicator }) => indicator.definition.id);
  return {
    year: YEAR,
    state: 'committee',
    cover: {
      title: say('第１期 ひと・まち・しごと総合戦略の進捗状況（H27–R1）'),
      body: say('港市'),
      date: '2021-03-29',
      documentNumber: say('資料１'),
      division: say('政策局 政策企画課'),
      contact: say('内線 1234'),
      notes: [say('（ ）内は、実際に測った年度です。')],
    },
    verifications: ['g1', 'g2'].map((id) => ({
      node: nodeId(id),
      texts: [
        own('目標値の達成に向けて取組を進めたが、災害の影響もあり、基準値を下回った年度があった。'),
        { text: say('転入超過に転じた要因を分析している。'), origin: 'summary', source: 's1', page: '12' },
      ],
    })),
    explanations: ids
      .filter((_, index) => index % 2 === 0)
      .map((indicator) => ({
        indicator,
        cause: own('希望する園の空きが年度の途中で足りなくなったため。'),
        response: own('翌年度に園の定員を増やす。'),
      })),
    published: ids
      .filter((_, index) => index % 22 === 8)
      .map((indicator) => ({ indicator, planYear: YEAR, verdict: 'missed', source: 's1', note: null })),
    overrides: [],
    referenceTables: [
      {
        id: 'women',
        node: nodeId('g2'),
        title: say('15～49歳の女性の人口'),
        unit: '人',
        decimals: 0,
        source: 's1',
        remarks: [say('※合計特殊出生率の算出に用いる年齢')],
        columns: [
          { kind: 'given', year: fiscalYear(2015) },
          { kind: 'given', year: YEAR },
          { kind: 'difference', from: fiscalYear(2015), to: YEAR },
          { kind: 'change-rate', from: fiscalYear(2015), to: YEAR, places: 2 },
        ],
        rows: [
          {
            label: say('15～49歳'),
            values: [
              { year: fiscalYear(2015), value: decimal('159991') },
              { year: YEAR, value: decimal('153596') },
            ],
          },
        ],
      },
    ],
    meetings: [{ date: '2021-03-29', name: say('第１回検証委員会'), attendance: say('委員10名中9名') }],
    opinions: [
      {
        id: 'o1',
        node: nodeId('g2'),
        indicator: null,
        member: say('委員A'),
        text: say('要因の分析を深めてほしい。'),
        reply: say('次年度の報告に分析を加えます。'),
        outcome: 'adopted',
      },
      {
        id: 'o2',
        node: null,
        indicator: indicatorId('k0'),
        member: say('委員B'),
        text: say('目標値の妥当性を確かめるべきである。'),
        reply: null,
        outcome: 'open',
      },
    ],
  };
}

function nextEdition(first: EditionDossier): EditionDossier {
  const [kept, replaced] = first.indicators;
  if (!kept || !replaced) throw new Error('two indicators are needed for a next edition');
  const successor = {
    ...replaced.definition,
    id: indicatorId('successor'),
    name: '観光消費額',
    unit: '億円',
    decimals: 0,
    replacement: {
      replaces: replaced.definition.id,
      year: fiscalYear(2020),
      reason: '効果を金額で測るため',
      source: 's1',
    },
  };
  return {
    ...first,
    edition: {
      ...first.edition,
      id: editionId('second'),
      title: '第２期総合戦略',
      period: { first: fiscalYear(2020), last: fiscalYear(2023) },
      status: 'adopted',
    },
    indicators: [
      { ...kept, targets: [target(2023, '7000')] },
      { ...replaced, definition: successor, targets: [target(2023, '852')] },
    ],
    initiatives: [],
    verifications: [],
  };
}
