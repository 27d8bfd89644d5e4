import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalText, type Issue } from '#kernel';
import { readCityFolder } from './read-city-folder.ts';
import { cityWith, cp932, sampleCity } from '../../test/helpers/sample-city.ts';

function readSound(changes: Parameters<typeof cityWith>[0] = {}) {
  const result = readCityFolder(cityWith(changes));
  assert.ok(result.ok, JSON.stringify(result.ok ? [] : result.issues));
  return result.value;
}

const at = ({ code, place }: Issue): string =>
  [code, place.file, place.line ?? place.row, place.column ?? place.path?.join('.')]
    .filter((part) => part !== undefined)
    .join(' ');

const { dossier } = readSound();
const [first, second] = dossier.editions;

test('a sound folder gives a dossier without a remark', () => {
  assert.deepEqual(readSound().issues, []);
  assert.equal(dossier.municipality.code, '431001');
  assert.deepEqual(
    dossier.editions.map(({ edition }) => [edition.id, edition.period.first, edition.period.last]),
    [
      ['first', 2015, 2019],
      ['second', 2020, 2023],
    ],
  );
});

test('an indicator stands where its numbers say, a relisting is a reference', () => {
  assert.deepEqual(
    first?.indicators.map(({ definition }) => [definition.id, definition.node, definition.relistedUnder]),
    [
      ['migration', 'g1', []],
      ['births', 'g2', ['g1.1.1']],
      ['waiting', 'g2.1', []],
    ],
  );
  assert.deepEqual(
    second?.indicators.map(({ definition }) => definition.node),
    ['g1', 'lp1'],
  );
});

test('baseline and target keep plan year, measured period and comparator', () => {
  const births = first?.indicators[1];
  assert.deepEqual(
    [births?.baseline?.planYear, births?.baseline?.period?.start, births?.baseline?.period?.kind],
    [2015, '2014-01-01', 'CY'],
  );
  const target = births?.targets[0];
  assert.ok(target?.aim.kind === 'value');
  assert.deepEqual([decimalText(target.aim.value), target.aim.comparator, target.others.length], ['7000', 'gte', 1]);
});

test('what is not said follows from the direction', () => {
  const waiting = first?.indicators[2]?.definition;
  assert.deepEqual(
    [waiting?.comparator, waiting?.method, waiting?.aggregation.kind],
    ['lte', 'ratio_inverse', 'stock'],
  );
  assert.equal(second?.indicators[1]?.baseline?.planYear, 2019);
});

test('an undecided target and a range are targets of their own kind', () => {
  assert.deepEqual(
    second?.indicators.map(({ targets }) => targets[0]?.aim.kind),
    ['undecided', 'range'],
  );
});

test('a correction supersedes and keeps the older reading', () => {
  const migration = dossier.series.filter(({ indicator }) => indicator === 'migration');
  assert.deepEqual(
    migration.map(({ id, supersedes, value }) => [id, supersedes, value && decimalText(value)]),
    [
      ['migration@2019#1', null, '-128'],
      ['migration@2019#2', 'migration@2019#1', '494'],
    ],
  );
});

test('an unknown figure stays unknown', () => {
  const waiting = dossier.series.find(({ indicator }) => indicator === 'waiting');
  assert.deepEqual([waiting?.value, waiting?.missing], [null, 'not-obtained']);
});

test('verification, initiatives, lineage and crossings hang on their edition', () => {
  assert.deepEqual(
    first?.verifications.map(({ year, cover, published }) => [year, cover.title, published[0]?.planYear]),
    [[2019, '第１期総合戦略', 2019]],
  );
  assert.equal(first?.initiatives[0]?.series[0]?.outputs.length, 1);
  assert.deepEqual(second?.edition.lineage[0]?.from, ['g1.1']);
  assert.deepEqual(second?.edition.nodes.find(({ id }) => id === 'lp1')?.crosses, ['g1.1']);
});

const replaced = (file: string, from: string, to: string): Record<string, string> => {
  const text = sampleCity[file] ?? '';
  assert.ok(text.includes(from), `${file} has no ${from}`);
  return { [file]: text.replace(from, to) };
};

const accepted: readonly (readonly [string, Record<string, string | Uint8Array | null>, readonly string[]])[] = [
  [
    'a figures file in CP932',
    { 'measurements.csv': cp932(sampleCity['measurements.csv'] ?? '') },
    ['text-cp932 measurements.csv'],
  ],
  ['a figures file with a BOM', { 'measurements.csv': `\uFEFF${sampleCity['measurements.csv']}` }, []],
  [
    'an outline in CP932',
    { 'second/plan.md': cp932(sampleCity['second/plan.md'] ?? '') },
    ['text-cp932 second/plan.md'],
  ],
  [
    'a triangle as minus',
    replaced('measurements.csv', '-128', '"▲1,234"'),
    ['triangle-as-minus measurements.csv 3 実績値'],
  ],
  [
    'an approximate target',
    replaced('first/indicators.csv', 'R1,400', 'R1,約400'),
    ['figure-approximate first/indicators.csv 2 目標値'],
  ],
  [
    'a municipality code that lost its leading zero',
    replaced('city.json', '431001', '11002'),
    ['municipality.leading-zero-restored city.json code'],
  ],
  [
    'a private-use character',
    replaced('first/plan.md', '働く', '働\uE000く'),
    ['private-use-character first/plan.md 1 10'],
  ],
  [
    'a jumping heading level',
    replaced('second/plan.md', '## （１）', '### （１）'),
    ['outline.level-jump second/plan.md 3'],
  ],
  ['a misnamed file', { 'measurement.csv': 'a' }, ['file-not-read measurement.csv']],
];

for (const [title, changes, expected] of accepted) {
  test(`read, with the remark that is due: ${title}`, () => {
    const codes = readSound(changes).issues.map(at);
    assert.deepEqual(codes, expected);
  });
}

const refused: readonly (readonly [string, Record<string, string | Uint8Array | null>, string])[] = [
  [
    'two values run together',
    replaced('first/indicators.csv', 'R1,400', 'R1,3042 44'),
    'number.two-values first/indicators.csv 2 目標値',
  ],
  [
    'an unknown year',
    replaced('measurements.csv', 'births,R1', 'births,令和'),
    'year.malformed measurements.csv 2 実績年度',
  ],
  [
    'a calendar year as plan year',
    replaced('measurements.csv', 'births,R1', 'births,2019年'),
    'year-not-fiscal measurements.csv 2 実績年度',
  ],
  [
    'a duplicate indicator',
    replaced('first/indicators.csv', '2,1,waiting', '2,,births,,,出生数,,,,,,,R1,7000,,,\n2,1,waiting'),
    'duplicate-indicator first/indicators.csv 4 指標ID',
  ],
  [
    'two names of one indicator',
    replaced('first/indicators.csv', '2,1,waiting', ',,births,,,出生の数,,,,,,,R3,7000,,,\n2,1,waiting'),
    'csv-contradiction first/indicators.csv 4 指標名',
  ],
  [
    'a missing column',
    replaced('measurements.csv', '実績年度,', '年度,'),
    'csv-missing-column measurements.csv 1 実績年度',
  ],
  [
    'a misspelt column',
    replaced('first/indicators.csv', '備考\n', '備　考\n'),
    'csv-unknown-column first/indicators.csv 1 備　考',
  ],
  [
    'no direction',
    replaced('first/indicators.csv', '人,減少', '人,'),
    'direction-not-declared first/indicators.csv 4 方向性',
  ],
  [
    'an unknown word',
    replaced('first/indicators.csv', '人,減少', '人,下げる'),
    'csv-unknown-word first/indicators.csv 4 方向性',
  ],
  [
    'a goal that is not in the plan',
    replaced('first/indicators.csv', '\n2,1,', '\n3,1,'),
    'node-unknown first/indicators.csv 4 基本目標番号',
  ],
  [
    'a relisting of nothing',
    replaced('first/indicators.csv', ',,births,,出生数（再掲）', ',,birth,,出生数（再掲）'),
    'relisting-unknown first/indicators.csv 5 再掲元指標ID',
  ],
  [
    'a relisting with a value of its own',
    replaced('first/indicators.csv', '出生数（再掲）,,,,,,,,', '出生数（再掲）,,,,,,,,9'),
    'relisting-with-values first/indicators.csv 5 目標値',
  ],
  [
    'the same figure twice',
    replaced('measurements.csv', ',k0,,2', ',k0,,1'),
    'duplicate-measurement measurements.csv 4 版',
  ],
  [
    'a figure of no indicator',
    replaced('measurements.csv', 'births,R1', 'birth,R1'),
    'indicator-unknown measurements.csv 2 指標ID',
  ],
  ['an unknown source', replaced('measurements.csv', '確定,,k0', '確定,,k9'), 'source-unknown measurements.csv 2 出典'],
  [
    'an empty figure without a reason',
    replaced('measurements.csv', '未入手', ''),
    'csv-missing-value measurements.csv 5 実績値',
  ],
  [
    'a figure and a reason for having none',
    replaced('measurements.csv', '494,,,', '494,,,未公表'),
    'csv-contradiction measurements.csv 4 欠測理由',
  ],
  ['an unclosed quotation', replaced('measurements.csv', '"6,293"', '"6,293'), 'csv-broken measurements.csv 2'],
  [
    'a page of the web under the name of a CSV',
    { 'measurements.csv': '\n<!DOCTYPE html>\n<html lang="ja"><p class="x">404</p>' },
    'csv-is-page measurements.csv',
  ],
  ['more cells than columns', replaced('measurements.csv', 'k0,,2', 'k0,,2,3'), 'csv-row-width measurements.csv 4'],
  ['broken JSON', replaced('city.json', '"見本市",', '"見本市"'), 'json-broken city.json 5 3'],
  [
    'a key said twice',
    replaced('city.json', '"name": "見本市"', '"name": "見本市", "name": "別市"'),
    'json-duplicate-key city.json 4 18',
  ],
  ['an unknown key', replaced('city.json', '"name"', '"titel": "x", "name"'), 'json.unknown-key city.json titel'],
  ['a missing key', replaced('city.json', '"name": "見本市",', ''), 'json.missing-key city.json name'],
  [
    'a number where a decimal belongs',
    replaced('first/initiatives.json', '"120"', '120'),
    'json.text first/initiatives.json 0.series.0.outputs.0.value',
  ],
  [
    'a decimal with a comma',
    replaced('first/initiatives.json', '"120"', '"1,200"'),
    'decimal.malformed first/initiatives.json 0.series.0.outputs.0.value',
  ],
  ['an unknown node', replaced('first/initiatives.json', 'g1.1', 'g1.7'), 'node-unknown first/initiatives.json 0.node'],
  [
    'an unknown indicator',
    replaced('first/verification.json', '"births"', '"birth"'),
    'indicator-unknown first/verification.json 0.explanations.0.indicator',
  ],
  [
    'a day that does not exist',
    replaced('sources.json', '2021-03-29', '2021-02-29'),
    'date-malformed sources.json 0.date',
  ],
  ['a folder of a newer version', replaced('city.json', 'city/1', 'city/2'), 'json-format-version city.json format'],
  ['a wrong check digit', replaced('city.json', '431001', '431002'), 'municipality.wrong-check-digit city.json code'],
  [
    'a way out of the folder',
    replaced('city.json', '"folder": "second"', '"folder": "../second"'),
    'path-unsafe city.json editions.1.folder',
  ],
  [
    'an unknown scheme',
    replaced('city.json', '"status": "adopted"', '"status": "adopted", "scheme": "abc"'),
    'scheme-unknown city.json editions.1.scheme',
  ],
  ['a missing plan', { 'second/plan.md': null }, 'file-missing second/plan.md'],
  ['a missing plan that a later edition came from', { 'first/plan.md': null }, 'file-missing first/plan.md'],
  ['missing sources that figures name', { 'sources.json': null }, 'file-missing sources.json'],
  ['missing indicators that figures are of', { 'first/indicators.csv': null }, 'file-missing first/indicators.csv'],
  ['a missing city.json', { 'city.json': null }, 'file-missing city.json'],
  [
    'a missing picture',
    replaced(
      'first/initiatives.json',
      '"name": "相談窓口"',
      '"name": "相談窓口", "pictures": [ { "file": "a.png", "alt": "窓口" } ]',
    ),
    'picture-missing pictures/a.png',
  ],
  [
    'a drawing that runs a script',
    {
      ...replaced(
        'first/initiatives.json',
        '"name": "相談窓口"',
        '"name": "相談窓口", "pictures": [ { "file": "a.svg", "alt": "窓口" } ]',
      ),
      'pictures/a.svg': '<svg><script/></svg>',
    },
    'picture-format pictures/a.svg',
  ],
  [
    'lineage from a node that never was',
    replaced('second/lineage.json', '["g1.1"]', '["g9"]'),
    'node-unknown second/lineage.json 0.from.0',
  ],
  [
    'bytes that are neither UTF-8 nor CP932',
    { 'measurements.csv': Uint8Array.of(0x61, 0x0a, 0xff, 0xff) },
    'text-encoding-unknown measurements.csv 2',
  ],
  [
    'text garbled before it was saved',
    { 'measurements.csv': '譁\u0087蟄励さ繝ｼ繝峨縺ｧ縺吶' },
    'text-mojibake measurements.csv 1',
  ],
];

for (const [title, changes, expected] of refused) {
  test(`refused with one located message: ${title}`, () => {
    const result = readCityFolder(cityWith(changes));
    assert.ok(!result.ok);
    const errors = result.issues.filter(({ severity }) => severity === 'error').map(at);
    assert.equal(errors[0], expected, errors.join('\n'));
    assert.equal(new Set(errors).size, 1, errors.join('\n'));
  });
}

test('overlapping bands of a scheme are refused with their place', () => {
  const scheme = JSON.stringify({
    id: 'own',
    version: '1',
    name: '独自',
    kind: 'automatic',
    basis: 'own',
    guards: [],
    grades: [
      { code: 'A', label: 'A', tone: 'good' },
      { code: 'B', label: 'B', tone: 'poor' },
    ],
    bands: [
      { code: 'A', lower: '0.8', lowerInclusive: true, upper: null, upperInclusive: false },
      { code: 'B', lower: null, lowerInclusive: false, upper: '0.9', upperInclusive: false },
    ],
    missing: { code: '-', label: '－', tone: 'neutral' },
    rate: { rounding: 'half-away', places: 1 },
    source: { title: '要綱', url: null },
    note: null,
  });
  const changes = {
    ...replaced('city.json', '"status": "adopted"', '"status": "adopted", "scheme": "schemes/own.json"'),
    'schemes/own.json': scheme,
  };
  const result = readCityFolder(cityWith(changes));
  assert.ok(!result.ok);
  assert.ok(
    result.issues.every(({ place }) => place.file === 'schemes/own.json'),
    JSON.stringify(result.issues),
  );
});
