import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarYearPeriod, decimal, fiscalYear, indicatorId } from '#kernel';
import { buildReportView, type IndicatorView } from '#app';
import type { IndicatorDefinition, Measurement, PublishedVerdict, Target } from '#indicator';
import { actual, definition, smallDossier, target } from '../../test/helpers/small-dossier.ts';
import { localeFor } from './locale-for.ts';

const ja = localeFor('ja');
const en = localeFor('en');

interface Situation {
  readonly change?: Partial<IndicatorDefinition>;
  readonly aim?: Target['aim'];
  readonly targetYear?: number;
  readonly figure?: Partial<Measurement> | null;
  readonly published?: PublishedVerdict['verdict'];
}

/** One indicator named 件数 with baseline 100 in FY2015, judged for FY2019. */
function viewOf({ change = {}, aim, targetYear = 2019, figure = {}, published }: Situation): IndicatorView {
  const id = indicatorId('cases');
  const dossier = smallDossier();
  const [first] = dossier.editions;
  assert.ok(first);
  const planned = target(targetYear, '120');
  const indicator = {
    definition: definition('cases', { name: '相談件数', unit: '件', ...change }),
    baseline: {
      planYear: fiscalYear(2015),
      period: null,
      value: decimal('100'),
      missing: null,
      source: 's1',
      others: [],
    },
    targets: [{ ...planned, ...(aim ? { aim } : {}) }],
  };
  const verdict = published && {
    indicator: id,
    planYear: fiscalYear(2019),
    verdict: published,
    source: 's1',
    note: null,
  };
  const edition = {
    ...first,
    indicators: [indicator],
    verifications: first.verifications.map((entry) => ({ ...entry, published: verdict ? [verdict] : [] })),
  };
  const series = figure === null ? [] : [{ ...actual('cases', 2019, '123'), ...figure }];
  const [view] = buildReportView({ ...dossier, editions: [edition], series }, edition, fiscalYear(2019)).indicators;
  assert.ok(view);
  return view;
}

const DECREASE = { direction: 'decrease', comparator: 'lte', method: 'ratio_inverse' } as const;
const below = (value: string): Target['aim'] => ({
  kind: 'value',
  value: decimal(value),
  comparator: 'lte',
  stated: true,
});

const leads: readonly (readonly [what: string, situation: Situation, sentence: string])[] = [
  ['met', {}, '令和元年度の相談件数は123件で、目標の120件以上を達成しました。'],
  [
    'missed',
    { figure: { value: decimal('119') } },
    '令和元年度の相談件数は119件で、目標の120件以上に届きませんでした。',
  ],
  [
    'less is wanted, met',
    { change: DECREASE, aim: below('130') },
    '令和元年度の相談件数は123件で、目標の130件以下を達成しました。',
  ],
  [
    'less is wanted, missed',
    { change: DECREASE, aim: below('80') },
    '令和元年度の相談件数は123件で、目標の80件以下を達成できませんでした。',
  ],
  [
    'to be maintained, kept',
    {
      change: { direction: 'maintain', comparator: 'eq', method: 'compare_only' },
      aim: { kind: 'value', value: decimal('123'), comparator: 'eq' },
    },
    '令和元年度の相談件数は123件で、目標の123件を維持しました。',
  ],
  [
    'a word as target',
    { change: DECREASE, aim: { kind: 'word', word: '減少', wants: 'decrease' } },
    '令和元年度の相談件数は123件で、目標の「減少」を達成できませんでした。',
  ],
  [
    'a range as target',
    {
      change: { direction: 'maintain', comparator: 'range', method: 'compare_only' },
      aim: { kind: 'range', low: decimal('120'), high: decimal('130') },
    },
    '令和元年度の相談件数は123件で、目標の120〜130件の範囲に収まりました。',
  ],
  [
    'preliminary',
    { figure: { status: 'preliminary' } },
    '令和元年度の相談件数は123件（速報値）で、目標の120件以上を達成しました。',
  ],
  [
    'measured in another period',
    { figure: { period: calendarYearPeriod(2018) } },
    '令和元年度の相談件数は123件（平成30年の数値）で、目標の120件以上を達成しました。',
  ],
  [
    'an estimate only',
    { figure: { status: 'estimate' } },
    '令和元年度の相談件数は参考値（推計）で123件です。参考値のため、達成の判定はしていません。',
  ],
  [
    'no target this year',
    { targetYear: 2020 },
    '令和元年度の相談件数は123件です。この年度の目標値はありません。目標は令和2年度に120件以上です。',
  ],
  [
    'target undecided',
    { aim: { kind: 'undecided' } },
    '令和元年度の相談件数は123件です。目標値が未定のため、達成の判定はしていません。',
  ],
  [
    'no survey',
    { figure: { value: null, missing: 'not-surveyed' } },
    '令和元年度の相談件数は、この年度は調査が行われていないため、達成の判定はしていません。',
  ],
  [
    'published only',
    { figure: null, published: 'missed' },
    '令和元年度の相談件数は、目標を達成できなかったと公表されています。もとになる実績値は入手していません。',
  ],
  [
    'published, with an estimate at hand',
    { figure: { status: 'estimate' }, published: 'achieved' },
    '令和元年度の相談件数は、目標を達成したと公表されています。実績値は入手しておらず、参考値は123件です。',
  ],
];

for (const [what, situation, sentence] of leads) {
  test(`the first sentence of an indicator: ${what}`, () => {
    assert.equal(ja.indicatorLead(viewOf(situation)), sentence);
  });
}

test('the English first sentence tells the same', () => {
  assert.equal(en.indicatorLead(viewOf({})), 'For FY2019, 相談件数 was 123 件, meeting the target of at least 120 件.');
  assert.equal(
    en.indicatorLead(viewOf({ figure: null, published: 'missed' })),
    'For FY2019, 相談件数 is published as having missed its target. The figure has not been obtained.',
  );
});

test('verdicts are words and a shape, also where only the verdict is published', () => {
  assert.equal(ja.verdictText(viewOf({}).verdict), '○ 達成');
  assert.equal(ja.verdictText(viewOf({ figure: { value: decimal('1') } }).verdict), '× 未達成');
  assert.equal(
    ja.verdictText(viewOf({ figure: null, published: 'missed' }).verdict),
    '（×） 公表：未達成（数値未入手）',
  );
  assert.equal(
    ja.verdictText(viewOf({ figure: { value: null, missing: 'not-published' } }).verdict),
    '－ 算定不能（未公表）',
  );
  assert.equal(ja.verdictText(viewOf({ targetYear: 2020 }).verdict), '－ 判定なし（この年度の目標なし）');
});

const report = (() => {
  const dossier = smallDossier();
  const [first] = dossier.editions;
  assert.ok(first);
  return buildReportView(dossier, first, fiscalYear(2019));
})();

test('the summary says the leading indicator, the counts and what was left out of them', () => {
  assert.equal(
    ja.summaryLead(report.lead, report.year),
    '令和元年度の出生数は6,293人で、目標の7,000人以上に届きませんでした。' +
      '令和元年度は、4指標のうち1指標が目標を達成し、1指標が届きませんでした。' +
      'ほかに、結果だけが公表されているものが1指標（達成0、未達成1）、判定していないものが1指標（参考値のみ1）あります。' +
      '再掲1件は数に含みません。',
  );
});

test('the counts are said whole also where nothing was met, missed or judged', () => {
  const none = {
    ...report.counts,
    achieved: 0,
    missed: 0,
    relistings: 0,
    publishedOnly: { achieved: 0, missed: 0 },
    notEvaluated: [],
  };
  assert.equal(
    ja.countsLead({ ...none, total: 2, achieved: 2 }, report.year),
    '令和元年度は、2指標のうち2指標が目標を達成し、届かなかったものはありません。',
  );
  assert.equal(
    ja.countsLead({ ...none, total: 2, missed: 2 }, report.year),
    '令和元年度は、2指標のうち目標を達成したものはなく、2指標が届きませんでした。',
  );
  assert.equal(ja.countsLead({ ...none, total: 0 }, report.year), '令和元年度に数える指標はありません。');
});

test('why a grade: inputs with source, formula with its numbers, unrounded value, what decided, what was corrected', () => {
  const births = report.indicators.find(({ id }) => id === 'births');
  assert.ok(births);
  assert.deepEqual(
    ja.whySteps(births, report).map(({ label, text }) => `${label}：${text}`),
    [
      '基準値：7,039人（H27の欄、出典 実績報告）',
      '目標値：7,000人（R1の欄、出典 実績報告）',
      '実績値：6,293人（R1の欄、出典 実績報告）',
      '判定：実績値 6,293人 は、目標 7,000人以上 を満たさないため未達成',
      '達成率：6,293 ÷ 7,000 = 6293/7000 = 0.899（四捨五入して89.9％）',
      '評価：未達成（条件「目標を達成していない」に当たるため）',
      '評価基準：達成・未達成（版 1、出典 test）',
      '訂正前の値：6,300人（R1の欄、出典 実績報告）',
    ],
  );
});

test('where a figure comes from and whom to ask are sentences of their own', () => {
  assert.equal(ja.figuresAsOf('2021-03-29'), '数値は、令和3年3月29日までの資料によります。');
  assert.equal(ja.askSentence(report.municipality), 'お問合せは、小さな市企画課へお願いします。');
  assert.equal(ja.askSentence({ name: '市', department: null, contact: null }), null);
});

test('an outlook says its uncertainty in words and keeps silent with too few values', () => {
  const towards = fiscalYear(2023);
  assert.match(ja.outlookSentence({ state: 'uncertain', points: 5, towards }), /どちらとも言えません。.*ばらつき/);
  assert.match(
    ja.outlookSentence({ state: 'likely', points: 5, towards }),
    /^これまでの5年分の傾向が続けば、令和5年度の目標に届く見込みです。/,
  );
  assert.equal(
    ja.outlookSentence({ state: 'silent', points: 2, towards }),
    '見通しを示すための値が足りません（使える値 2年分、必要な値 4年分）。',
  );
  assert.equal(
    ja.outlookSentence({ state: 'silent', points: 10, towards: null }),
    'これより後の年度の目標がないため、見通しは示しません。',
  );
  assert.match(
    ja.outlookSentence({ state: 'silent', points: 10, towards }),
    /^令和5年度の目標は、.*見通しを示せません/,
  );
});
