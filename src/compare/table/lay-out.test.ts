import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readOutline } from '#plan';
import { compareEditions } from '../compare-editions.ts';
import { comparisonUnits } from '../units/comparison-units.ts';
import type { CellItem, ComparisonTable, Run, TableLine } from './comparison-table.ts';
import { layOut } from './lay-out.ts';
import { tableSettingsJson, type TableSettingsData } from './table-settings.ts';

const unitsOf = (outline: string, side: string) => comparisonUnits(readOutline(outline, side).units, side);
const compared = (old: string, next: string) =>
  compareEditions({ title: '現行', units: unitsOf(old, 'o') }, { title: '改正案', units: unitsOf(next, 'n') })
    .comparison;
const laidOut = (old: string, next: string, settings: TableSettingsData = {}): ComparisonTable =>
  layOut(compared(old, next), tableSettingsJson.parse(settings));

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const withMarks = (runs: readonly Run[]): string =>
  runs.map(({ text, mark }) => (mark === 'changed' ? `{${text}}` : mark === 'moved' ? `<${text}>` : text)).join('');

function said(item: CellItem): string {
  switch (item.kind) {
    case 'text':
      return withMarks(item.runs);
    case 'grid':
      return [...(item.head ? [item.head.map(withMarks).join('|')] : []), item.cells.map(withMarks).join('|')].join(
        ' // ',
      );
    case 'absent':
      return item.as;
    case 'omitted':
      return `omitted ${item.units} ${item.numbers.join('・')}`.trim();
    case 'departed':
      return `departed ${item.unit.id} to ${item.to.id}`;
    case 'elsewhere':
      return `see ${item.units.map(({ id }) => id).join('+')}`;
  }
}

/** `new ‖ old` of every line; `=` where a cell above goes on. */
const printed = ({ lines }: ComparisonTable): readonly string[] =>
  lines.map((line) =>
    [line.new, line.old]
      .map(({ items, span }) => (span === 0 ? '=' : items.map(said).join(' / ')) + (span > 1 ? ` ×${span}` : ''))
      .join(' ‖ '),
  );

const CITY =
  '# １ 産業\n\n## （１）漁業の振興\n\n- 港の岸壁を直します。\n- 担い手を育てます。\n\n## （２）観光の振興\n\n- 案内板を増やします。';

test('opposite what is new or gone stand the words for it, or nothing', () => {
  const next = `${CITY}\n- 宿泊施設の改修に補助を行います。`;
  assert.equal(printed(laidOut(CITY, next)).at(-1), '{宿泊施設の改修に補助を行います。} ‖ added');
  assert.equal(printed(laidOut(next, CITY)).at(-1), 'deleted ‖ {宿泊施設の改修に補助を行います。}');
  assert.equal(printed(laidOut(CITY, next, { absent: 'blank' })).at(-1), '{宿泊施設の改修に補助を行います。} ‖ ');
});

test('runs without a change become 略, headings over a change stand, headings with all below them are told by number', () => {
  const chapter = '# ２ 暮らし\n\n## （１）医療\n\n- 病院を支えます。\n\n## （２）福祉\n\n- 見守りを続けます。';
  const table = laidOut(`${CITY}\n\n${chapter}`, `${CITY.replace('増やし', '減らし')}\n\n${chapter}`, {
    unchanged: 'omit',
  });
  assert.deepEqual(printed(table), [
    '１ 産業 ‖ １ 産業',
    'omitted 3 （１） ‖ omitted 3 （１）',
    '（２）観光の振興 ‖ （２）観光の振興',
    '案内板を{減らし}ます。 ‖ 案内板を{増やし}ます。',
    'omitted 5 ２ ‖ omitted 5 ２',
  ]);
});

test('two equal editions leave one line that says 略', () => {
  assert.deepEqual(printed(laidOut(CITY, CITY, { unchanged: 'omit' })), ['omitted 6 １ ‖ omitted 6 １']);
});

const WHOLE = '- 空き家の発生を予防する啓発に取り組むとともに、空き家の流通を促し、地域の資源として活用します。';
const PARTS = ['- 空き家の発生を予防する啓発に取り組みます。', '- 空き家の流通を促し、地域の資源として活用します。'];

test('what was split or merged goes over the lines of its parts', () => {
  const split = laidOut(`# １ 住まい\n\n${WHOLE}`, `# １ 住まい\n\n${PARTS.join('\n')}`);
  assert.deepEqual(
    split.lines.map((line) => [line.new.span, line.old.span, line.remark.span]),
    [
      [1, 1, 1],
      [1, 2, 2],
      [1, 0, 0],
    ],
  );
});

test('a part that stands under another heading is told where it went, on both sides', () => {
  const old = `# １ 住まい\n\n${WHOLE}\n\n# ２ 環境\n\n- 川を守ります。`;
  const next = `# １ 住まい\n\n${PARTS[0]}\n\n# ２ 環境\n\n- 川を守ります。\n${PARTS[1]}`;
  const split = printed(laidOut(old, next));
  assert.ok(
    split.some((line) => line.endsWith(' ‖ see o2')),
    split.join('\n'),
  );
  const merged = printed(laidOut(next, old));
  assert.ok(
    merged.some((line) => line.startsWith('see n2 ‖ ')),
    merged.join('\n'),
  );
});

const FROM =
  '# １ 産業\n\n- 港の岸壁を耐震化します。\n- ①図書館の開館時間を延長し、学び直しを応援します。\n\n# ２ 暮らし\n\n- 川を守ります。';
const TO =
  '# １ 産業\n\n- 港の岸壁を耐震化します。\n\n# ２ 暮らし\n\n- 川を守ります。\n- ①図書館の開館時間を延長し、学び直しを応援します。';

test('a unit that moved leaves a line at its place, and its number is marked on both sides', () => {
  assert.deepEqual(printed(laidOut(FROM, TO)), [
    '１ 産業 ‖ １ 産業',
    '港の岸壁を耐震化します。 ‖ 港の岸壁を耐震化します。',
    ' ‖ departed o3 to n5',
    '２ 暮らし ‖ ２ 暮らし',
    '川を守ります。 ‖ 川を守ります。',
    '<①>図書館の開館時間を延長し、学び直しを応援します。 ‖ <①>図書館の開館時間を延長し、学び直しを応援します。',
  ]);
  const bare = printed(laidOut(FROM, TO, { stubs: 'omit', movedMarks: 'none' }));
  assert.ok(!bare.join().includes('departed') && !bare.join().includes('<'));
});

test('rows of the size of a measure hold a heading with its text; of a section, all below a heading that is not of the lowest level', () => {
  const old = `${CITY}\n\n# ２ 暮らし\n\n- 川を守ります。`;
  const measure = printed(laidOut(old, old, { rowSize: 'measure' }));
  assert.equal(measure[1], '（１）漁業の振興 / 港の岸壁を直します。 / 担い手を育てます。 ‖ '.repeat(2).slice(0, -3));
  assert.equal(measure.length, 4);
  assert.equal(laidOut(old, old, { rowSize: 'section' }).lines.length, 2);
});

test('each measure that is gone has a row of its own, and what is new under another does not stand in it', () => {
  const old = '# １ 産業\n\n## （１）漁業の振興\n\n## （２）林業の振興\n\n## （３）観光の振興';
  const next = '# １ 産業\n\n## （１）漁業の振興\n\n- 港の岸壁を直します。';
  assert.deepEqual(printed(laidOut(old, next, { rowSize: 'measure' })), [
    '１ 産業 ‖ １ 産業',
    '（１）漁業の振興 / {港の岸壁を直します。} ‖ （１）漁業の振興',
    'deleted ‖ {（２）林業の振興}',
    'deleted ‖ {（３）観光の振興}',
  ]);
});

test('a measure that is gone stands in the row of the heading that keeps its text, in the order of its edition', () => {
  const old =
    '# １ 産業\n\n## （１）漁業の振興\n\n- 港の岸壁を直します。\n\n## （２）担い手\n\n- 研修を開きます。\n\n## （３）販路\n\n- 市場を広げます。\n\n## （４）観光';
  const next =
    '# １ 産業\n\n## （１）漁業の振興\n\n- 港の岸壁を直します。\n- 市場を広げます。\n\n## （２）林業\n\n- 町の木を使います。';
  for (const rowSize of ['measure', 'section'] as const)
    assert.deepEqual(
      laidOut(`${old}\n\n### 宿`, next, { rowSize, movedMarks: 'none', stubs: 'omit' }).lines.map(
        ({ old: { items } }) => items.map((item) => said(item).replaceAll(/[{}]/g, '')).join(' / '),
      ),
      [
        '１ 産業',
        '（１）漁業の振興 / 港の岸壁を直します。 / （２）担い手 / 研修を開きます。 / （３）販路 / 市場を広げます。',
        rowSize === 'measure' ? '（４）観光' : '（４）観光 / 宿',
        ...(rowSize === 'measure' ? ['宿'] : []),
        'added',
      ],
    );
});

test('the place that a measure left has a row of its own too', () => {
  const [fish, wood] = ['## 漁業の振興\n\n- 港の岸壁を直します。', '## 林業の振興\n\n- 町の木を使います。'];
  const [goal, other] = ['# １ 産業\n\n## 観光の振興\n\n- 案内板を増やします。', '# ２ 暮らし\n\n- 川を守ります。'];
  const [old, next] = [[goal, fish, wood, other].join('\n\n'), [goal, other, fish, wood].join('\n\n')];
  const lines = printed(laidOut(old, next, { rowSize: 'measure', movedMarks: 'none' }));
  assert.deepEqual(
    lines.filter((line) => line.includes('departed')),
    [' ‖ departed o4 to n6', ' ‖ departed o6 to n8'],
  );
});

test('a chapter begins a page, but not the first one nor one right below another', () => {
  const text = `# １ 基本戦略\n\n${CITY.replace('１', '２')}\n\n# ３ 暮らし\n\n- 川を守ります。`;
  const table = laidOut(text, text, { newPage: 'chapter' });
  assert.deepEqual(
    table.lines.filter(({ newPage }) => newPage).map(({ new: { items } }) => items.map(said).join()),
    ['３ 暮らし'],
  );
});

const begun = (text: string, settings: TableSettingsData = {}): readonly string[] =>
  laidOut(text, text, { newPage: 'chapter', ...settings })
    .lines.filter(({ newPage }) => newPage)
    .map(({ new: { items } }) => items.slice(0, 1).map(said).join());

const CHAPTERS = '## 第１章 産業\n\n- 港を直します。\n\n## 第２章 暮らし\n\n- 川を守ります。';

for (const [what, text, pages] of [
  ['of a title over all chapters, the chapters begin pages', `# 総合戦略\n\n${CHAPTERS}`, ['第２章 暮らし']],
  ['words above a title change nothing', `令和７年３月\n\n# 総合戦略\n\n${CHAPTERS}`, ['第２章 暮らし']],
  [
    'with words between the title and the first chapter, that one begins a page too',
    `# 総合戦略\n\nこの戦略は五年間のものです。\n\n${CHAPTERS}`,
    ['第１章 産業', '第２章 暮らし'],
  ],
  [
    'a title and a sole heading 施策の展開 stand over the goals',
    '# 総合戦略\n\n## 施策の展開\n\n### 基本目標１ 産業\n\n- 港を直します。\n\n### 基本目標２ 暮らし',
    ['基本目標２ 暮らし'],
  ],
  ['one chapter with a number is a chapter', `# 第１編 総論\n\n${CHAPTERS}`, []],
  ['two headings of the top level are chapters', `# 総論\n\n${CHAPTERS}\n\n# 資料編\n\n- 策定の経過`, ['資料編']],
  ['a lone heading of the top level behind others is no title', `${CHAPTERS}\n\n# 資料編\n\n- 策定の経過`, ['資料編']],
  ['a title alone begins no page', '# 総合戦略\n\n- 港を直します。', []],
  ['without headings no page begins', '- 港を直します。', []],
] as const) {
  test(`chapters on pages of their own: ${what}`, () => assert.deepEqual(begun(text), pages));
}

test('a title with rows of the size of a measure stays on the page of its first chapter', () => {
  assert.deepEqual(begun(`# 総合戦略\n\n${CHAPTERS}`, { rowSize: 'measure' }), ['第２章 暮らし']);
});

test('below a title, rows of the size of a section hold a chapter each and never the whole edition', () => {
  const text = `# 総合戦略\n\n${CHAPTERS}`;
  const { lines } = laidOut(text, text, { rowSize: 'section' });
  assert.deepEqual(
    lines.map(({ heading, new: { items } }) => [heading, items.length]),
    [
      [true, 1],
      [false, 2],
      [false, 2],
    ],
  );
});

test('the head of a table stands above its first row only, marked where the other edition has no such column', () => {
  const table = (head: string, rows: readonly string[]): string =>
    ['# １ 産業', `| 指標 | 単位 | ${head} |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`].join(
      '\n\n',
    );
  const lines = printed(
    laidOut(
      table('現状値（H27）', ['港の数 | 港 | 3', '担い手 | 人 | 10']),
      table('基準値（H27）', ['港の数 | 港 | 3', '担い手 | 人 | 12']),
    ),
  );
  assert.deepEqual(lines.slice(1), [
    '指標|単位|{基準値（H27）} // 港の数|港|3 ‖ 指標|単位|{現状値（H27）} // 港の数|港|3',
    '担い手|人|{12} ‖ 担い手|人|{10}',
  ]);
});

test('of a row that went to a table of other heads both heads stand over it, each marked where the other says something else', () => {
  const table = (name: string, head: string, rows: readonly string[]): string =>
    `## ${name}\n\n| 指標 | 単位 | ${head} |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`;
  const moving = '岸壁の延長（累計） | m | 300';
  const fish = ['漁港の利用者数 | 人 | 500', '新規就業者数 | 人 | 12'];
  const wood = ['木材の生産量 | t | 80', '林道の延長 | km | 40'];
  const edition = (ofFish: readonly string[], ofWood: readonly string[]): string =>
    `# １ 産業\n\n${table('（１）漁業', '目標値（R5）', ofFish)}\n\n${table('（２）林業', '目標値（R6）', ofWood)}`;
  for (const rowSize of ['unit', 'measure'] as const) {
    const [old, next] = [edition([...fish, moving], wood), edition(fish, [...wood, moving])];
    const lines = laidOut(old, next, { rowSize, stubs: 'omit' }).lines;
    const heads = (side: 'new' | 'old'): readonly string[] =>
      lines
        .flatMap((line) => line[side].items)
        .flatMap((item) => (item.kind === 'grid' && item.head ? said(item) : []));
    assert.match(heads('new').at(-1) ?? '', /^指標\|単位\|\{目標値（R6）\} \/\/ 岸壁/);
    assert.match(heads('old').at(-1) ?? '', /^指標\|単位\|\{目標値（R5）\} \/\/ 岸壁/);
    assert.equal(heads('new').length, 3);
  }
});

test('differences of spelling can be hidden: they are then no change', () => {
  const settings = { orthographic: 'hide', unchanged: 'omit' } as const;
  const [old, next] = ['# １ 産業\n\n- 取組みを進めます。', '# １ 産業\n\n- 取組を進めます。'];
  assert.deepEqual(printed(laidOut(old, next, settings)), ['omitted 2 １ ‖ omitted 2 １']);
  assert.match(printed(laidOut(old, next))[1] ?? '', /\{/);
});

test('where only width and blanks differ, each letter that differs is marked', () => {
  const [old, next] = ['# １ 産業\n\n- Wi-Fi を10月１日に開く。', '# １ 産業\n\n- Ｗi-Fiを10月1日に開く。'];
  assert.equal(printed(laidOut(old, next))[1], '{Ｗ}i-Fiを10月{1}日に開く。 ‖ {W}i-Fi{ }を10月{１}日に開く。');
});

test('of a moved unit without a number all is marked where the settings want a mark in any case', () => {
  const [old, next] = [FROM, TO].map((text) => text.replace('①', '')) as [string, string];
  assert.match(printed(laidOut(old, next, { movedMarks: 'number-or-text' })).at(-1) ?? '', /^<図書館/);
});

const piece = fc.constantFrom(
  '漁業',
  '観光',
  '港',
  'を',
  '支援',
  'します。',
  '𠮷',
  '葛\u{E0100}',
  '<b>',
  '=1+1',
  '10件',
);
const outline = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('# １ ', '## （１）', '### ①', '- ', '', '※'),
        fc.array(piece, { minLength: 1, maxLength: 6 }),
      )
      .map(([sign, pieces]) => `${sign}あ${pieces.join('')}`),
    { minLength: 1, maxLength: 14 },
  )
  .map((lines) => lines.join('\n\n'));
const anySettings = fc.record({
  absent: fc.constantFrom('words', 'blank'),
  stubs: fc.constantFrom('show', 'omit'),
  movedMarks: fc.constantFrom('number', 'number-or-text', 'whole', 'none'),
  rowSize: fc.constantFrom('unit', 'measure', 'section'),
  unchanged: fc.constantFrom('show', 'omit'),
} as const);

test('under any settings every unit is printed once, letter by letter, or counted as left out, and spans fit', () => {
  fc.assert(
    fc.property(outline, outline, anySettings, (old, next, settings) => {
      const { lines } = laidOut(old, next, settings);
      for (const side of ['new', 'old'] as const) {
        const units = unitsOf(side === 'new' ? next : old, side[0] ?? '');
        const items = lines.flatMap((line) => line[side].items);
        const texts = items.flatMap((item) => (item.kind === 'text' ? [[item.id, textOf(item.runs)] as const] : []));
        const omitted = items.reduce((sum, item) => sum + (item.kind === 'omitted' ? item.units : 0), 0);
        assert.equal(texts.length + omitted, units.length);
        const byId = new Map(units.map(({ id, text }) => [id, text]));
        for (const [id, text] of texts) assert.equal(text, byId.get(id));
        assert.equal(new Set(texts.map(([id]) => id)).size, texts.length);
        if (side === 'new' && settings.unchanged === 'show')
          assert.deepEqual(
            texts.map(([id]) => id),
            units.map(({ id }) => id),
          );
        assertSpans(lines.map((line) => line[side].span));
      }
      assertSpans(lines.map((line) => line.remark.span));
    }),
    { numRuns: 300 },
  );
});

function assertSpans(spans: readonly TableLine['remark']['span'][]): void {
  let left = 0;
  for (const span of spans) {
    assert.equal(span === 0, left > 0);
    left = span === 0 ? left - 1 : span - 1;
  }
  assert.equal(left, 0);
}
