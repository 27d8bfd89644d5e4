import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  applyDismissals,
  checkPlan,
  openFindings,
  parseCheckSettings,
  ruleIds,
  type CheckBlock,
  type Finding,
} from '#check';
import { readOutline } from '#plan';

const blocksOf = (text: string): readonly CheckBlock[] => readOutline(text, 'plan.md').units;
const check = (text: string): readonly Finding[] => checkPlan({ blocks: blocksOf(text), file: 'plan.md' });

const FAULTY = `# １ 経緯

平成30（2019）年度に始めました。海と山の両方に目を配り、連携ををはじめます。

# ３ 期間

| 指標 | 単位 | 基準値（H27） | 目標値（R1） | 目標値（R5） |
|---|---|---|---|---|
| 参加者の割合 | ％ | 27.3 | 3042 | 44 |
`;

test('a finding says where: file, line, column of a table, headings above, and the stretch of the text', () => {
  const [western, doubled, gap, fused] = check(FAULTY);
  assert.deepEqual(western?.place, {
    file: 'plan.md',
    line: 3,
    kind: 'paragraph',
    headings: ['１ 経緯'],
    start: 5,
    end: 9,
  });
  assert.deepEqual(
    [doubled?.rule, doubled?.found, doubled?.context],
    ['doubled', 'をを', '。海と山の両方に目を配り、連携ををはじめます。'],
  );
  assert.deepEqual([gap?.rule, gap?.place.line], ['number-gap', 5]);
  assert.deepEqual([fused?.place.line, fused?.place.column, fused?.place.headings], [9, 4, ['３ 期間']]);
});

/** Puts the corrections of one finding into the outline it was found in. */
function corrected(text: string, { fix }: Finding): string {
  const lines = text.split('\n');
  for (const { place, found, text: put } of fix.toReversed()) {
    const at = (place.line ?? 0) - 1;
    const line = lines[at] ?? '';
    const from = startOf(line, place) + place.start;
    assert.equal(line.slice(from, from + found.length), found);
    lines[at] = line.slice(0, from) + put + line.slice(from + found.length);
  }
  return lines.join('\n');
}

function startOf(line: string, { kind, column }: Finding['place']): number {
  if (kind === 'heading') return line.indexOf(' ') + 1;
  return kind === 'cell' ? cellStart(line, Number(column)) : 0;
}

function cellStart(line: string, column: number): number {
  const bars = Array.from(line.matchAll(/\|/g), ({ index }) => index);
  return (bars[column - 1] ?? 0) + 2;
}

test('a one-press correction removes its finding and makes no other', () => {
  for (const finding of check(FAULTY).filter(({ fix }) => fix.length > 0)) {
    const left = check(corrected(FAULTY, finding)).map(({ id }) => id);
    assert.deepEqual(
      left.toSorted(),
      check(FAULTY)
        .filter(({ id }) => id !== finding.id)
        .map(({ id }) => id)
        .toSorted(),
      finding.rule,
    );
  }
});

test('a finding that was set aside stays so while other parts of the document are edited, and comes back without its reason', () => {
  const [finding] = check(FAULTY);
  assert.ok(finding);
  const dismissed = [{ id: finding.id, reason: '引用のため' }];
  const edited = FAULTY.replace('# １ 経緯\n', '# １ 経緯\n\nはじめに述べる文です。\n')
    .replace('海と山の両方', '森と川の全て')
    .replace('3042', '30');
  const told = applyDismissals(check(edited), dismissed);
  assert.deepEqual(
    told.findings.filter((one) => one.dismissed !== null).map(({ found }) => found),
    ['2019'],
  );
  assert.ok(!openFindings(told.findings, 'note').some(({ id }) => id === finding.id));
  assert.deepEqual(told.unused, []);
  const gone = applyDismissals(check(edited.replace('2019', '2018')), dismissed);
  assert.deepEqual(gone.unused, dismissed);
  assert.equal(applyDismissals(check(edited), [{ id: finding.id, reason: ' ' }]).findings[0]?.dismissed, null);
});

test('the same slip twice gives two findings with ids of their own', () => {
  const ids = check('連携ををはじめます。\n\n連携ををはじめます。').map(({ id }) => id);
  assert.equal(new Set(ids).size, 2);
});

test('only what is severe enough and not set aside stands in the way', () => {
  const findings = check(FAULTY);
  const rules = (least: 'error' | 'warning') => openFindings(findings, least).map(({ rule }) => rule);
  assert.deepEqual(rules('error'), ['era-western', 'doubled', 'fused-values']);
  assert.deepEqual(rules('warning'), ['era-western', 'doubled', 'number-gap', 'fused-values']);
});

test('a house’s own dictionary is kept, also where a wanted word holds an unwanted one', () => {
  const dictionary = [{ use: '市民協働', not: ['協働', '市民参加'] }];
  const findings = checkPlan({ blocks: blocksOf('市民協働を進め、協働と市民参加を広げます。'), dictionary }, [
    'not-our-word',
  ]);
  assert.deepEqual(
    findings.map(({ found, expected }) => [found, expected]),
    [
      ['協働', '市民協働'],
      ['市民参加', '市民協働'],
    ],
  );
});

test('what is usual in another text of the house is usual here', () => {
  const blocks = blocksOf('運営員会に諮ります。');
  const beside = ['運営委員会を開く。運営委員会が見る。運営委員会の意見。'];
  assert.deepEqual(checkPlan({ blocks }, ['broken-word']), []);
  assert.deepEqual(
    checkPlan({ blocks, beside }, ['broken-word']).map(({ expected }) => expected),
    ['運営委員会'],
  );
});

const wrongSettings: readonly (readonly [json: unknown, code: string, path: readonly (string | number)[]])[] = [
  [[], 'settings.value', []],
  [{ dictionnary: [] }, 'settings.unknown-key', ['dictionnary']],
  [{ dictionary: {} }, 'settings.value', ['dictionary']],
  [{ dictionary: [{ use: '取組' }] }, 'settings.value', ['dictionary', 0]],
  [
    {
      dismissed: [
        { id: 'a', reason: 'b' },
        { id: 'a', reason: ' ' },
      ],
    },
    'settings.value',
    ['dismissed', 1],
  ],
];
for (const [json, code, path] of wrongSettings) {
  test(`settings ${JSON.stringify(json)} are refused where they are wrong`, () => {
    const read = parseCheckSettings(json, { file: 'check.json' });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.issues.map((issue) => [issue.code, issue.place]),
      [[code, { file: 'check.json', path }]],
    );
  });
}

test('empty settings are settings', () => {
  assert.deepEqual(parseCheckSettings({}), { ok: true, value: { dictionary: [], dismissed: [] } });
});

const piece = fc.constantFrom(
  ...'をのがにとはでま。、「」（）()｢｣・･〇○①②⑳ⅠⅣ第期年月日度つ％%０１9,.|-#※〜ー',
  '取組み',
  '基本目標',
  '（１）',
  '平成',
  '令和',
  'H31',
  '再掲',
  '累計',
  '合計',
  '（以下「',
  '」という。）',
  '3042',
  '運営委員会',
  'ＭＩＣＥ',
  '図',
  '目標値（R5）',
  '𠮷',
  '葛\u{E0100}',
  '\uE000',
  ' ',
  '　',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
);
const block: fc.Arbitrary<CheckBlock> = fc.oneof(
  fc
    .record({
      level: fc.integer({ min: 1, max: 4 }),
      number: fc.constantFrom('', '１', '（２）', '③', '基本目標１'),
      title: text,
    })
    .map(({ level, number, title }) => ({ kind: 'heading' as const, level, number, title, text: `${number}${title}` })),
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'note' as const, 'diagram' as const), text }),
  fc.record({ kind: fc.constant('bullet' as const), text, depth: fc.constant(1) }),
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.array(fc.oneof(text, fc.constantFrom('指標', '単位', '基準値（H27）', '目標値（R1）', '計')), {
      maxLength: 5,
    }),
    rows: fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 4 }),
  }),
);

test('whatever the document, each finding stands inside its text, says what it met there, and has an id of its own', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      const texts = new Set(
        blocks.flatMap((one) =>
          one.kind === 'table' ? [...one.head, ...one.rows.flat()] : one.text.split('\n').concat(one.text),
        ),
      );
      const findings = checkPlan({ blocks });
      assert.equal(new Set(findings.map(({ id }) => id)).size, findings.length);
      for (const { found, place, context } of findings) {
        assert.ok(context.includes(found) && place.end - place.start === found.length, found);
        assert.ok(
          [...texts].some((one) => one.slice(place.start, place.end) === found),
          found,
        );
      }
      assert.deepEqual(checkPlan({ blocks }), findings);
    }),
    { numRuns: 300 },
  );
});

/** Letters that make a pattern try again and again. */
const stubborn = [
  '（',
  '(1)',
  '①',
  'ををを',
  '取り組み',
  '平成30（',
  '1,',
  '12',
  '年',
  '第',
  '図1',
  '一',
  'ア',
  ' ',
  '・',
  '。',
  '「',
  '以下「',
  'うち',
  '件、',
  '合計',
  'Ａ',
  '漢',
  '漢字',
  'カ',
  'カ・',
  '〇',
  'ま',
  '1月',
  '議事',
  '-',
  '～',
];

test('no pattern runs away: whatever stands there ten thousand times, the check comes to its end', () => {
  for (const unit of stubborn) {
    const long = unit.repeat(10_000);
    const findings = checkPlan({ blocks: [{ kind: 'paragraph', text: long }] });
    assert.ok(
      findings.every(({ place }) => place.end <= long.length),
      unit,
    );
  }
});

test('every rule can be asked alone, and all together say what each says', () => {
  const together = check(FAULTY).map(({ rule, found }) => `${rule} ${found}`);
  const alone = ruleIds.flatMap((rule) =>
    checkPlan({ blocks: blocksOf(FAULTY) }, [rule]).map(({ found }) => `${rule} ${found}`),
  );
  assert.deepEqual(together.toSorted(), alone.toSorted());
});
