import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../test/helpers/compared-outlines.ts';

/** Each row as `type new ← old` with the first characters of its texts, and the partners in other rows. */
function told(old: readonly string[], next: readonly string[]): readonly string[] {
  const { rows } = comparedOutlines(old, next);
  const texts = (units: (typeof rows)[number]['new']): string =>
    units.map(({ text }) => text.slice(0, 6)).join('+') || '-';
  return rows.map((row) => `${row.type} ${texts(row.new)} ← ${texts(row.old)}`);
}

const HARVEST = '- 新規就農者の相談窓口を設け、農地の紹介から販路の確保まで一貫して支援します。';
const FOREST = '- 間伐を計画的に行い、町産材を学校や公民館の建て替えに使います。';
const PORT = '- 漁港の岸壁を直し、荷揚げと競りの作業を安全にします。';
const FRY = '- ヒラメの稚魚を放流し、藻場を増やして漁獲を支えます。';
const KPI = ['| 指標 | 単位 | 基準値（H27） | 目標値（R1） |', '|---|---|---|---|', '| 漁獲量 | t | 120 | 150 |'].join(
  '\n',
);

test('two sections made one are a merge, and what stands below either has not moved', () => {
  assert.deepEqual(
    told(
      ['# 産業', '## 農林業の振興', HARVEST, FOREST, '## 水産業の振興', PORT, FRY],
      ['# 産業', '## 農林水産業の振興', HARVEST, FOREST, PORT, FRY],
    ).filter((row) => !row.startsWith('same')),
    ['merged 農林水産業の ← 農林業の振興', 'merged - ← 水産業の振興'],
  );
});

test('a section split in two: what followed its part has not changed its order, what stands elsewhere within a part has', () => {
  const old = ['# 産業', '## ① 農林業と水産業の振興を図る', PORT, HARVEST, FRY, FOREST];
  const split = (...first: readonly string[]) => [
    '# 産業',
    '## ① 農林業の振興を図る',
    ...first,
    '## ② 水産業の振興を図る',
    PORT,
    FRY,
  ];
  const next = split(HARVEST, FOREST);
  const isMoved = (row: string): boolean => row.startsWith('moved');
  for (const [one, other] of [
    [old, next],
    [next, old],
  ] as const)
    assert.deepEqual(told(one, other).filter(isMoved), []);
  assert.equal(told(old, split(FOREST, HARVEST)).filter(isMoved).length, 1);
});

test('a text whose parts both repeat it is split, and a person is asked to look; a sentence beside it that stayed is new', () => {
  const stem = '地域包括支援センターの機能強化';
  const parts = [`- （１）${stem}のうち相談体制の充実を行う。`, `- （２）${stem}のうち職員研修の充実を行う。`];
  const whole = `- ${stem}を行う。`;
  assert.deepEqual(
    told(['# 福祉', whole, PORT], ['# 福祉', ...parts, PORT])[1],
    'split （１）地域包+（２）地域包 ← 地域包括支援',
  );
  assert.deepEqual(
    told(['# 福祉', ...parts, PORT], ['# 福祉', whole, PORT])[1],
    'merged 地域包括支援 ← （１）地域包+（２）地域包',
  );
  assert.deepEqual(
    told(['# 福祉', whole, PORT], ['# 福祉', whole, `- ${stem}に向けた研修を行う。`, PORT])[1],
    'same 地域包括支援 ← 地域包括支援',
  );
});

test('a heading renamed without a character in common is found by the text below, one level deeper or not', () => {
  const next = ['# 産業', '## 海の幸', PORT, FRY, '## 里の恵み', HARVEST, FOREST];
  assert.deepEqual(told(['# 産業', '## 水産', PORT, FRY, '## 農林', HARVEST, FOREST], next).slice(1, 5), [
    'renamed 海の幸 ← 水産',
    'same 漁港の岸壁を ← 漁港の岸壁を',
    'same ヒラメの稚魚 ← ヒラメの稚魚',
    'renamed 里の恵み ← 農林',
  ]);
  const deeper = ['# 産業', '## 水産', '### 主な取組', PORT, FRY, '## 農林', '### 主な取組', HARVEST, FOREST];
  assert.deepEqual(
    told(deeper, next).filter((row) => row.startsWith('renamed')),
    ['renamed 海の幸 ← 水産', 'renamed 里の恵み ← 農林'],
  );
});

test('a heading that stands in every section is told by its section, though another is as equal', () => {
  assert.deepEqual(
    told(
      ['# 農林', '## 主な取組', HARVEST, FOREST, '# 水産', '## 主な取組', PORT, FRY],
      ['# 水産', '## 主な取組', PORT, FRY],
    ),
    [
      'deleted - ← 農林',
      'deleted - ← 主な取組',
      'deleted - ← 新規就農者の',
      'deleted - ← 間伐を計画的',
      'same 水産 ← 水産',
      'same 主な取組 ← 主な取組',
      'same 漁港の岸壁を ← 漁港の岸壁を',
      'same ヒラメの稚魚 ← ヒラメの稚魚',
    ],
  );
});

test('of headings that stand in every section none is crossed with that of another, though its text moved there', () => {
  const ISSUE = '宿泊する観光客は伸び悩み、通り過ぎる人が多いことが課題です。案内板の外国語表記も足りません。';
  assert.deepEqual(
    told(
      ['# 農林', '## 現状と課題', '担い手が減っています。', HARVEST, '# 観光', '## 現状と課題', ISSUE, PORT],
      ['# 農林', '## 現状と課題', '担い手が減っています。', ISSUE, HARVEST, '# 観光', PORT],
    ).filter((row) => !row.startsWith('same')),
    ['moved 宿泊する観光 ← 宿泊する観光', 'deleted - ← 現状と課題'],
  );
});

test('a heading of the same words over another text in another section is another heading', () => {
  assert.deepEqual(
    told(
      ['# 防犯', '## 現状と課題', '特殊詐欺の被害が後を絶ちません。', '## 取組', HARVEST, '# 観光', '## 方針', PORT],
      ['# 防犯', '## 取組', HARVEST, '# 観光', '## 現状と課題', '観光客数は大きく減少しています。', '## 方針', PORT],
    ).filter((row) => !row.startsWith('same')),
    ['deleted - ← 現状と課題', 'deleted - ← 特殊詐欺の被', 'added 現状と課題 ← -', 'added 観光客数は大 ← -'],
  );
});

test('of sections alike in two districts the one that moved is told, and nothing below it', () => {
  const district = (name: string, order: readonly string[]) => [
    `# ${name}`,
    ...order.flatMap((title) => [`## ${title}`, `- ${title}のため、${name}の集会所に担当の職員を置きます。`]),
  ];
  const [before, after] = [
    ['防災の推進', '健康づくり', '子育て支援'],
    ['健康づくり', '子育て支援', '防災の推進'],
  ];
  assert.deepEqual(
    told(
      [...district('北部地域', before), ...district('南部地域', before)],
      [...district('北部地域', after), ...district('南部地域', after)],
    ).filter((row) => !row.startsWith('same')),
    ['moved 防災の推進 ← 防災の推進', 'moved 防災の推進 ← 防災の推進'],
  );
});

test('a text that stands word by word in a merged one is its part, though its heading is gone', () => {
  const [course, place] = [
    '読み聞かせの養成講座を開催します。',
    '読み聞かせの団体に対し、活動場所を提供するとともに、研修の機会を設けます。',
  ];
  assert.deepEqual(
    told(
      ['# 養成', course, '# 団体の支援', place, '# 港', PORT],
      ['# 養成と支援', `${course}また、${place}`, '# 港', PORT],
    ).filter((row) => row.startsWith('merged')),
    ['merged - ← 読み聞かせの', 'merged 読み聞かせの ← 読み聞かせの'],
  );
});

test('a table at the end of a goal has not moved because a new heading was put before it', () => {
  assert.deepEqual(
    told(
      ['# 海を生かす', '## 施策１ 漁港の整備', PORT, KPI],
      [
        '# 海を生かす',
        '## 施策１ 漁港の整備',
        PORT,
        '## 施策２ 海辺の観光',
        '- 朝市を開き、宿と結んだ旅を売り出します。',
        KPI,
      ],
    ).filter((row) => row.includes('漁獲量')),
    ['same 漁獲量〔t〕 ← 漁獲量〔t〕'],
  );
});

test('a text that hardly resembles its neighbour goes to the whole that took it in', () => {
  assert.deepEqual(
    told(
      ['# 審議会', '- 委員に占める女性の割合が3割以上となるよう努めます。', '- 女性の人材名簿を作り、活用を図ります。'],
      [
        '# 審議会',
        '- 委員に占める女性の割合が4割以上となるよう努めるとともに、女性の人材名簿の活用を図ります。',
        '- 公募の枠を設け、女性の応募を促します。',
      ],
    ),
    ['same 審議会 ← 審議会', 'merged 委員に占める ← 委員に占める+女性の人材名', 'added 公募の枠を設 ← -'],
  );
});

test('one bullet of a list is no rewriting of another with which it has nothing in common', () => {
  assert.deepEqual(told(['# 港', PORT, HARVEST], ['# 港', PORT, '- 図書館を夜も開きます。']), [
    'same 港 ← 港',
    'same 漁港の岸壁を ← 漁港の岸壁を',
    'deleted - ← 新規就農者の',
    'added 図書館を夜も ← -',
  ]);
});

test('an item that went below another item of its list is what changed its order, not that other item', () => {
  const list = (...items: readonly string[]) => ['# 取組', items.join('\n')];
  assert.deepEqual(
    told(
      list('- 市が行うこと', '  - 避難所を開く', '  - 備蓄品を配る', '- 地域が行うこと', '  - 安否を確かめる'),
      list('- 市が行うこと', '  - 避難所を開く', '- 地域が行うこと', '  - 備蓄品を配る', '  - 安否を確かめる'),
    ).filter((row) => !row.startsWith('same')),
    ['moved 備蓄品を配る ← 備蓄品を配る'],
  );
});

test('items that say the same below many items stay with the item that holds them, and go where it goes', () => {
  const club = (name: string, times: number) => [`- ${name}`, '  - 会場：保健センター', `  - 回数：年${times}回`];
  assert.deepEqual(
    told(
      ['# 教室', [...club('離乳食教室', 6), ...club('両親学級', 4), ...club('産後ケア', 2)].join('\n')],
      ['# 教室', [...club('産後ケア', 4), ...club('離乳食教室', 8), ...club('両親学級', 6)].join('\n')],
    ).filter((row) => !row.startsWith('same')),
    [
      'moved 産後ケア ← 産後ケア',
      'reworded 回数：年4回 ← 回数：年2回',
      'reworded 回数：年8回 ← 回数：年6回',
      'reworded 回数：年6回 ← 回数：年4回',
    ],
  );
});

/** Rows that are not the same. */
const changed = (old: readonly string[], next: readonly string[]): readonly string[] =>
  told(old, next).filter((row) => !row.startsWith('same'));

test('what stands below a moved heading goes with it, also where that heading stands in other sections too', () => {
  const training = ['## 人材の育成', '司書の研修を充実します。'];
  assert.deepEqual(
    changed(
      ['# 資料', ...training, '# 催し', '## 人材の育成', '語り手を増やします。', '# 連携', '学校と本を回します。'],
      ['# 資料', '# 催し', '## 人材の育成', '語り手を増やします。', '# 連携', '学校と本を回します。', ...training],
    ),
    ['moved 人材の育成 ← 人材の育成'],
  );
});

test('a sentence that went to another list word for word has moved, though one of like words is gone there', () => {
  assert.deepEqual(
    changed(
      [
        '# １ 道',
        '- 駐車場を増設します。',
        '- 歩道を広げます。',
        '# ２ 案内',
        '- 案内板を更新します。',
        '- 地図を配ります。',
      ],
      ['# １ 道', '- 歩道を広げます。', '# ２ 案内', '- 駐車場を増設します。', '- 地図を配ります。'],
    ),
    ['deleted - ← 案内板を更新', 'moved 駐車場を増設 ← 駐車場を増設'],
  );
});

test('what a label says of one project is no part of what it says of another', () => {
  assert.deepEqual(
    changed(
      ['# 事業', '## 読書会', '対象：町民', '担当：図書館'],
      ['# 事業', '## 読書会', '対象：町民', '担当：生涯学習課', '## 朗読会', '対象：小学生', '担当：図書館'],
    ),
    ['reworded 担当:生涯学 ← 担当:図書館', 'added 朗読会 ← -', 'added 対象:小学生 ← -', 'added 担当:図書館 ← -'].map(
      (row) => row.replaceAll(':', '：'),
    ),
  );
});

test('what surely stayed has not changed its order for the sake of two units that may be others', () => {
  const roster = (...rows: readonly string[]) => [
    '# 名簿',
    ['| 役 | 氏名 | 所属 |', '|---|---|---|', ...rows].join('\n'),
  ];
  assert.deepEqual(
    changed(
      roster('| 会長 | 山本 進 | 商工会 |', '| 副会長 | 川端 弘 | 農協 |', '| 委員 | 大西 良子 | 女将会 |'),
      roster('| 会長 | 山本 進 | 商工会 |', '| 副会長 | 大西 良子 | 旅館組合 |', '| 副会長 | 川端 弘 | 農協 |'),
    ),
    ['reworded 副会長 大西 ← 委員 大西 '],
  );
});

test('a row under another name, all else being the same, needs no look; a rank is no name', () => {
  const rows = (old: string, next: string) => comparedOutlines([old], [next]).rows.map(({ confidence }) => confidence);
  const table = (...cells: readonly string[]) => ['| 機関 | 業務 |', '|---|---|', ...cells].join('\n');
  assert.deepEqual(
    rows(table('| 東部消防組合 | 消火及び救助に関すること |'), table('| 消防局 | 消火及び救助に関すること |')),
    ['sure'],
  );
  assert.deepEqual(rows(table('| 水道部 | 給水のこと |'), table('| 環境部 | 給水のこと |')), ['check']);
  const ranks = (first: string, second: string) => `| 順位 | 回答 |\n|---|---|\n| 1 | ${first} |\n| 2 | ${second} |`;
  assert.deepEqual(rows(ranks('学習の場を広げる', '新刊をそろえる'), ranks('新刊をそろえる', '学習の場を広げる')), [
    'sure',
    'sure',
  ]);
});

test('items raised or lowered in their list have not moved; one that went to a new item has, also where the old one is gone', () => {
  const list = (...items: readonly string[]) => ['# 取組', items.join('\n')];
  const nested = list('- 相談', '  - 電話の相談', '  - 面接の相談');
  const flat = list('- 相談', '- 電話の相談', '- 面接の相談');
  assert.deepEqual([...changed(nested, flat), ...changed(flat, nested)], []);
  assert.deepEqual(
    changed(
      list('- 相談の充実', '  - 水質の検査', '  - 電話の相談'),
      list('- 施設の改築', '  - 水質の検査', '- 相談の充実', '  - 電話の相談'),
    ),
    ['added 施設の改築 ← -', 'moved 水質の検査 ← 水質の検査'],
  );
  assert.deepEqual(
    changed(
      list('- 人材の確保', '  - 説明会の開催', '- 農地の集積', '  - 農地の交換'),
      list('- 農地の集積', '  - 農地の交換', '  - 説明会の開催'),
    ),
    ['deleted - ← 人材の確保', 'moved 説明会の開催 ← 説明会の開催'],
  );
});

test('what is new beside what stayed word for word needs no look, however alike', () => {
  const goals = ['# 基本目標１ 人を育てる', '本文を書く。', '# 基本目標２ 産業を育てる', '働く場をつくる。'];
  const { rows } = comparedOutlines(goals, [...goals, '# 基本目標３ 森を育てる', '木を植える。']);
  assert.deepEqual(
    rows.filter(({ confidence }) => confidence === 'check'),
    [],
  );
});

test('a level put in between an item and what it holds, or taken out, moves nothing', () => {
  const list = (...items: readonly string[]) => ['# 取組', items.join('\n')];
  const flat = list('- 相談の充実', '  - 電話の相談', '  - 面接の相談', '- 人材の確保');
  const deep = list('- 相談の充実', '  - 窓口の設置', '    - 電話の相談', '    - 面接の相談', '- 人材の確保');
  assert.deepEqual(changed(flat, deep), ['added 窓口の設置 ← -']);
  assert.deepEqual(changed(deep, flat), ['deleted - ← 窓口の設置']);
});

test('where the old words went to a new section and a variant stands in their place, a person is to look at the variant', () => {
  const text = (where: string): string => `- 関係機関と連携し、${where}を訪ねて相談支援を行います。`;
  const old = ['# 高齢者の支援', text('家庭')];
  const next = ['# 高齢者の支援', text('家庭や施設'), '# 障害者の支援', text('家庭')];
  const row = comparedOutlines(old, next).rows.find((one) => one.new[0]?.text.includes('施設'));
  assert.equal(row?.confidence, 'check');
});

test('the same few words below an item that is gone and one that is new are 要確認', () => {
  const list = (...items: readonly string[]) => ['# 取組', items.join('\n')];
  const told = (old: readonly string[], next: readonly string[]) =>
    comparedOutlines(old, next)
      .rows.filter(({ new: [unit] }) => unit?.text === '周知')
      .map(({ confidence }) => confidence);
  const kept = ['- 古本の交換', '  - 周知'];
  const [market, flowers] = [
    ['- 朝市の支援', '  - 周知'],
    ['- 花壇の手入れ', '  - 周知'],
  ];
  assert.deepEqual(told(list(...market, ...kept), list(...flowers, ...kept)), ['check', 'sure']);
});

test('what left its place in a list of a few words each, with half of them in common, is 要確認', () => {
  const list = (...items: readonly string[]) => ['# 係', items.map((item) => `- ${item}に関すること。`).join('\n')];
  const duties = ['観光の普及', '農業の点検', '商業の促進', '水道の検査', '福祉の窓口', '林業の研修'];
  const { rows } = comparedOutlines(list('教育の推進の調整', ...duties), list(...duties, '教育の推進及び連絡'));
  assert.deepEqual(
    rows.filter(({ confidence }) => confidence === 'check').map(({ type, reason }) => [type, reason]),
    [['moved', 'unlike']],
  );
});
