import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, type RuleId } from '#check';
import { readOutline } from '#plan';

const pressed = (rules: readonly RuleId[], text: string, words: readonly string[] = []): readonly string[] =>
  checkPlan(
    {
      blocks: readOutline(text, 'plan.md').units,
      dictionary: words.length > 0 ? [{ use: words[0] ?? '', not: words.slice(1) }] : [],
    },
    rules,
  ).map(({ found, fix }) => `${found} → ${fix.map((edit) => edit.text).join(' ')}`);

const cases: readonly (readonly [title: string, rules: readonly RuleId[], text: string, ...told: readonly string[]])[] =
  [
    ['にに behind a word in kana', ['doubled'], '毎年のようにに起きます。', 'にに → に'],
    ['たため', ['doubled'], '切れ目なく進めるたため、定めます。', 'たた → た'],
    ['さらに and にぎわい', ['doubled'], 'さらににぎわいを生み、進めたため、学んだためです。'],
    ['られて without れ', ['broken-ending'], '備えることが求めらている。', 'らて → られて'],
    ['of another verb, a person must know', ['broken-ending'], '一覧に示さています。', 'さて → '],
    [
      'て behind other sounds, and words that only look like it',
      ['broken-ending'],
      '建てている。育てています。そだてている。ではていねいに進める。分けている。あてており、求められている。',
    ],
    [
      'a small letter written large',
      ['two-spellings'],
      'オフィスを置く。オフィスの整備。オフイスに移る。',
      'オフイス → オフィス',
    ],
    ['also where each stands once', ['two-spellings'], 'オフイスを置く。オフィスの整備。', 'オフイス → オフィス'],
    [
      'a dash for a long vowel: one finding, and no dash is left behind',
      ['two-spellings', 'broken-word'],
      'エネルギーを使う。エネルギーの普及。エネルギーを減らす。エネルギ－が要る。',
      'エネルギ－ → エネルギー',
    ],
    ['a dash beside a word', ['two-spellings'], 'エリアを広げる。エリア－東部。ワークショップ－課題－の結果です。'],
    [
      'names of laws and of what the nation runs keep their spelling',
      ['two-spellings'],
      'こどもを守る。こどもの声。子ども・子育て支援法、子どもの貧困対策の推進に関する法律、放課後子ども教室、地域子ども・子育て支援事業です。',
    ],
    [
      '障害福祉サービス is such a name',
      ['two-spellings'],
      '障がいのある子。障がい福祉の充実。障害福祉サービスと障害児通所支援を使う。',
    ],
    ['と共に of people and things', ['two-spellings'], '自然と共に生きる。支えるとともに、守る。保つとともに、学ぶ。'],
    [
      'a limit of one thing and of another',
      ['stated-twice'],
      '空き家の改修の費用を、100万円を上限として補助します。\n\n# 新居\n\n新居の家賃を、60万円を上限として補助します。',
    ],
    [
      '上まわる beside 上回る',
      ['two-spellings'],
      '目標を上回りました。前年を上回る。計画を上まわりました。',
      '上まわ → 上回',
    ],
  ];

for (const [title, rules, text, ...told] of cases) {
  test(`${rules.join(', ')}: ${title}`, () => assert.deepEqual(pressed(rules, text), told));
}

test('the dictionary of a city leaves the names of laws as they were enacted', () => {
  const text =
    '子どもの声を聴く。子ども・若者育成支援推進法第９条と子どもの貧困対策の推進に関する法律に基づく。子どもの育成の方法';
  assert.deepEqual(pressed(['not-our-word'], text, ['こども', '子ども']), ['子ども → こども', '子ども → こども']);
});
