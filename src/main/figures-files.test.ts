import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { outlineFile } from '../../test/helpers/outline-file.ts';
import { runCommand } from '../../test/helpers/run-command.ts';
import { numberFormats, styled, workbookFile, type CellText } from '../../test/helpers/workbook-file.ts';
import { cliPorts } from './cli-ports.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-figures-'));
after(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  runCommand(cliPorts, args, {
    reportMaker: {
      make: async (view, format) => {
        const bytes = new TextEncoder().encode(`${view.edition.title} ${view.year} ${view.indicators.length}`);
        return { ok: true, value: { bytes, mediaType: '', fileName: `report.${format}`, issues: [] } };
      },
    },
  });

function saved(name: string, content: string | Uint8Array): string {
  const file = join(root, name);
  writeFileSync(file, content);
  return file;
}

interface Result {
  readonly indicator: string;
  readonly unit: string;
  readonly actual: string | null;
  readonly target: string | null;
  readonly achieved: boolean | null;
  readonly measuredPeriod: string | null;
  readonly path: readonly string[];
}

async function evaluated(...args: readonly string[]) {
  const { code, out, err } = await run('evaluate', ...args, '--format', 'json');
  assert.equal(code, 0, err);
  const { results } = JSON.parse(out) as { readonly results: readonly Result[] };
  return { err, results };
}

const shown = ({ indicator, unit, actual, target, achieved }: Result) => [indicator, unit, actual, target, achieved];
const MET = [
  ['来場者数', '人', '1320', '1300', true],
  ['待機児童数', '人', '3', '0', false],
];

const head = ['KPI名', '単位', '目指す方向', '現状値（R1）', '目標値（R4）', 'R4年度実績'];
const rows = [
  ['来場者数（人）', '', '増加', '1,200', '1,300', '1,320'],
  ['待機児童数', '人', '減少', '10', '0', '3'],
];
const free = [['令和４年度 進捗状況'], [], head, ...rows, ['※来場者数は延べ人数']];
const text = (sign: string): string =>
  free.map((cells) => cells.map((cell) => (cell.includes(sign) ? `"${cell}"` : cell)).join(sign)).join('\r\n');
const cp932 = (utf8: string): Uint8Array => {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('shift_jis');
  for (let high = 0x81; high < 0xf0; high += 1)
    for (let low = 0x40; low < 0xfd; low += 1) {
      const sign = decoder.decode(Uint8Array.of(high, low));
      if (sign.length === 1 && !table.has(sign)) table.set(sign, [high, low]);
    }
  return Uint8Array.from([...utf8].flatMap((sign) => table.get(sign) ?? [sign.charCodeAt(0)]));
};

const files: readonly (readonly [what: string, name: string, content: () => string | Uint8Array])[] = [
  ['a workbook with a title above', 'a.xlsx', () => workbookFile({ sheets: [{ rows: free, top: 3, left: 2 }] })],
  ['a workbook under the name of a Word file', 'a.docx', () => workbookFile({ sheets: [{ rows: free }] })],
  ['a CSV with commas', 'a.csv', () => text(',')],
  ['a CSV with a mark of its encoding', 'b.csv', () => `\uFEFF${text(',')}`],
  ['a CSV with tabs', 'c.csv', () => text('\t')],
  ['a file of tabs by its name', 'c.tsv', () => text('\t')],
  ['a CSV with semicolons', 'd.csv', () => text(';')],
  ['a CSV in CP932', 'e.csv', () => cp932(text(','))],
  ['a Word file', 'b.docx', () => outlineFile([{ kind: 'table', head, rows }], 'declared')],
  ['a text with tabs', 'a.txt', () => [head, ...rows].map((cells) => cells.join('\t')).join('\n')],
];

for (const [what, name, content] of files) {
  test(`${what} is evaluated by the KPI table that it holds`, async () => {
    const { results } = await evaluated(saved(name, content()), '--year', 'R4');
    assert.deepEqual(results.map(shown), MET);
  });
}

test('what no table says of the direction is said once, with the option that would say it', async () => {
  const file = saved(
    'bare.xlsx',
    workbookFile({ sheets: [{ rows: [head, ...rows].map((row) => row.toSpliced(2, 1)) }] }),
  );
  const refused = await run('evaluate', file, '--year', 'R4');
  assert.equal(refused.code, 3);
  assert.match(
    refused.err,
    /シート「指標」 A2：2件の指標（「来場者数」「待機児童数」）.*「方向性」の列.*--direction 増加,待機児童数=減少$/m,
  );
  assert.equal(refused.err.trim().split('\n').length, 1);
  const said = await evaluated(file, '--year', 'R4', '--direction', '増加,待機児童数=減少');
  assert.deepEqual(said.results.map(shown), MET);
  const some = await evaluated(file, '--year', 'R4', '--direction', '待機児童数=減少');
  assert.deepEqual(some.results.map(shown), MET.slice(1));
  assert.match(some.err, /1件の指標（「来場者数」）.*--direction 増加,待機児童数=減少$/m);
  const wrong = await run('evaluate', file, '--year', 'R4', '--direction', '増加,待機=減少');
  assert.match(wrong.err, /「待機」という指標はありません/);
  assert.deepEqual((await run('evaluate', file, '--year', 'R4', '--direction', '上昇')).code, 2);
});

test('a name with a comma, a space or signs of a shell comes in the option that is proposed, and may be given so', async () => {
  const names = ['人口，世帯数', '空き家 (市内)', "相談 $(date) 'その他'"];
  const rising = ['甲', '乙', '丙'].map((name) => `${name},10,20,20`);
  const lines = [...rising, ...names.map((name) => `"${name}",30,20,20`)];
  const file = saved('names.csv', ['指標,基準値（R1）,目標値（R4）,R4年度実績', ...lines].join('\r\n'));
  const { err } = await run('evaluate', file, '--year', 'R4');
  const proposed = /--direction (.*)$/m.exec(err)?.[1] ?? '';
  assert.equal(proposed, String.raw`'増加,人口，世帯数=減少,空き家 (市内)=減少,相談 $(date) '\''その他'\''=減少'`);
  const given = proposed.slice(1, -1).replaceAll(String.raw`'\''`, "'");
  const { results } = await evaluated(file, '--year', 'R4', '--direction', given);
  assert.deepEqual(
    results.map(({ indicator, achieved }) => [indicator, achieved]),
    ['甲', '乙', '丙', ...names].map((name) => [name, true]),
  );
});

test('words of a target say its direction; what is said for all is of the others, and what is said by name stands over both', async () => {
  const words = [
    ['指標', '基準値（R1）', '目標値（R4）', 'R4年度実績'],
    ['出生数〔人〕', '520', '500以上', '498'],
    ['失業率〔％〕', '3.4', '2.8以下', '3.1'],
    ['人口密度〔人/ha〕', '48.2', '現状維持', '48.2'],
    ['人口1,000人当たり病床数〔床〕', '10', '12', '12'],
    ['空き家 (市内)〔戸〕', '30', '20', '20'],
  ];
  const file = saved('words.csv', words.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
  const verdicts = async (...args: readonly string[]) => {
    const { results, err } = await evaluated(file, '--year', 'R4', ...args);
    return [
      results.map(({ indicator, achieved }) => `${indicator} ${achieved}`),
      /--direction (\S.*)$/m.exec(err)?.[1],
    ];
  };
  const stated = ['出生数 false', '失業率 false', '人口密度 true'];
  assert.deepEqual(await verdicts(), [stated, '"増加,空き家 (市内)=減少"']);
  const rest = ['人口1,000人当たり病床数 true', '空き家 (市内) true'];
  assert.deepEqual(await verdicts('--direction', '増加,空き家 (市内)=減少'), [[...stated, ...rest], undefined]);
  const named = await verdicts('--direction', '人口1,000人当たり病床数=減少,空き家 (市内)=減少,失業率=増加');
  assert.deepEqual(named, [[...stated, '人口1,000人当たり病床数 true', '空き家 (市内) true'], undefined]);
});

test('a column of the table wins over what is said for all', async () => {
  const file = saved('both.csv', text(','));
  const { results } = await evaluated(file, '--year', 'R4', '--direction', '減少');
  assert.deepEqual(results.map(shown), MET);
});

test('a figure is the number that its cell holds, printed with the places that are shown', async () => {
  const cells: readonly CellText[] = ['満足度', '％', '増加', styled(0.6, 1), styled(0.7045, 1), styled(0.7044, 1)];
  const file = saved('held.xlsx', workbookFile({ styles: numberFormats(['0.0%']), sheets: [{ rows: [head, cells] }] }));
  const { results, err } = await evaluated(file, '--year', 'R4');
  assert.deepEqual(results.map(shown), [['満足度', '％', '70.44', '70.45', false]]);
  assert.match(err, /セルの表示「70\.5%」と入っている数 70\.45 が違います（2か所）/);
});

test('years that no head states are the year that is asked for, and the year before it', async () => {
  const plain = ['指標', '単位', '方向性', '基準値', '目標値', '実績値'];
  const { results, err } = await evaluated(
    saved('plain.xlsx', workbookFile({ sheets: [{ rows: [['指標一覧'], plain, ...rows, [null, '備考']] }] })),
    '--year',
    'R4',
  );
  assert.deepEqual(results.map(shown), MET);
  assert.match(err, /基準値/);
});

test('a cell that cannot be read leaves out its own figure and is told at its address', async () => {
  const wrong = [
    ['来場者数', '人', '増加', '1,200', '1,300', '1月2日'],
    ['待機児童数', '人', '減少', '10', '整備完了', '3'],
    ['開館日数', '日', '増加', '300', '310', '約312（R3）'],
  ];
  const { results, err } = await evaluated(
    saved('wrong.xlsx', workbookFile({ sheets: [{ rows: [head, ...wrong] }] })),
    '--year',
    'R4',
  );
  assert.deepEqual(results.map(shown), [
    ['来場者数', '人', null, '1300', null],
    ['待機児童数', '人', '3', null, null],
    ['開館日数', '日', '312', '310', true],
  ]);
  assert.equal(results[2]?.measuredPeriod, '2021-04-01/2022-03-31');
  assert.match(err, /注意: wrong\.xlsx シート「指標」 F2/);
  assert.match(err, /注意: wrong\.xlsx シート「指標」 E3/);
});

test('a 指標CSV that was saved as a workbook is read as one, and a code that lost its zero is mended and told', async () => {
  const names = [
    '全国地方公共団体コード',
    '指標名',
    '単位',
    '方向性',
    '基準値',
    '目標年度',
    '目標値',
    '実績年度',
    '実績値',
  ];
  const cells: readonly CellText[] = [11002, '来場者数', '人', '増加', 1200, 'R4', 1300, 'R4', 1320];
  const file = saved('open.xlsx', workbookFile({ sheets: [{ rows: [names, cells] }] }));
  const { results, err } = await evaluated(file, '--year', 'R4');
  assert.deepEqual(results.map(shown), MET.slice(0, 1));
  assert.match(err, /シート「指標」 A2.*011002/);
});

test('several tables on several sheets are one register; what the sheets hide is told', async () => {
  const file = saved(
    'sheets.xlsx',
    workbookFile({
      sheets: [
        { name: '基本目標１ 観光', rows: [head, rows[0] ?? []] },
        { name: '基本目標２ 子育て', rows: [head, rows[1] ?? []] },
        { name: '旧', state: 'hidden', rows: [head, ['廃止', '人', '増加', '1', '2', '3']] },
      ],
    }),
  );
  const { results, err } = await evaluated(file, '--year', 'R4');
  assert.deepEqual(results.map(shown), MET);
  assert.match(err, /シート「旧」は非表示です/);
});

test('rows of 目標 and of 実績 under years are one indicator each, told at the cells they come from', async () => {
  const years = ['指標', '単位', '方向性', '基準値（R1）', '区分', 'R3', 'R4'];
  const turned = [
    ['来場者数', '人', '増加', 1200, '目標', 1250, 1300],
    [null, null, null, null, '実績', 1260, 1320],
    ['待機児童数', '人', '減少', 10, '目標', 2, 0],
    [null, null, null, null, '実績', 'なし？', 3],
  ];
  const file = saved('turned.xlsx', workbookFile({ sheets: [{ rows: [years, ...turned] }] }));
  const { results, err } = await evaluated(file, '--year', 'R4');
  assert.deepEqual(results.map(shown), MET);
  assert.match(err, /F5/);
});

test('a unit, a direction or a target in a cell merged over several rows is that of all of them', async () => {
  const merged = [
    ['中央館の来館者数', '人', '増加', 100, 120, 130],
    ['南館の来館者数', null, null, 100, null, 110],
  ];
  const behind = '<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/><mergeCell ref="E2:E3"/></mergeCells>';
  const file = saved('merged.xlsx', workbookFile({ sheets: [{ rows: [head, ...merged], behind }] }));
  const { results } = await evaluated(file, '--year', 'R4');
  assert.deepEqual(results.map(shown), [
    ['中央館の来館者数', '人', '130', '120', true],
    ['南館の来館者数', '人', '110', '120', false],
  ]);
});

test('indicators stand under the 基本目標 and the 施策 that their rows say, or a row between them', async () => {
  const grouped = [
    ['基本目標', '施策', ...head],
    ['１ 観光', '（１）港', ...(rows[0] ?? [])],
    [null, '（２）山', '登山者数', '人', '増加', 5, 6, 7],
    ['２ 子育て', '（１）保育', ...(rows[1] ?? [])],
  ];
  const between = [head, ['基本目標１ 観光'], rows[0] ?? [], ['基本目標２ 子育て'], rows[1] ?? []];
  const paths = async (name: string, cells: readonly (readonly CellText[])[]) => {
    const { results } = await evaluated(saved(name, workbookFile({ sheets: [{ rows: cells }] })), '--year', 'R4');
    return results.map(({ indicator, path }) => [...path.slice(-2), indicator].join(' > '));
  };
  assert.deepEqual(await paths('grouped.xlsx', grouped), [
    '基本目標１ 観光 > （１）港 > 来場者数',
    '基本目標１ 観光 > （２）山 > 登山者数',
    '基本目標２ 子育て > （１）保育 > 待機児童数',
  ]);
  assert.deepEqual(await paths('between.xlsx', between), [
    '基本目標１ 観光 > 来場者数',
    '基本目標２ 子育て > 待機児童数',
  ]);
});

test('a report is made of a workbook', async () => {
  const out = join(root, 'report.html');
  const file = saved('report.xlsx', workbookFile({ sheets: [{ rows: free }] }));
  const done = await run('report', file, '--year', 'R4', '--out', out);
  assert.equal(done.code, 0, done.err);
  assert.equal(readFileSync(out, 'utf8'), 'report 2022 2');
});

test('a workbook without a KPI table gets one message that says what such a table has', async () => {
  const refused = await run(
    'evaluate',
    saved('none.xlsx', workbookFile({ sheets: [{ rows: [['議事録']] }] })),
    '--year',
    'R4',
  );
  assert.equal(refused.code, 3);
  assert.match(refused.err, /none\.xlsx：指標の表が見つかりません。指標, 単位, 方向性/);
});
