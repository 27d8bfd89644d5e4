import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, type RuleId } from '#check';
import { readOutline } from '#plan';

const told = (rule: RuleId, text: string): readonly string[] =>
  checkPlan({ blocks: readOutline(text, 'plan.md').units }, [rule]).map(
    ({ found, expected }) => `${found} → ${expected}`,
  );

const cases: readonly (readonly [title: string, text: string, ...told: readonly string[]])[] = [
  [
    'one of a list of shares of one whole',
    '就業者は1,200人で、農業が240人（20.0％）、工業が420人（53.0％）、商業が540人（45.0％）です。',
    '53.0 → 35.0',
  ],
  [
    'the whole stands in the paragraph before',
    '人口は1,200人です。\n\n年齢別では、15歳未満が240人（20.0％）、65歳以上が402人（35.0％）、その間が540人（45.0％）です。',
    '35.0 → 33.5',
  ],
  ['a list of shares of different wholes', '東部は40人（20.0％）、西部は30人（10.0％）、南部は20人（12.0％）でした。'],
  [
    'two of a list of which one is right are left alone',
    '就業者は1,200人で、農業が240人（20.0％）、工業が420人（53.0％）です。',
  ],
  ['a part said behind このうち', '来訪者は864千人で、このうち泊まった人は103千人（19.1％）です。', '19.1 → 11.9'],
  [
    'a difference',
    '平成30年は264人の転出超過でしたが、令和５年は98人の転出超過となり、５年間で156人改善しました。',
    '156 → 166',
  ],
  ['from one to the other', '出生数は、平成30年の153人から令和５年の108人へと、54人減少した。', '54 → 45'],
  [
    'the later figure first, with its rate',
    '人口は21,460人で、平成31年の22,735人と比べて1,275人（6.5％）減少した。',
    '6.5 → 5.6',
  ],
  [
    'of the sentence before',
    '人口は、昭和60年の48,216人をピークに減り、令和２年には36,480人となりました。35年間で11,736人、率にして34.3％の減少です。',
    '34.3 → 24.3',
  ],
  [
    'points behind であったが',
    '就労率は、前回は68.4％であったが、今回は77.9％となり、8.5ポイント上昇した。',
    '8.5 → 9.5',
  ],
  [
    'what is right',
    '人口は21,460人で、平成31年の22,735人と比べて1,275人（5.6％）減少した。出生は153人から108人へと45人減った。全国では、160人増えた。',
  ],
  ['a change of one of three', '東部は40人から52人に、西部は31人から29人になり、２人減りました。'],
  ['a change of each year', '会員は120人から180人になり、毎年20人増えました。'],
  [
    'a change against a goal',
    '来館者は120人から180人になり、目標を15人下回りました。参加者は90人で、前年の85人と比べて約６人増加しました。',
  ],
  ['figures rounded before', '歳入は12.4億円から14.1億円へと２億円増加しました。'],
];

for (const [title, text, ...expected] of cases) {
  test(`rate-disagrees: ${title}`, () => assert.deepEqual(told('rate-disagrees', text), expected));
}

test('sum-disagrees: その他 is a part', () => {
  assert.deepEqual(told('sum-disagrees', '相談は、214件です。内訳は、困窮が96件、就労が58件、その他が70件です。'), [
    '214 → 224',
  ]);
});

test('sum-disagrees: parts in the sentence behind their total', () => {
  const text = '住家216棟が被害を受けました。内訳は、全壊４棟、半壊37棟、一部損壊61棟、床上浸水38棟、床下浸水';
  assert.deepEqual(told('sum-disagrees', `${text}66棟です。`), ['216 → 206']);
  assert.deepEqual(told('sum-disagrees', `${text}76棟です。`), []);
});

test('sum-disagrees: a total behind を合わせた', () => {
  assert.deepEqual(told('sum-disagrees', '数値目標８項目と活動指標26項目を合わせた32項目です。'), ['32 → 34']);
  assert.deepEqual(told('sum-disagrees', '数値目標８項目と活動指標24項目を合わせた32項目です。'), []);
});
