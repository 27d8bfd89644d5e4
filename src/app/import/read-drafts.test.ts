import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { decimalText, fiscalYear } from '#kernel';
import type { Measurement } from '#indicator';
import type { OutlineBlock } from '#plan';
import { draftMaker } from '../../../test/helpers/draft-maker.ts';
import { firstDraft, type DraftEdition } from './import-draft.ts';
import { readDrafts } from './read-drafts.ts';

type Row = readonly string[];

const draftOf = draftMaker(firstDraft);

const heading = (text: string): OutlineBlock => ({ kind: 'heading', level: 1, text, number: '', title: text });
const table = (head: Row, ...rows: readonly Row[]): OutlineBlock => ({ kind: 'table', head, rows });

const PLAN_HEAD = ['指標', '単位', '基準値（R1）', '目標値（R6）'];
const FIGURES_HEAD = ['指標名', '単位', '方向性', '実績値（R2）', '実績値（R3）'];

const planOf = (...rows: readonly Row[]) =>
  draftOf('計画.docx', [heading('漁業の振興'), table(PLAN_HEAD, ...rows), heading('人の流れ')]);
const figuresOf = (head: Row, ...rows: readonly Row[]) => ({
  ...draftOf('実績.xlsx', [heading('実績'), table(head, ...rows)]),
  isFigures: true as const,
});

/** What the first edition holds, a line an indicator. */
function joined(...drafts: readonly DraftEdition[]) {
  const { readings, figures } = readDrafts(drafts);
  const [first] = readings;
  assert.ok(first);
  const seriesOf = (id: string) =>
    first.series.flatMap(({ indicator, planYear, value, missing }) =>
      indicator === id ? [`${planYear}:${value === null ? missing : decimalText(value)}`] : [],
    );
  return {
    figures: [...figures],
    lines: first.indicators.map(({ definition: { id, direction, node }, baseline, targets }) =>
      [id, direction, node, baseline?.value && decimalText(baseline.value), targets.length, ...seriesOf(id)].join(' '),
    ),
    codes: first.issues.map(({ code, place }) => `${code} ${place.file}`),
  };
}

describe('figures of a workbook beside a plan', () => {
  test('go to the indicator of the same printed name and unit, which takes the direction that they say', () => {
    const { lines, figures, codes } = joined(
      planOf(['漁獲量', 'ｔ', '10', '20']),
      figuresOf(FIGURES_HEAD, ['漁 獲 量', 't', '増加', '11', '12']),
    );
    assert.deepEqual(figures, [1]);
    assert.deepEqual(lines, ['漁獲量 increase c1 10 1 2020:11 2021:12']);
    assert.deepEqual(codes, ['import.figures-joined 実績.xlsx']);
  });

  test('of a target year that the plan does not have are added and told, with both years', () => {
    const withTarget = (...heads: Row) => {
      const cells = heads.map((_, at) => `${at + 20}`);
      const plan = planOf(['漁獲量', 'ｔ', '10', '20']);
      const figures = figuresOf(['指標名', '単位', '方向性', ...heads], ['漁獲量', 'ｔ', '増加', ...cells]);
      const { readings } = readDrafts([plan, figures]);
      const told = readings[0]?.issues.filter(({ code }) => code === 'import.figures-target-year') ?? [];
      return told.map(({ found, expected }) => `${found} ${expected}`);
    };
    assert.deepEqual(withTarget('目標値（R7）'), ['20（R7） 20（R6）']);
    assert.deepEqual(withTarget('目標値（R5）'), ['20（R5） 20（R6）']);
    assert.deepEqual(withTarget('目標値（R6）', '目標値（R8）'), ['21（R8） 20（R6）']);
    assert.deepEqual(withTarget('目標値（R6）', '目標値（R5）'), []);
  });

  test('of a baseline say the year that it is of, whatever year it is printed under', () => {
    const told = (baseline: string): readonly string[] => {
      const figures = figuresOf(
        ['指標名', '単位', '方向性', '基準値', '目標値（R6）'],
        ['漁獲量', 'ｔ', '増加', baseline, '20'],
      );
      const { readings } = readDrafts([planOf(['漁獲量', 'ｔ', '10', '20']), figures]);
      return (readings[0]?.issues ?? []).flatMap(({ code, found, expected }) =>
        code === 'import.figures-baseline' ? [`${found} ${expected}`] : [],
      );
    };
    assert.deepEqual(
      [told('10（R1）'), told('10（H29）'), told('11（R1）')],
      [[], ['10（H29） 10（R1）'], ['11（R1） 10（R1）']],
    );
  });

  test('that say only numbers by year are what was measured, by name', () => {
    const rows = [
      ['R2', '11', '5'],
      ['R3', '12', '6'],
    ];
    const sheet = draftOf('統計.csv', [table(['年度', '漁獲量（ｔ）', '出生数（人）'], ...rows)], { isFigures: true });
    const plan = draftOf('計画.docx', [
      heading('漁業の振興'),
      table([...PLAN_HEAD, '方向性'], ['漁獲量', 'ｔ', '10', '20', '増加']),
    ]);
    const { lines, codes } = joined(plan, sheet);
    assert.deepEqual(lines, ['漁獲量 increase c1 10 1 2020:11 2021:12']);
    assert.deepEqual(codes, ['import.figures-joined 統計.csv']);
    const told = readDrafts([plan, sheet]).readings[1]?.issues.map(({ code, found }) => `${code} ${found}`);
    assert.deepEqual(told, ['import.series-unsaid 出生数', 'import.series-as-measured 漁獲量、出生数']);
  });

  test('take the direction that the plan says, where they say none', () => {
    const head = FIGURES_HEAD.filter((name) => name !== '方向性');
    const plan = draftOf('計画.docx', [
      heading('漁業の振興'),
      table(['指標', '方向性', '基準値（R1）', '目標値（R6）'], ['離職率', '減少', '10', '8']),
    ]);
    const { lines } = joined(plan, figuresOf(head, ['離職率', '％', '9', '8.5']));
    assert.deepEqual(lines, ['離職率 decrease c1 10 1 2020:9 2021:8.5']);
  });

  test('fill years that the plan leaves open; where both speak the plan stands, and the difference is told', () => {
    const plan = draftOf('計画.docx', [
      heading('漁業の振興'),
      table(
        ['指標', '単位', '方向性', '基準値（R1）', '目標値（R3）', '目標値（R6）', '実績値（R2）'],
        ['漁獲量', 'ｔ', '増加', '10', '〇〇', '20', '11'],
      ),
    ]);
    const head = [
      '指標',
      '単位',
      '方向性',
      '基準値（R1）',
      '目標値（R3）',
      '目標値（R6）',
      '実績値（R2）',
      '実績値（R3）',
    ];
    const { lines, codes } = joined(plan, figuresOf(head, ['漁獲量', 'ｔ', '減少', '9', '15', '20.0', '12', '13']));
    assert.deepEqual(lines, ['漁獲量 increase c1 10 2 2020:11 2021:13']);
    assert.deepEqual(codes, [
      'import.figures-direction 実績.xlsx',
      'import.figures-baseline 実績.xlsx',
      'import.figures-actual 実績.xlsx',
      'import.figures-joined 実績.xlsx',
    ]);
  });

  test('of another unit, or of a name that no plan prints, are indicators of their own and told', () => {
    const { lines, codes } = joined(
      planOf(['漁獲量', 'ｔ', '10', '20']),
      figuresOf(FIGURES_HEAD, ['漁獲量', '千ｔ', '増加', '1', '2'], ['来場者数', '人', '増加', '3', '4']),
    );
    assert.deepEqual(lines, ['漁獲量 increase c1  0 2020:1 2021:2', '来場者数 increase c1  0 2020:3 2021:4']);
    assert.deepEqual(codes, [
      'direction-column-missing 計画.docx',
      'import.figures-unit 実績.xlsx',
      'import.figures-unmatched 実績.xlsx',
    ]);
  });

  test('stand under the heading of the plan that they name, deepest first', () => {
    const head = ['施策', ...FIGURES_HEAD];
    const { lines } = joined(
      planOf(['漁獲量', 'ｔ', '10', '20']),
      figuresOf(head, ['人の流れ', '移住者数', '人', '増加', '3', '4'], ['ほか', '来場者数', '人', '増加', '5', '6']),
    );
    assert.deepEqual(lines, ['移住者数 increase c2  0 2020:3 2021:4', '来場者数 increase c1  0 2020:5 2021:6']);
  });

  test('of a sheet for each year come together; a row that says otherwise is told and left out', () => {
    const year = (of: string, ...rows: readonly Row[]) => table(['指標', '単位', '方向性', `実績値（${of}）`], ...rows);
    const workbook = draftOf(
      '実績.xlsx',
      [
        heading('R2'),
        year('R2', ['漁獲量', 'ｔ', '増加', '11']),
        heading('R3'),
        year('R3', ['漁獲量', 'ｔ', '', '12']),
        heading('R3（再）'),
        year('R3', ['漁獲量', 'ｔ', '増加', '13']),
      ],
      { isFigures: true },
    );
    const { readings } = readDrafts([planOf(['漁獲量', 'ｔ', '10', '20']), workbook]);
    assert.deepEqual(joined(planOf(['漁獲量', 'ｔ', '10', '20']), workbook).lines, [
      '漁獲量 increase c1 10 1 2020:11 2021:12',
    ]);
    assert.deepEqual(
      readings[1]?.issues.map(({ code, place }) => `${code} ${place.paragraph}`),
      ['import.indicator-repeated 6'],
    );
  });

  test('of a plan that has ended are an edition of their own, and so are figures without a plan', () => {
    const period = (first: number, last: number) => ({ first: fiscalYear(first), last: fiscalYear(last) });
    const stated = { id: 'first', period: period(2015, 2019), status: 'adopted', indicators: [], series: [] } as const;
    const old = figuresOf(FIGURES_HEAD, ['漁獲量', 'ｔ', '増加', '1', '2']);
    assert.deepEqual(joined(planOf(['漁獲量', 'ｔ', '10', '20']), { ...old, stated }).figures, []);
    const same = { ...stated, period: period(2020, 2024) };
    assert.deepEqual(joined(planOf(['漁獲量', 'ｔ', '10', '20']), { ...old, stated: same }).figures, [1]);
    assert.deepEqual(joined(old).figures, []);
  });

  test('of an indicator that two editions print are measured in both, and a target of neither', () => {
    const plans = [planOf(['漁獲量', 'ｔ', '10', '20']), planOf(['漁獲量', 'ｔ', '12', '24'])];
    const head = ['指標', '単位', '方向性', '目標値（R5）', '実績値（R2）'];
    const { readings } = readDrafts([...plans, figuresOf(head, ['漁獲量', 'ｔ', '増加', '18', '11'])]);
    assert.deepEqual(
      readings.slice(0, 2).map(({ indicators, series }) => [indicators[0]?.targets.length, series.length]),
      [
        [1, 1],
        [1, 1],
      ],
    );
  });
});

test('whatever stands in the workbook, all that the plan prints stands, and every measurement of it is somewhere or told', () => {
  const name = fc.constantFrom('漁獲量', '漁 獲量', '離職率', '来場者数');
  const unit = fc.constantFrom('ｔ', 't', '％', '');
  const row = fc.tuple(name, unit, fc.constantFrom('増加', '減少', ''), fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, unit)), fc.array(row), (printed, rows) => {
      const plan = planOf(...printed.map(([of, in_]) => [of, in_, '10', '20']));
      const workbook = figuresOf(FIGURES_HEAD, ...rows.map((cells) => cells.map(String)));
      const alone = readDrafts([plan], { wish: () => 'increase', firsts: [] }).readings[0];
      const both = readDrafts([plan, workbook], { wish: () => 'increase', firsts: [] }).readings;
      assert.ok(alone && both[0] && both[1]);
      const known = new Map(both[0].indicators.map((one) => [one.definition.id, one]));
      for (const { definition, baseline, targets } of alone.indicators) {
        const now = known.get(definition.id);
        assert.deepEqual([now?.baseline, now?.targets], [baseline, targets]);
      }
      const figure = ({ planYear, value }: Measurement) => `${planYear} ${value && decimalText(value)}`;
      const told = both[0].issues.flatMap(({ code, params, found }) =>
        code === 'import.figures-actual' ? [`${params?.['year']} ${found}`] : [],
      );
      const said = new Set([...both[0].series.map(figure), ...told]);
      for (const given of both[1].series) assert.ok(said.has(figure(given)), figure(given));
      const ids = both[0].indicators.map(({ definition }) => definition.id);
      assert.equal(new Set(ids).size, ids.length, 'no id comes twice');
      assert.ok(both[0].series.every(({ indicator, id }) => ids.includes(indicator) && id.startsWith(`${indicator}@`)));
    }),
  );
});
