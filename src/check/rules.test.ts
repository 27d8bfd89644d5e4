import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, ruleIds, type RuleId } from '#check';
import { readOutline } from '#plan';

const found = (rule: RuleId, text: string): readonly string[] =>
  checkPlan({ blocks: readOutline(text, 'plan.md').units }, [rule]).map(({ found: met, expected }) =>
    expected === null ? met : `${met} → ${expected}`,
  );

const grid = (...rows: readonly string[]): string =>
  ['| 指標 | 単位 | 方向性 | 基準値（H27） | 目標値（R1） | 目標値（R5） |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );

const goals =
  '# 基本目標１ 山と川を守る\n\n## （１）森づくりの推進\n\n# 基本目標２ 人を育てる\n\n## （１）学びの場の充実\n\n## （２）遊び場の整備\n';

/** What a rule tells, and what it leaves alone where `told` is empty. */
const cases: readonly (readonly [rule: RuleId, text: string, ...told: readonly string[]])[] = [
  ['fused-values', grid('| 参加者の割合 | ％ | 増加 | 27.3 | 3042 | 44 |'), '3042 → 30 | 42'],
  ['fused-values', grid('| 就業者 | 人 | 増加 | 41（H26） | 63112 | 117 |'), '63112 → 63 | 112'],
  ['fused-values', grid('| 出荷額 | 万円 | 増加 | 2,325 | 2,5412,692 | 2,700 |'), '2,5412,692 → 2,541 | 2,692'],
  ['fused-values', grid('| 求人倍率 | 倍 | 増加 | 0.56 | 0.901.00 | 1.00 |'), '0.901.00 → 0.90 | 1.00'],
  ['fused-values', grid('| 参加者の割合 | ％ | 増加 | 27.3 | 30 42 | 44 |'), '30 42 → 30 | 42'],
  ['fused-values', grid('| 製品化件数 | 件 | 増加 | 2 | 10 | 18 |')],
  ['fused-values', grid('| 来館者 | 人 | 増加 | 310 | 1,000 | 3,000 |')],
  ['cell-unreadable', grid('| 来館者 | 人 | 増加 | 310 | 1,00 | 3,000 |'), '1,00 → 1,234'],
  ['cell-unreadable', grid('| 来館者 | 人 | 増加 | 310 | 〇〇 | 350以上 |')],
  [
    'relisting-disagrees',
    grid('| 出生数 | 人 | 増加 | 300 | 310 | 320 |', '| （再掲）出生数 | 人 | 増加 | 300 | 310 | 330 |'),
    '330 → 320',
  ],
  [
    'relisting-disagrees',
    grid(
      '| ＮＰＯの数 | 団体 | 増加 | 1,300 | 1,310以上 | 〇〇 |',
      '| NPOの数（再掲） | 団体 | 増加 | 1300 | 1310 以上 | ○○ |',
    ),
    '○○ → 〇〇',
  ],
  [
    'relisting-disagrees',
    grid(
      '| ＮＰＯの数 | 団体 | 増加 | 1,300 | 1,310以上 | － |',
      '| NPOの数（再掲） | 団体 | 増加 | 1300 | 1310 以上 | － |',
    ),
  ],
  [
    'relisting-without-original',
    grid('| 空き家の活用件数 | 件 | 増加 | 3 | 5 | 8 |', '| （再掲）空き家活用件数 | 件 | 増加 | 3 | 5 | 8 |'),
    '空き家活用件数 → 空き家の活用件数',
  ],
  [
    'unit-changed',
    grid('| 出生数 | 人 | 増加 | 300 | 310 | 320 |', '| （再掲）出生数 | 千人 | 増加 | 300 | 310 | 320 |'),
    '千人 → 人',
  ],
  ['unit-changed', grid('| 密度 | 人/ha | 維持 | 60 | 60 | 60 |', '| （再掲）密度 | 人／ha | 維持 | 60 | 60 | 60 |')],
  ['unit-changed', grid('| 出生数 | 人 | 増加 | 300 | 310件 | 320 |'), '310件 → 人'],
  ['row-jump', grid('| 生産額 | 億円 | 増加 | 1,482 | 15,200 | 1,560 |'), '15,200'],
  ['row-jump', grid('| 割合 | ％ | 増加 | 71.3 | 7.50 | 76.0 |'), '7.50'],
  ['row-jump', grid('| 就業者 | 人 | 増加 | 10 | 50 | 90 |')],
  ['target-against-direction', grid('| 来館者 | 人 | 増加 | 500 | 450 | 550 |'), '450'],
  [
    'target-against-direction',
    grid('| 来館者 | 人 | 増加 | 500 | 450以上 | 550 |', '| 待機児童 | 人 | 減少 | 20 | 0 | 0 |'),
  ],
  ['cumulative-falls', grid('| 立地件数（累計） | 件 | 増加 | 114 | 154 | 149 |'), '149'],
  ['cumulative-falls', grid('| 立地件数 | 件 | 増加 | 114 | 154 | 149 |')],
  [
    'cumulative-falls',
    '| 指標 | 単位 | 基準値（R6） | 実績値（R7） | 実績値（R8） | 実績値（R9） | 目標値（R11） |\n|---|---|---|---|---|---|---|\n| 成約件数（累計） | 件 | 12 | 20 | 31 | 15 | 60 |',
    '15',
  ],
  ['rate-disagrees', '調査では、120人のうち30人（26％）が希望しています。', '26 → 25'],
  ['rate-disagrees', '調査では、120人中31人（25.8％）が希望し、90人のうち30人（33.3％）が検討しています。'],
  [
    'sum-disagrees',
    '| 地区 | 件数 | 人数 |\n|---|---|---|\n| 東 | 3 | 10 |\n| 西 | 4 | 20 |\n| 計 | 8 | 30 |',
    '8 → 7',
  ],
  [
    'sum-disagrees',
    '| 地区 | 男 | 女 | 計 |\n|---|---|---|---|\n| 東 | 3 | 10 | 13 |\n| 西 | 4 | 20 | 25 |',
    '25 → 24',
  ],
  ['sum-disagrees', '東部３件、西部４件、合計８件の相談がありました。', '８ → 7'],
  ['sum-disagrees', '東部３件、西部４件、合計７件の相談がありました。計画では、10件を目標とします。'],
  [
    'year-outside',
    `計画の期間は、平成28年度から令和元年度までです。\n\n${grid('| 出生数 | 人 | 増加 | 300 | 310 | 320 |')}`,
    '目標値（R5） → H28–R1',
  ],
  [
    'year-outside',
    `計画の期間は、令和２年度から令和５年度までです。\n\n${grid('| 出生数 | 人 | 増加 | 300 | 310 | 320 |')}`,
  ],
  ['measured-later', grid('| 出生数 | 人 | 増加 | 300（H26） | 310 | 320（R8） |'), '（R8）'],
  ['period-length', '期間は、令和２（2020）年度から令和５（2023）年度までの５年間とします。', '５ → 4'],
  ['period-length', '期間は、令和２年度から令和５年度までの４年間、実績は平成27年から令和元年までの４年間です。'],
  [
    'stated-twice',
    '近隣の連携都市圏を構成する18市町村で進めます。\n\n近隣の連携都市圏を構成する17市町村で進めます。',
    '17 → 18',
  ],
  ['stated-twice', '平成28年は市内で214人の転出超過でした。\n\n平成29年は市内で120人の転出超過でした。'],
  ['count-disagrees', `${goals}\nこの計画は、３つの基本目標で構成します。`, '３ → 2'],
  ['count-disagrees', `${goals}\nこの計画は、２つの基本目標で構成し、３つの取組を進めます。`],
  ['placeholder', '令和元年〇月〇日（〇）に開き、〇〇件を審議しました。', '〇月〇日（〇）', '〇〇'],
  ['placeholder', '令和元年〇月〇日に開き、第〇回は〇月です。', '〇月〇日', '〇回', '〇月'],
  ['placeholder', '令和〇〇年〇〇月〇〇日に開きます。', '〇〇年〇〇月〇〇日'],
  ['placeholder', '○月ごとの実績を示します。'],
  ['placeholder', '委員長　XX XX、会場（　　）、費用は？？円', 'XX XX', '（　　）', '？？'],
  ['placeholder', '○市民の意見を聴きます。\n\n令和二〇二〇年　グラフの（　）内は前年度です。達成は○、未達成は×です。'],
  ['empty-item', '- \n\n（１）　（２）\n\n議事：（１）（２）', '', '（１）　（２）', '議事：（１）（２）'],
  ['empty-item', '基本目標３（２）\n\n- 見守り'],
  ['reference-number', `${goals}\n詳しくは「（１）遊び場の整備」に記します。`, '（１） → （２）'],
  ['reference-number', `${goals}\n詳しくは基本目標２の（２）遊び場の整備、（１）学びの場の充実に記します。`],
  ['reference-title', `${goals}\n- 基本目標１　山や川を守る\n- 基本目標２　人を育てる`, '山や川を守る → 山と川を守る'],
  [
    'reference-missing',
    `${goals}\n基本目標２（３）及び基本目標５を参照してください。基本目標２（２）は別です。`,
    '基本目標２（３）',
    '基本目標５',
  ],
  ['reference-missing', '図１ 人口の推移\n\n図２は図１のもとです。表３は別の資料です。', '図２'],
  ['reference-by-page', '詳しくは次ページをご覧ください。', '次ページ'],
  ['number-gap', '# １ 経緯\n\n# ３ 期間\n', '３ → ２'],
  ['number-repeat', '# （１）経緯\n\n# （２）期間\n\n# （２）構成\n', '（２） → （３）'],
  ['list-gap', '強みは、①歴史ある港、②豊かな海、④若い力です。', '④ → ③'],
  ['list-gap', '取組①及び③を進め、①歴史、②海を生かします。'],
  ['list-gap', '（１）委員の紹介\n\n（３）意見の交換', '（３） → （２）'],
  ['heading-repeated', '# 計画の推進\n\n# 計画の推進\n', '計画の推進'],
  ['heading-repeated', '# ◆事業の概要\n\n# ◆事業の概要\n\n# 【主な施策】\n\n# 【主な施策】\n'],
  ['old-label', `${grid('| 出生数 | 人 | 増加 | 300 | 310 | 320 |')}\n\n※ 現状値は平成26年の数`, '現状値 → 基準値'],
  ['old-label', `${grid('| 出生数 | 人 | 増加 | 300 | 310 | 320 |')}\n\n※ 基準値は平成26年の数`],
  [
    'head-varies',
    ['案の欄  現行の欄', '案の欄  現行の欄', '案の欄  現行の欄', '案の列  現行の欄'].join('\n\n'),
    '案の列 → 案の欄',
  ],
  ['era-western', '平成30（2019）年度、2019年（令和2年）、Ｈ27（2015）', '2019 → 2018', '2019 → 2020'],
  ['era-western', '平成30年（2018年）、令和元（2019）年、2019年度（令和元年度）、昭和64（1989）年'],
  ['era-over', '平成62年の人口は、平成62年度までの推計です。', '平成62 → 令和32', '平成62 → 令和32'],
  ['era-over', '平成31年４月に始めました。'],
  ['year-labels', '平成31年度の目標\n\n令和元年度の目標\n\n令和元年度の実績', '平成31 → 令和元'],
  ['year-labels', '平成31年度は令和元年度と表します。\n\n令和元年度の目標\n\n平成31年４月'],
  ['date-impossible', '令和元年13月、２月30日、平成29年２月29日', '令和元年13月', '２月30日', '平成29年２月29日'],
  ['date-impossible', '平成28年２月29日、12か月、10月1日'],
  ['weekday-disagrees', '令和元年10月３日（水）に開きます。', '水 → 木'],
  ['weekday-disagrees', '令和元年10月３日（木）、2019年10月４日（金・祝）に開きます。'],
  ['two-spellings', '取組を進めます。\n\n取組の成果\n\n取り組みを進めます。', '取り組み → 取組'],
  ['two-spellings', '取組を進め、防災に取り組みます。防災に取り組み、備えます。'],
  [
    'two-spellings',
    '災害時のサーバーを置き、古いサーバーを改めます。\n\n災害時のサーバを置きます。',
    'サーバ → サーバー',
  ],
  ['width-varies', 'ＩＣＴを使います。ＩＣＴの活用\n\nICTを学びます。', 'ICT → ＩＣＴ'],
  ['width-varies', '第１期と第１期の検証\n\n第 1 期の検証', '第 1 期 → 第１期'],
  ['half-width-kana', '維持･再生を図る｡', '･ → ・', '｡ → 。'],
  ['machine-dependent', grid('| 床面積① | ㎡ | 増加 | 300 | 310 | 320 |'), '① → 1'],
  [
    'doubled',
    '市ととともに進める。連携ををする。推進推進する。人をを育てる。',
    'とと → と',
    'をを → を',
    '推進推進 → 推進',
    'をを → を',
  ],
  ['doubled', '一人一人が、こととともに、ものの、とととのえて、少しずつ、いろいろ、のんびり'],
  [
    'broken-word',
    '運営委員会を開く。運営委員会が、運営委員会は、運営委員会の、運営員会に諮る。',
    '運営員会 → 運営委員会',
  ],
  [
    'broken-word',
    'コミュニティを支える。コミュニティの、コミュニティが、コミニュティへ広がる。',
    'コミニュティ → コミュニティ',
  ],
  [
    'broken-word',
    '就業支援を行う。就業支援の、就業支援が、就農支援も行う。スマートに、スマートな、スマートを、スタートする。',
  ],
  [
    'broken-ending',
    '森づくりを推進します。水を推進します。港を支援します。川を支援します。道を支援しす。',
    '援しす → 援します',
  ],
  ['broken-ending', '森づくりを推進します。水を推進します。港が出ます。船を出します。船を出します。'],
  ['bracket-open', '「港のまち、（案）を示す。', '「'],
  ['bracket-open', '「港のまち（案）」を示す。\n\n1) 目的'],
  ['bracket-pair', '「港のまち｣を示す。', '｣ → 」'],
  [
    'term-twice',
    '総合計画（以下「計画」という。）を進めます。\n\n総合計画（以下、「計画」という。）を改めます。',
    '計画',
  ],
  ['term-early', '計画に沿います。\n\n総合計画（以下「計画」という。）を進めます。', '計画'],
  ['term-early', '総合計画に沿います。\n\n総合計画（以下「計画」という。）を進め、計画を改めます。'],
];

for (const [rule, text, ...told] of cases) {
  const shown = text.split('\n').at(-1)?.slice(0, 50) ?? '';
  const title = told.length === 0 ? `${rule} leaves alone: ${shown}` : `${rule} tells ${told.join(', ')} in: ${shown}`;
  test(title, () => assert.deepEqual(found(rule, text), told));
}

test('every rule has a text that it tells', () => {
  const elsewhere: readonly RuleId[] = ['figures-disagree', 'figure-jump', 'figure-sign', 'not-our-word'];
  const shown = new Set(cases.filter(([, , ...told]) => told.length > 0).map(([rule]) => rule));
  assert.deepEqual(ruleIds.filter((rule) => !shown.has(rule)).toSorted(), elsewhere.toSorted());
});
