import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { evaluate, type EvaluateInput } from '#indicator';
import { decimalText } from '#kernel';
import { inputOf } from '../../test/helpers/indicator-case.ts';

/**
 * Figures and the grade or rate that public bodies printed for them.
 * 長崎県 歯・口腔 http://www.pref.nagasaki.jp/bunrui/hukushi-hoken/kenkodukuri/ha/383480.html ·
 * 箱根町 男女共同参画 · 長野県 https://www.pref.nagano.lg.jp/kikaku/happyou/180920-2press.html (the target is the 目安値 of the
 * year) and http://www.shinmai.co.jp/news/nagano/20160906/KT160905ATI090008000.php · 秋田県
 * https://www.pref.akita.lg.jp/pages/archive/870 · rates https://vdocuments.pub/eoecoeoeffccccfkpie.html
 */
type Row = readonly [
  id: string,
  rule: string,
  indicator: string,
  direction: 'up' | 'down',
  baseline: string | null,
  actual: string,
  target: string,
  printed: string,
];

const rows: readonly Row[] = [
  ['g001', 'nagasaki', '60歳代で咀嚼が良好な者', 'up', '84.5', '76.2', '86.0', 'D'],
  ['g002', 'nagasaki', '80歳代で20歯以上ある者', 'up', '29.3', '30.2', '35.0', 'C'],
  ['g003', 'nagasaki', '60歳代で24歯以上ある者', 'up', '44.0', '56.3', '50.0', 'A'],
  ['g004', 'nagasaki', '40歳代で喪失歯がない者', 'up', '77.0', '71.7', '80.0', 'D'],
  ['g005', 'nagasaki', '20歳代で歯肉に炎症所見がある者', 'down', '100.0', '72.7', '50.0', 'D'],
  ['g006', 'nagasaki', '40歳代で歯周炎が進行した者', 'down', '76.0', '52.2', '50.0', 'B'],
  ['g007', 'nagasaki', '60歳代で歯周炎が進行した者', 'down', '70.0', '73.9', '60.0', 'D'],
  ['g008', 'nagasaki', '3歳児でう蝕がない者', 'up', '69.6', '76.9', '80.0', 'B'],
  ['g009', 'nagasaki', '3歳児でう蝕がない者', 'up', '69.6', '78.4', '80.0', 'B'],
  ['g010', 'nagasaki', '12歳児の一人平均う歯数', 'down', '1.38', '1.15', '1.2', 'A'],
  ['g011', 'nagasaki', '12歳児の一人平均う歯数', 'down', '1.38', '1.05', '1.2', 'A'],
  ['g012', 'nagasaki', '1年以内に歯科健診を受けた者', 'up', '44.5', '57.2', '55.0', 'A'],
  ['g013', 'nagasaki', '3歳までにフッ化物を塗布した者', 'up', '61.6', '80.4', '90.0', 'C'],
  ['g014', 'nagasaki', '3歳までにフッ化物を塗布した者', 'up', '61.6', '78.2', '90.0', 'C'],
  ['g015', 'nagasaki', '学齢期のフッ化物洗口(小学校)', 'up', '2.8', '71.6', '75.0', 'B'],
  ['g016', 'nagasaki', '学齢期のフッ化物洗口(小学校)', 'up', '2.8', '91.4', '75.0', 'A'],
  ['g033', 'hakone', 'Ⅰ-1', 'up', '10.7', '17.7', '20', '×'],
  ['g034', 'hakone', '審議会等の女性委員比率', 'up', '17.8', '19.7', '30', '×'],
  ['g035', 'hakone', 'Ⅰ-3', 'down', '3', '3', '1', '×'],
  ['g036', 'hakone', '父親の年間参観率（新米パパ・ママの教室）', 'up', '26', '43', '30', '○'],
  ['g037', 'hakone', '職場の男女平等観', 'up', '20.3', '23.3', '30', '×'],
  ['g038', 'hakone', '温水プール利用者数（女性）', 'up', '16377', '11118', '17000', '×'],
  ['g039', 'hakone', '温水プール利用者数（男性）', 'up', '9444', '11194', '13000', '×'],
  ['g040', 'nagano', '合計特殊出生率', 'up', '1.54', '1.56', '1.62', 'C'],
  ['g041', 'nagano', '社会増減', 'up', '-3703', '-2530', '-2700', 'A'],
  ['g042', 'nagano', '労働生産性', 'up', '8012', '7612', '8137', 'C'],
  ['g043', 'nagano', '就業率', 'up', '59.5', '61.2', '59.8', 'A'],
  ['g044', 'nagano', '県民一人当たりの公共交通の利用回数', 'up', '48.2', '50.0', '49.3', 'A'],
  ['g045', 'nagano', '合計特殊出生率', 'up', '1.54', '1.58', '1.57', 'A'],
  ['g046', 'nagano', '社会増減', 'up', '-3703', '-3244', '-3400', 'A'],
  ['g047', 'nagano', '労働生産性', 'up', '8012', '8077', '8054', 'A'],
  ['g048', 'akita', '肥満（男性）', 'down', '30.4', '31.3', '15.0', '悪化'],
  ['g049', 'akita', '食塩摂取量（男性）', 'down', '13.9', '13.3', '10.0', '改善'],
  ['g050', 'akita', '休養が十分な人', 'up', '69.0', '66.4', '80.0', '悪化'],
  ['g051', 'akita', '自殺者数', 'down', '486', '452', '330', '改善'],
  ['g052', 'akita', '個別の禁煙教育を行う市町村', 'up', '7.2', '31.0', '100', '改善'],
  ['g053', 'akita', '12歳児の一人平均むし歯', 'down', '3.91', '2.87', '2.0', '改善'],
  ['g054', 'akita', '個別の健康教育（糖尿病）', 'up', '10.1', '47.6', '100', '改善'],
  ['g055', 'akita', '脳血管疾患死亡率（男）', 'down', '107.3', '81.2', '減少', '改善'],
  ['g056', 'akita', 'がん死亡率（男）', 'down', '237.7', '218.5', '減少', '改善'],
  ['g099', 'rate_floor', '雇用創出 H27', 'up', null, '2748', '2000', '137.4'],
  ['g100', 'rate_floor', '雇用創出 H28', 'up', null, '5163', '4000', '129.0'],
  ['g101', 'rate_floor', '雇用創出 H29', 'up', null, '7077', '6000', '117.9'],
];

const SCHEMES: Readonly<Record<string, string>> = { rate_floor: 'rate-floor' };

function inputOfRow([, rule, , direction, b, a, target]: Row): EvaluateInput {
  const t = target === '減少' ? ({ kind: 'word', word: target, wants: 'decrease' } as const) : target;
  const way =
    direction === 'up'
      ? ({ direction: 'increase', comparator: 'gte' } as const)
      : ({ direction: 'decrease', comparator: 'lte' } as const);
  return inputOf({
    ...way,
    method: direction === 'up' ? 'ratio' : 'ratio_inverse',
    b,
    a,
    t,
    scheme: SCHEMES[rule] ?? rule,
  });
}

function printedByUs(row: Row): string {
  const evaluation = evaluate(inputOfRow(row));
  if (row[1] !== 'rate_floor') return evaluation.grade?.code ?? '';
  return evaluation.ratePrinted === null ? '' : decimalText(evaluation.ratePrinted);
}

for (const row of rows) {
  const [id, rule, indicator, , , , , printed] = row;
  test(`${id} ${rule} ${indicator}: ${printed}, as printed`, () => {
    assert.equal(printedByUs(row), printed);
  });
}

test('no printed grade contradicts its own figures; g005 is improving and still D, because 50 ÷ 72.7 is under 80 %', () => {
  const contradicting = rows.filter((row) => printedByUs(row) !== row[7]).map(([id]) => id);
  assert.deepEqual(contradicting, []);
  const g005 = evaluate(inputOfRow(rows.find(([id]) => id === 'g005')!));
  assert.equal(g005.trace.decidedBy?.kind, 'band');
  assert.deepEqual(g005.trace.basisValue, { numerator: 500n, denominator: 727n });
});

test('四捨五入 would print two of the three cut rates differently', () => {
  const rounded = rows
    .filter(([, rule]) => rule === 'rate_floor')
    .map((row) => evaluate({ ...inputOfRow(row), scheme: inputOf({}).scheme }).ratePrinted!);
  assert.deepEqual(rounded.map(decimalText), ['137.4', '129.1', '118.0']);
});

test('a printed grade with a slip in it is found', () => {
  const slipped = rows.map((row, index): Row => (index === 0 ? ([...row.slice(0, 7), 'A'] as unknown as Row) : row));
  assert.deepEqual(
    slipped.filter((row) => printedByUs(row) !== row[7]).map(([id]) => id),
    ['g001'],
  );
});

/** The list these rows were taken from, where it is at hand: nothing of it is left out or changed. */
const LIST = new URL('../../../shared/truth/printed-grades.json', import.meta.url);

function listed(): readonly Record<string, unknown>[] | null {
  try {
    return (JSON.parse(readFileSync(LIST, 'utf8')) as { rows: Record<string, unknown>[] }).rows;
  } catch {
    return null;
  }
}

const list = listed();

test(
  'the rows here are those of the collected list',
  { skip: list === null ? 'the collected list is not at hand' : false },
  () => {
    const asText = (value: unknown) => (value === null || value === undefined ? null : String(value));
    const collected = (list ?? []).map((row) =>
      ['id', 'rule', 'indicator', 'direction', 'baseline', 'actual', 'target', 'printed'].map((key) =>
        asText(row[key]),
      ),
    );
    assert.deepEqual(
      rows.map((row) => row.map((cell) => (cell === null ? null : cell.replace(/\.0$/, '')))),
      collected.map((row) => row.map((cell) => cell?.replace(/\.0$/, '') ?? null)),
    );
  },
);
