import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import { oneFile, type PlanJson } from '#app';
import { intake } from '#intake';
import { readOutline, type OutlineBlock } from '#plan';
import { createComparisonMaker } from '#report';
import { characterCounts, missingFrom } from '../../test/helpers/characters.ts';
import { bulletSigns, documentTexts } from '../../test/helpers/document-texts.ts';
import { comparisonFile, outlineFile } from '../../test/helpers/outline-file.ts';
import { readAsset } from '../../test/helpers/read-asset.ts';
import { runCommand } from '../../test/helpers/run-command.ts';
import { workbookFile } from '../../test/helpers/workbook-file.ts';
import { cliPorts } from './cli-ports.ts';
import { installation } from './shipped-files.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-import-'));
after(() => rmSync(root, { recursive: true, force: true }));

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile<PlanJson>(
  JSON.parse(readFileSync(join(installation, 'docs/schema/plan.schema.json'), 'utf8')),
);

const run = (...args: readonly string[]) =>
  runCommand(cliPorts, args, {
    reportMaker: {
      make: async (view, format) => {
        const bytes = new TextEncoder().encode(`${view.edition.id} ${view.year} ${view.indicators.length}`);
        return { ok: true, value: { bytes, mediaType: '', fileName: `report.${format}`, issues: [] } };
      },
    },
    comparisonMaker: createComparisonMaker({ intake, read: readAsset, emptyFolder: '/nothing/lies/here' }),
  });

async function imported(...args: readonly string[]): Promise<PlanJson> {
  const { code, out, err } = await run('import', ...args, '--format', 'json');
  assert.equal(code, 0, err);
  const json: unknown = JSON.parse(out);
  assert.ok(validate(json), ajv.errorsText(validate.errors));
  return json;
}

function saved(name: string, content: string | Uint8Array): string {
  const file = join(root, name);
  writeFileSync(file, content);
  return file;
}

const PLAN = [
  '# １ 計画の期間',
  '計画期間は、令和2年度から令和5年度までとします。',
  '# 基本目標１ 働く場を育てる',
  '| 指標 | 単位 | 方向性 | 基準値（H30） | 目標値（R5） | 実績値（R2） |\n|---|---|---|---|---|---|\n| 漁獲量 | ｔ | 増加 | 0.90 | 1.2 | 1.0 |\n| 離職率 | ％ | 減少 | 12 | 10（R4） | － |',
  '## （１）漁業',
  '- 港を直します。',
  '※数値は年度末のもの',
].join('\n\n');
const outline: readonly OutlineBlock[] = readOutline(PLAN, 'plan.md').units.map(({ line: _line, ...block }) => block);

const texts = (json: PlanJson) => json.editions.map(({ units }) => units.map(({ kind, text }) => `${kind} ${text}`));

const UNITS = [
  'heading １ 計画の期間',
  'paragraph 計画期間は、令和2年度から令和5年度までとします。',
  'heading 基本目標１ 働く場を育てる',
  'kpi 漁獲量〔ｔ〕 増加 0.90 1.2 1.0',
  'kpi 離職率〔％〕 減少 12 10（R4） －',
  'heading （１）漁業',
  'bullet 港を直します。',
  'note ※数値は年度末のもの',
];

test('a place that cannot be taken as it stands is a remark: nothing is called an error where the command ends well', async () => {
  const file = saved('two-values.md', PLAN.replace('| 1.2 |', '| 3042 44 |'));
  const well = await run('import', file, '--out', join(root, 'plan.json'), '--city', '431001');
  assert.equal(well.code, 0, well.err);
  assert.match(well.err, /うち1件は要確認です[^]*^要確認: .*「3042 44」には数が二つ/m);
  assert.doesNotMatch(well.err, /^誤り/m);
  const broken = await run('import', saved('broken.docx', 'no Word file'), '--out', join(root, 'none.json'));
  assert.equal(broken.code, 3);
  assert.match(broken.err, /^誤り: /m);
});

test('one plan is read alike from an outline and from a Word file, and each unit says where it stands', async () => {
  const [md, docx] = await Promise.all([
    imported(saved('plan.md', PLAN)),
    imported(saved('plan.docx', outlineFile(outline, 'declared'))),
  ]);
  assert.deepEqual(texts(md), [UNITS]);
  assert.deepEqual(texts(docx), [UNITS]);
  const placesOf = (json: PlanJson) => json.editions[0]?.units.map(({ place }) => place);
  assert.deepEqual(placesOf(md)?.[4], { file: 'plan.md', line: 10 });
  assert.deepEqual(placesOf(docx)?.[6], { file: 'plan.docx', paragraph: 23 });
});

test('the period that the text states, the indicators whose direction a column says, and their figures are in it', async () => {
  const [edition] = (await imported(saved('plan.docx', outlineFile(outline, 'declared')))).editions;
  assert.deepEqual(edition?.period, ['R2', 'R5']);
  assert.deepEqual(
    edition?.indicators.map(({ id, direction, comparator, baseline, node }) => ({
      id,
      direction,
      comparator,
      baseline,
      node,
    })),
    [
      {
        id: '漁獲量',
        direction: 'increase',
        comparator: 'gte',
        baseline: { year: 'H30', value: '0.90', period: null },
        node: 'g1',
      },
      {
        id: '離職率',
        direction: 'decrease',
        comparator: 'lte',
        baseline: { year: 'H30', value: '12', period: null },
        node: 'g1',
      },
    ],
  );
  assert.deepEqual(edition?.indicators[1]?.targets[0]?.period, 'R4');
  assert.deepEqual(
    edition?.measurements.map(({ indicator, year, value, missing }) => [indicator, year, value, missing]),
    [
      ['漁獲量', 'R2', '1.0', null],
      ['離職率', 'R2', null, 'not-applicable'],
    ],
  );
});

test('what was imported goes into every command that takes a plan, and into import again', async () => {
  const out = join(root, 'plan.json');
  const done = await run(
    'import',
    saved('plan.docx', outlineFile(outline, 'declared')),
    '--city',
    '431001',
    '--out',
    out,
  );
  assert.deepEqual([done.code, done.out], [0, `版1件、項目8件、指標2件を読みました。\n${out} に書き出しました。\n`]);
  const compared = await run('compare', saved('plan.md', PLAN), out, '--format', 'json');
  const { rows } = JSON.parse(compared.out) as { rows: readonly { type: string }[] };
  assert.deepEqual(
    rows.map(({ type }) => type),
    UNITS.map(() => 'same'),
    compared.err,
  );
  assert.deepEqual((await run('check', out)).code, 0);
  const evaluated = await run('evaluate', out, '--year', 'R2', '--format', 'json');
  assert.match(evaluated.out, /"actual": "1\.0"/, evaluated.err);
  const report = join(root, 'report.pdf');
  assert.deepEqual((await run('report', out, '--year', 'R2', '--out', report)).code, 0);
  assert.equal(readFileSync(report, 'utf8'), 'plan 2020 2');
  const again = await imported(out);
  const first = JSON.parse(readFileSync(out, 'utf8')) as PlanJson;
  assert.deepEqual({ ...again, issues: [] }, { ...first, issues: [] });
});

test('what indicators want can be said where their table does not; a name that no row has is told', async () => {
  const file = saved(
    'unsaid.md',
    PLAN.replace(' 方向性 |', '').replace(' 増加 |', '').replace(' 減少 |', '').replace('|---', ''),
  );
  const none = await run('import', file, '--format', 'json');
  assert.match(none.err, /2件の指標（「漁獲量」「離職率」）.*--direction 増加,離職率=減少$/m);
  assert.deepEqual((JSON.parse(none.out) as PlanJson).editions[0]?.indicators, []);
  const said = await imported(file, '--direction', '増加,離職率=減少');
  assert.deepEqual(
    said.editions[0]?.indicators.map(({ id, direction }) => [id, direction]),
    [
      ['漁獲量', 'increase'],
      ['離職率', 'decrease'],
    ],
  );
  const unknown = await run('import', file, '--format', 'json', '--direction', '離職数=減少');
  assert.deepEqual([unknown.code, /離職数/.test(unknown.err)], [2, true]);
  assert.equal((await run('import', file, '--format', 'json', '--direction', '上へ')).code, 2);
});

test('a 新旧対照表 gives the new edition and the old one, and its 備考 beside them', async () => {
  const sides = (text: string): readonly OutlineBlock[] => [{ kind: 'paragraph', text }];
  const file = saved(
    'table.docx',
    comparisonFile({
      heads: ['改正案', '現行', '備考'],
      rows: [[sides('港を造ります。'), sides('港を直します。'), sides('字句の修正')]],
    }),
  );
  const json = await imported(file, '--period', 'R6-R9,R2-R5', '--city', '431001');
  assert.deepEqual(
    json.editions.map(({ id, title, period, units }) => [id, title, period, units.map(({ text }) => text)]),
    [
      ['new', '改正案', ['R6', 'R9'], ['港を造ります。']],
      ['old', '現行', ['R2', 'R5'], ['港を直します。']],
    ],
  );
  assert.deepEqual(
    json.remarks.map(({ text }) => text),
    ['字句の修正'],
  );
});

test('several files are the editions of one city; the 団体コード of a file of figures is theirs', async () => {
  const figures = join(root, 'figures.csv');
  writeFileSync(
    figures,
    '全国地方公共団体コード,計画ID,計画開始年度,計画終了年度,指標名,方向性,基準値,目標年度,目標値,実績年度,実績値\r\n431001,first,H27,R1,漁獲量,増加,0.8,R1,0.9,R1,0.85\r\n',
  );
  const json = await imported(saved('plan.md', PLAN), figures, '--edition', 'second,first');
  assert.equal(json.municipality, '431001');
  assert.deepEqual(
    json.editions.map(({ id, period, indicators, measurements }) => [
      id,
      period,
      indicators.length,
      measurements.length,
    ]),
    [
      ['second', ['R2', 'R5'], 2, 2],
      ['first', ['H27', 'R1'], 1, 1],
    ],
  );
  const other = saved('other.csv', readFileSync(figures, 'utf8').replace('431001', '011002'));
  const refused = await run('import', figures, other, '--format', 'json');
  assert.deepEqual([refused.code, refused.out], [2, '']);
  assert.match(refused.err, /011002.*431001/);
});

test('the figures of a workbook are those of the plan’s indicators, which take their direction from it', async () => {
  const unsaid = outline.map((block): OutlineBlock => {
    if (block.kind !== 'table') return block;
    const drop = (row: readonly string[]) => row.filter((_, at) => at !== 2);
    return { ...block, head: drop(block.head), rows: block.rows.map(drop) };
  });
  const plan = saved('unsaid.docx', outlineFile(unsaid, 'declared'));
  assert.deepEqual((await imported(plan)).editions[0]?.indicators, []);
  const rows = [
    ['指標', '単位', '目指す方向', '実績値（R3）'],
    ['漁獲量', 'ｔ', '増加', '1.1'],
    ['離職率', '％', '減少', '11'],
    ['来場者数', '人', '増加', '300'],
  ];
  const book = saved('figures.xlsx', workbookFile({ sheets: [{ name: '実績', rows: [['実績の一覧'], [], ...rows] }] }));
  const csv = saved('free.csv', rows.map((row) => row.join(',')).join('\n'));
  for (const figures of [book, csv]) {
    const { editions, unplaced } = await imported(plan, figures, '--edition', 'second');
    assert.deepEqual(
      editions.map(({ id, indicators }) => [id, indicators.map((one) => `${one.id} ${one.direction} ${one.node}`)]),
      [['second', ['漁獲量 increase g1', '離職率 decrease g1', '来場者数 increase c1']]],
    );
    assert.deepEqual(
      editions[0]?.measurements.map(({ indicator, year, value }) => `${indicator} ${year} ${value}`),
      ['漁獲量 R2 1.0', '漁獲量 R3 1.1', '離職率 R2 null', '離職率 R3 11', '来場者数 R3 300'],
    );
    assert.equal(missingFrom(characterCounts(rows.flat()), characterCounts(unplaced.map(({ text }) => text))), '');
  }
  const { err } = await run('import', plan, book, '--format', 'json');
  assert.match(err, /figures\.xlsx：指標2件の値を、計画の指標に入れました。/);
  assert.match(err, /計画にない指標が1件（来場者数など）/);
});

test('a 指標CSV that was saved as a workbook gives the plan its ids and definitions', async () => {
  const rows = [
    ['指標ID', '指標名', '単位', '方向性', '基準値', '目標値', '実績年度', '実績値', '値の状態'],
    ['catch', '漁獲量', 'ｔ', '増加', '', '', 'R3', '1.1', '速報'],
  ];
  const book = saved('own.xlsx', workbookFile({ sheets: [{ rows }] }));
  const { editions, unplaced } = await imported(saved('plan.docx', outlineFile(outline, 'declared')), book);
  assert.deepEqual(
    editions[0]?.indicators.map(({ id, name }) => `${id} ${name}`),
    ['catch 漁獲量', '離職率 離職率'],
  );
  assert.deepEqual(
    editions[0]?.measurements.map(({ indicator, year, value, status }) => `${indicator} ${year} ${value} ${status}`),
    ['catch R2 1.0 confirmed', 'catch R3 1.1 preliminary', '離職率 R2 null confirmed'],
  );
  assert.equal(missingFrom(characterCounts(rows.flat()), characterCounts(unplaced.map(({ text }) => text))), '');
});

test('a Word table whose heads state no year is read by the year that is said, its baselines by the period', async () => {
  const md =
    '# 目標１ 漁業\n\n計画期間は、令和2年度から令和5年度までとします。\n\n| 指標 | 現状値 | 目標値 |\n|---|---|---|\n| 漁獲量（ｔ） | 0.90 | 1.2 |';
  const blocks = readOutline(md, 'plan.md').units.map(({ line: _line, ...block }) => block);
  const file = saved('bare.docx', outlineFile(blocks, 'declared'));
  const figuresOf = async (...args: readonly string[]) =>
    (await imported(file, '--direction', '増加', ...args)).editions[0]?.indicators.map(
      ({ name, unit, baseline, targets }) => [name, unit, baseline?.year, targets.map(({ year }) => year)],
    );
  assert.deepEqual(await figuresOf('--year', 'R5'), [['漁獲量', 'ｔ', 'R1', ['R5']]]);
  assert.deepEqual(await figuresOf(), [['漁獲量', 'ｔ', 'R1', []]]);
  const { err } = await run('import', file, '--format', 'json');
  assert.match(err, /列の見出し「目標値」の年度が分からない.*--year/);
  assert.match(err, /2019年度）の値として扱いました/);
});

test('what no document tells is said with the option that would tell it, and nothing is written', async () => {
  const file = saved('bare.md', '# １ 産業\n\n- 港を直します。\n');
  const out = join(root, 'bare.json');
  const refused = await run('import', file, '--out', out);
  assert.equal(refused.code, 2);
  assert.match(refused.err, /「bare」の計画期間が書かれていません。--period R2-R5/);
  assert.equal(existsSync(out), false);
  const done = await run('import', file, '--out', out, '--period', '令和2～5年度');
  assert.equal(done.code, 0, done.err);
  assert.match(done.err, /表題が書かれていないため、「bare」としました.*--title/);
  assert.match(done.err, /団体コードが書かれていません。--city 431001/);
  const silent = await run(
    'import',
    file,
    '--out',
    out,
    '--period',
    'R2-R5',
    '--title',
    '総合戦略',
    '--city',
    '431001',
  );
  assert.deepEqual([silent.code, silent.err], [0, '']);
});

const wrong: readonly (readonly [what: string, args: readonly string[], exit: number, says: RegExp])[] = [
  ['no file', ['--out', 'x.json'], 2, /FILE/],
  ['no target', ['plan.md'], 2, /--out plan\.json/],
  ['a target of another form', ['plan.md', '--out', 'x.docx'], 2, /plan\.json/],
  ['the file itself as the target', ['plan.json', '--out', 'plan.json'], 2, /書き出し先/],
  ['a period that runs backwards', ['plan.md', '--out', 'x.json', '--period', 'R5-R2'], 2, /R5-R2/],
  ['periods of two editions for one', ['plan.md', '--out', 'x.json', '--period', 'R2-R5,R6-R9'], 2, /版は1件.*2件/],
  ['a file that is not there', ['none.docx', '--out', 'x.json'], 3, /none\.docx/],
  ['a form that is not read', ['plan.pages', '--out', 'x.json'], 3, /\.pages/],
];
for (const [what, args, exit, says] of wrong) {
  test(`${what} ends with exit ${exit} and one clear message`, async () => {
    saved('plan.md', PLAN);
    saved('plan.pages', 'x');
    saved('plan.json', '{}');
    const inside = args.map((arg) => (/\.(?:md|json|docx|pages)$/.test(arg) ? join(root, arg) : arg));
    const { code, out, err } = await run('import', ...inside);
    assert.deepEqual([code, out], [exit, '']);
    assert.match(err, says);
    assert.equal(existsSync(join(root, 'x.json')), false);
  });
}

test('no visible character of the examples is lost on the way into a plan JSON', async () => {
  for (const name of ['minato/first', 'minato/second', 'kumamoto/second']) {
    const path = join(installation, 'examples', name, 'plan.md');
    const files = oneFile('plan.md', readFileSync(path));
    const document = await intake.source(files);
    assert.ok(document.ok);
    const json = await imported(path, '--period', 'R2-R5');
    const read = await intake.source(oneFile('plan.json', new TextEncoder().encode(JSON.stringify(json))));
    assert.ok(read.ok);
    const [before, after] = [document.value, read.value].map((one) => characterCounts(documentTexts(one)));
    assert.ok(before && after);
    assert.equal(missingFrom(before, after), '', name);
    assert.equal(missingFrom(after, before), '', name);
    const source = characterCounts([readFileSync(path, 'utf8').replace(/^#+ |^ *- |^\|[-|]+\|$|\\?\|/gm, '')]);
    assert.match(missingFrom(source, after), new RegExp(`${bulletSigns.source}|^[\`a-z]*$`, 'u'));
  }
});

test('a folder is told to be one, and what is no file is said in the reader’s words', async () => {
  const folder = await run('import', root, '--format', 'json');
  assert.deepEqual([folder.code, /フォルダーです。中のファイル/.test(folder.err)], [3, true]);
  const device = await run('import', '/dev/null', '--format', 'json');
  assert.deepEqual([device.code, /ファイルではありません。/.test(device.err)], [3, true]);
});
