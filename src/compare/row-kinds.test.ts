import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '#plan';
import { compareEditions } from './compare-editions.ts';
import type { ComparisonRow } from './comparison.ts';
import { comparisonUnits } from './units/comparison-units.ts';
import type { PairOptions } from './pairing/pair.ts';

const unitsOf = (lines: readonly string[], side: string) =>
  comparisonUnits(readOutline(lines.join('\n\n'), side).units, side);

function outcome(old: readonly string[], next: readonly string[], options: PairOptions = {}) {
  return compareEditions(
    { title: '現行', units: unitsOf(old, 'o') },
    { title: '改正案', units: unitsOf(next, 'n') },
    options,
  );
}

function rows(old: readonly string[], next: readonly string[], options: PairOptions = {}): readonly ComparisonRow[] {
  return outcome(old, next, options).comparison.rows;
}

/** `type new:old`, ids without the side's letter. */
function outline(list: readonly ComparisonRow[]): readonly string[] {
  const ids = (units: ComparisonRow['new']): string => units.map(({ id }) => id.slice(1)).join('+') || '-';
  return list.map((row) => `${row.type} ${ids(row.new)}:${ids(row.old)}`);
}

const HARVEST = '- 新規就農者の相談窓口を設け、農地の紹介から販路の確保まで一貫して支援します。';
const PORT = '- 港の岸壁を耐震化し、災害の時にも物資を運び込めるようにします。';
const LIBRARY = '- 図書館の開館時間を延長し、働く世代の学び直しを応援します。';

test('an added unit has an empty old side and is marked throughout; a deleted one the other way round', () => {
  const [, , added] = rows(['# １ 方針', HARVEST], ['# １ 方針', HARVEST, PORT]);
  assert.equal(added?.type, 'added');
  assert.deepEqual(added.old, []);
  assert.deepEqual(added.new[0]?.marks, [[0, added.new[0]?.text.length]]);
  assert.deepEqual(added.remarks, [{ code: 'added' }]);
  assert.deepEqual(outline(rows(['# １ 方針', HARVEST, PORT], ['# １ 方針', HARVEST])), [
    'same 1:1',
    'same 2:2',
    'deleted -:3',
  ]);
});

test('what is new below a new heading, or gone below one that is gone, is told once, at the heading', () => {
  const [short, long] = [
    ['# １ 産業', HARVEST],
    ['# １ 産業', HARVEST, '# ２ 港', PORT, '## （１）学び', LIBRARY],
  ];
  const told = (list: readonly ComparisonRow[]) => list.map((row) => row.remarks.map(({ code }) => code).join());
  assert.deepEqual(told(rows(short, long)), ['', '', 'added', '', '', '']);
  assert.deepEqual(told(rows(long, short)), ['', '', 'deleted', '', '', '']);
});

test('a shifted run of numbers is no change of text: only numbers are marked, and it is told once', () => {
  const old = ['# 施策', '## （１）農業の振興', '## （２）港の整備', '## （３）学びの支援'];
  const next = [
    '# 施策',
    '## （１）観光の再生と誘客の多角化',
    '## （２）農業の振興',
    '## （３）港の整備',
    '## （４）学びの支援',
  ];
  const found = rows(old, next);
  assert.deepEqual(outline(found), ['same 1:1', 'added 2:-', 'renumbered 3:2', 'renumbered 4:3', 'renumbered 5:4']);
  assert.deepEqual(found[2]?.new[0]?.marks, [[0, 3]]);
  assert.deepEqual(
    found.flatMap((row) => row.remarks).filter(({ code }) => code === 'renumbered'),
    [{ code: 'renumbered', from: ['（１）', '（３）'], to: ['（２）', '（４）'], count: 3 }],
  );
});

test('articles are numbered through a whole ordinance: their shift is one run, whatever chapters they stand in', () => {
  const found = rows(
    ['# 第１章　総則', '## 第１条　目的', '## 第２条　定義', '# 第２章　参加', '## 第３条　公聴会'],
    [
      '# 第１章　総則',
      '## 第１条　目的',
      '## 第２条　基本理念',
      '## 第３条　定義',
      '# 第２章　参加',
      '## 第４条　公聴会',
    ],
  );
  assert.deepEqual(
    found.flatMap((row) => row.remarks),
    [{ code: 'added' }, { code: 'renumbered', from: ['第２条', '第３条'], to: ['第３条', '第４条'], count: 2 }],
  );
});

test('two series of numbers side by side are two runs, though one counts on where the other ends', () => {
  const found = rows(
    ['# 基本目標２ 育てる', '# 基本目標３ 集う', '# 重点プロジェクト４ 港の再生', '# 重点プロジェクト５ 駅前の再生'],
    ['# 基本目標３ 育てる', '# 基本目標４ 集う', '# 重点プロジェクト５ 港の再生', '# 重点プロジェクト６ 駅前の再生'],
  );
  assert.deepEqual(
    found.flatMap((row) => row.remarks).map((remark) => remark.code === 'renumbered' && [remark.from, remark.to]),
    [
      [
        ['基本目標２', '基本目標３'],
        ['基本目標３', '基本目標４'],
      ],
      [
        ['重点プロジェクト４', '重点プロジェクト５'],
        ['重点プロジェクト５', '重点プロジェクト６'],
      ],
    ],
  );
});

test('a unit that moved is told apart from the run of those that shifted behind it', () => {
  const old = ['# 施策', '## （１）観光の再生', '## （２）農業の振興', '## （３）港の整備', '## （４）学びの支援'];
  const next = ['# 施策', '## （１）農業の振興', '## （２）港の整備', '## （３）学びの支援', '## （４）観光の再生'];
  const told = rows(old, next).flatMap((row) => row.remarks);
  assert.deepEqual(told, [
    { code: 'renumbered', from: ['（２）', '（４）'], to: ['（１）', '（３）'], count: 3 },
    {
      code: 'moved',
      aside: true,
      from: { number: '（１）', path: ['施策', '（１）観光の再生'], shared: 1, former: true },
      count: 1,
    },
  ]);
});

test('a number with another sign behind it is the same number: 表記統一, not a change of it', () => {
  const [row] = rows(['# １．産業'], ['# １　産業']);
  assert.deepEqual([row?.type, row?.flags], ['orthographic', []]);
});

test('ア before a blank is a number, and a shift of such numbers no change of text', () => {
  const found = rows(['# 施策', '## ア　稲作の振興', '## イ　畜産の振興'], ['# 施策', '## ア　畜産の振興']);
  assert.deepEqual(
    found.filter(({ type }) => type === 'renumbered').map((row) => row.new[0]?.marks),
    [[[0, 1]]],
  );
});

test('a unit under another heading is moved, with the place it came from', () => {
  const found = rows(
    ['# １ 産業', HARVEST, PORT, '# ２ 暮らし', LIBRARY],
    ['# １ 産業', HARVEST, '# ２ 暮らし', LIBRARY, PORT],
  );
  assert.deepEqual(outline(found), ['same 1:1', 'same 2:2', 'same 3:4', 'same 4:5', 'moved 5:3']);
  assert.deepEqual(found[4]?.remarks, [
    { code: 'moved', aside: false, from: { number: '', path: ['１ 産業'], shared: 0, former: false }, count: 1 },
  ]);
});

test('what stands below a moved heading has not moved itself', () => {
  const found = rows(
    ['# １ 産業', HARVEST, '# ２ 港', PORT, '# ３ 学び', LIBRARY, `${LIBRARY}学校とも組みます。`],
    ['# １ 産業', HARVEST, '# ２ 学び', LIBRARY, `${LIBRARY}学校とも組みます。`, '# ３ 港', PORT],
  );
  assert.deepEqual(
    found.filter((row) => row.type === 'moved').map((row) => row.new[0]?.text),
    ['３ 港'],
  );
});

test('one old unit facing two neighbours is a split, two old ones facing one a merge', () => {
  const whole = '- 空き家の発生を予防する啓発に取り組むとともに、空き家の流通を促し、地域の資源として活用します。';
  const parts = ['- 空き家の発生を予防する啓発に取り組みます。', '- 空き家の流通を促し、地域の資源として活用します。'];
  assert.deepEqual(outline(rows(['# １ 住まい', whole], ['# １ 住まい', ...parts])), ['same 1:1', 'split 2+3:2']);
  assert.deepEqual(outline(rows(['# １ 住まい', ...parts], ['# １ 住まい', whole])), ['same 1:1', 'merged 2:2+3']);
});

test('a part that stands under another heading has its own row and names its partner', () => {
  const whole =
    '- 若者の就業の機会を広げるため、求人企業との面談会を開くとともに、県外からの移住者の住まい探しを支援します。';
  const next = [
    '# １ 仕事',
    '- 若者の就業の機会を広げるため、求人企業との面談会を開きます。',
    '# ２ 住まい',
    LIBRARY,
    '- 県外からの移住者の住まい探しを支援します。',
  ];
  const found = rows(['# １ 仕事', whole, '# ２ 住まい', LIBRARY], next);
  assert.deepEqual(outline(found), ['same 1:1', 'split 2:2', 'same 3:3', 'same 4:4', 'split 5:-']);
  assert.deepEqual(found[4]?.links, [['n5', 'o2']]);
});

test('a renamed heading is found by what stands below it', () => {
  const found = rows(['# １ しごとの場を広げる', HARVEST, PORT], ['# １ 働きたい人を応援する', HARVEST, PORT]);
  assert.deepEqual(outline(found), ['renamed 1:1', 'same 2:2', 'same 3:3']);
});

const table = (head: string, ...body: readonly string[]): string =>
  [head, head.replace(/[^|]+/g, '---'), ...body].join('\n');
const OLD_HEAD = '| 指標 | 単位 | 現状値（H27） | 目標値（H31） |';
const NEW_HEAD = '| 指標 | 単位 | 基準値（H27） | 目標値（R1） | 目標値（R5） |';

test('columns of a KPI table are the same where role and year are, whatever era names them', () => {
  const [, row] = rows(
    ['# KPI', table(OLD_HEAD, '| 移住相談の件数 | 件 | 114 | 154 |')],
    ['# KPI', table(NEW_HEAD, '| 移住相談の件数 | 件 | 114 | 154 | 194 |')],
  );
  assert.equal(row?.type, 'reworded');
  assert.deepEqual(row.flags, ['figure']);
  assert.deepEqual(
    [row.old[0]?.marks, row.new[0]?.marks.map(([start, end]) => row.new[0]?.text.slice(start, end))],
    [[], [' 194']],
  );
  assert.deepEqual(row.remarks, [
    {
      code: 'columns',
      added: ['目標値（R5）'],
      removed: [],
      moved: [],
      renamed: [
        ['現状値（H27）', '基準値（H27）'],
        ['目標値（H31）', '目標値（R1）'],
      ],
      tables: 1,
    },
  ]);
});

test('another indicator in the same place, with another unit, is a replacement and shown whole on both sides', () => {
  const [, row] = rows(
    ['# KPI', table(OLD_HEAD, '| 観光客の数 | 千人 | 5,566 | 5,875 |')],
    ['# KPI', table(OLD_HEAD, '| 観光客の消費額 | 億円 | 673 | 749 |')],
  );
  assert.equal(row?.type, 'replaced');
  assert.deepEqual(
    [row.old[0]?.marks, row.new[0]?.marks],
    [[[0, row.old[0]?.text.length]], [[0, row.new[0]?.text.length]]],
  );
  assert.deepEqual(row.remarks, [{ code: 'replaced' }, { code: 'unit', from: '千人', to: '億円' }]);
});

test('old digits in front of the new ones are pointed out as struck-through digits', () => {
  const [, row] = rows(
    ['# KPI', table(OLD_HEAD, '| 参加率 | ％ | 27.3 | 30 |')],
    ['# KPI', table(OLD_HEAD, '| 参加率 | ％ | 27.3 | 3042 |')],
  );
  assert.deepEqual(row?.remarks, [{ code: 'struck-digits', head: '目標値（H31）', from: '30', to: '3042' }]);
});

test('width, blanks, spelling and the name of the era are a class of their own', () => {
  const pairs = [
    ['ＭＩＣＥを誘致します。', 'MICEを誘致します。'],
    ['平成 26 年の調査による。', '平成26年の調査による。'],
    ['地域の取組みを支援します。', '地域の取組を支援します。'],
    ['平成31年度までに整えます。', '令和元年度までに整えます。'],
    ['サーバー及びユーザーを管理します。', 'サーバ及びユーザを管理します。'],
    ['葛\u{E0100}の町を歩きます。', '葛の町を歩きます。'],
  ] as const;
  for (const [old, next] of pairs) assert.deepEqual(outline(rows([old], [next])), ['orthographic 1:1'], next);
  assert.deepEqual(outline(rows(['窓にカバーを掛けます。'], ['窓にカバを掛けます。'])), ['reworded 1:1']);
});

test('a deleted unit stands below its nearest surviving neighbour, a deleted section before what followed it', () => {
  assert.deepEqual(outline(rows(['# １ 産業', HARVEST, PORT, LIBRARY], ['# １ 産業', HARVEST, LIBRARY])), [
    'same 1:1',
    'same 2:2',
    'deleted -:3',
    'same 3:4',
  ]);
  const found = rows(
    ['# １ 産業', HARVEST, '# ２ 港湾', PORT, '# ３ 学び', LIBRARY],
    ['# １ 産業', HARVEST, '- 直売所の名を広めます。', '# ３ 学び', LIBRARY],
  );
  assert.deepEqual(outline(found), [
    'same 1:1',
    'same 2:2',
    'added 3:-',
    'deleted -:3',
    'deleted -:4',
    'same 4:5',
    'same 5:6',
  ]);
});

test('a pin wins over the engine, and a pin whose unit is gone is listed, not guessed', () => {
  const [old, next] = [
    ['# １ 産業', HARVEST, PORT],
    ['# １ 産業', HARVEST, PORT],
  ] as const;
  const parted = rows(old, next, { pins: [{ kind: 'unlink', new: 'n2', old: 'o2' }] });
  assert.deepEqual(
    outline(parted).filter((row) => row.startsWith('same')),
    ['same 1:1', 'same 3:3'],
  );
  const crossed = rows(old, next, { pins: [{ kind: 'link', new: 'n2', old: 'o3' }] });
  assert.ok(
    outline(crossed).some((row) => row.endsWith(' 2:3')),
    outline(crossed).join(', '),
  );
  const alone = rows(old, next, {
    pins: [
      { kind: 'added', new: 'n3' },
      { kind: 'deleted', old: 'o3' },
    ],
  });
  assert.deepEqual(outline(alone), ['same 1:1', 'same 2:2', 'deleted -:3', 'added 3:-']);
  const gone = { kind: 'link', new: 'n9', old: 'o2' } as const;
  assert.deepEqual(outcome(old, next, { pins: [gone] }).suspended, [{ pin: gone, reason: 'gone' }]);
});

test('two units that a person parted do not meet again as the last ones left', () => {
  const [old, next] = [
    ['# 指標', table(OLD_HEAD, '| 観光客の数 | 千人 | 1 | 2 |')],
    ['# 指標', table(OLD_HEAD, '| 病床 | 床 | 3 | 4 |')],
  ] as const;
  assert.deepEqual(outline(rows(old, next)), ['same 1:1', 'replaced 2:2']);
  assert.deepEqual(outline(rows(old, next, { pins: [{ kind: 'unlink', new: 'n2', old: 'o2' }] })), [
    'same 1:1',
    'deleted -:2',
    'added 2:-',
  ]);
});

test('empty editions give empty tables, and one empty side gives additions only', () => {
  assert.deepEqual(rows([], []), []);
  assert.deepEqual(outline(rows([], [HARVEST])), ['added 1:-']);
});

test('a picture and a row of a table that is no KPI table are told apart when they differ', () => {
  const grid = (cell: string): string => table('| 取組 | 内容 |', `| 港の整備 | ${cell} |`);
  const picture = (text: string): string => `\`\`\`diagram\n${text}\n\`\`\``;
  const found = rows(
    ['# 図表', grid('岸壁を直す'), picture('しごと → ひと → まち')],
    ['# 図表', grid('岸壁を延ばす'), picture('しごと → まち')],
  );
  assert.deepEqual(
    found.map((row) => row.remarks),
    [[], [{ code: 'table' }], [{ code: 'diagram' }]],
  );
});

test('a text split into many that read together are the very same is looked at by nobody', () => {
  const parts = [
    '空き店舗の持ち主と借りたい人を結ぶ窓口を設けます。',
    '店の改装に要する費用を助成します。',
    '経営を学ぶ講座を毎年秋に開きます。',
    '休日に駐車場を開放し、商店街までの道を整えます。',
    '看板を立て、歩いて巡る地図を作ります。',
  ];
  const found = rows(['# １ 商店街', `- ${parts.join('')}`], ['# １ 商店街', ...parts.map((part) => `- ${part}`)]);
  assert.deepEqual(
    found.map(({ type, confidence }) => [type, confidence]),
    [
      ['same', 'sure'],
      ['split', 'likely'],
    ],
  );
});

test('a picture that moved and was redrawn is told as both', () => {
  const picture = (text: string): string => `\`\`\`diagram\n${text}\n\`\`\``;
  const [first, last] = ['図１ 推進の仕組み 市長 → 推進本部 → 各課', '図１ 推進の仕組み 市長 → 推進本部 → 各部 → 各課'];
  const found = rows(
    ['# １ 位置付け', HARVEST, picture(first), '# ２ 期間', '令和２年度からの５年間とします。'],
    ['# １ 位置付け', HARVEST, '# ２ 期間', '令和２年度からの５年間とします。', picture(last)],
  );
  assert.deepEqual(
    found.flatMap((row) => row.remarks.map(({ code }) => code)),
    ['moved', 'diagram'],
  );
});
