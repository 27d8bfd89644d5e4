import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { issue } from '#kernel';
import { enIssues } from './en/issues.ts';
import { jaIssues } from './ja/issues.ts';
import { localeFor } from './locale-for.ts';

const ja = localeFor('ja');
const en = localeFor('en');
const rooms = new URL('../', import.meta.url);
const sources = readdirSync(rooms, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
);

test('what, where, and what would be right', () => {
  const found = issue('number.two-values', {
    place: { file: 'indicators.csv', row: 14, column: '目標値' },
    found: '3042 44',
    expected: '1234.5',
  });
  assert.equal(
    ja.issueText(found),
    'indicators.csv 14行目「目標値」：「3042 44」には数が二つ入っているようです。一つのセルには 1234.5 のように一つの数だけを書いてください。',
  );
  assert.equal(
    en.issueText(found),
    'indicators.csv, line 14, “目標値”: “3042 44” seems to hold two numbers. Write one number in a cell, such as 1234.5.',
  );
});

test('places in JSON, sheets and texts', () => {
  const inJson = { file: 'city.json', path: ['editions', 0, 'period'] };
  assert.equal(ja.placeText(inJson), 'city.json 「editions」の1番目の「period」');
  assert.equal(en.placeText(inJson), 'city.json, “editions”, entry 1, “period”');
  assert.equal(ja.placeText({ path: ['g1.1'], field: 'tolerance' }), '「g1.1」の「許容差」');
  assert.equal(ja.placeText({ file: 'city.json', path: [] }), 'city.json');
  assert.equal(ja.placeText({ file: '照会.xlsx', sheet: 'KPI', cell: 'C14' }), '照会.xlsx シート「KPI」 C14');
  assert.equal(ja.placeText({ file: 'plan.md', line: 3, offset: 4 }), 'plan.md 3行目5文字目');
  assert.equal(ja.placeText({ file: '計画.docx', paragraph: 3, offset: 4 }), '計画.docx 3段落目5文字目');
  assert.equal(
    ja.placeText({ file: '計画.docx', paragraph: 25, row: 3, column: 2 }),
    '計画.docx 25段落目の表の3行目2列目',
  );
  assert.equal(
    en.placeText({ file: 'p.docx', paragraph: 25, row: 3, column: 2 }),
    'p.docx, paragraph 25, row 3, column 2',
  );
  assert.equal(ja.placeText({ file: '計画.pdf', page: 2 }), '計画.pdf 2ページ');
  assert.equal(ja.placeText({ file: '計画.pdf', page: 12, row: 3, column: 2 }), '計画.pdf 12ページの表の3行目2列目');
  assert.equal(en.placeText({ file: 'p.pdf', page: 12, row: 3, column: 2 }), 'p.pdf, page 12, row 3, column 2');
  assert.equal(en.placeText({ file: 'p.md', row: 0, column: 2 }), 'p.md, line 0, column 2');
  assert.equal(ja.placeText({ file: '計画.pdf', page: 23, paragraph: 927, offset: 3 }), '計画.pdf 23ページ');
  assert.equal(
    ja.placeText({ file: '本文.txt', page: 6, line: 228, row: 2, column: 3 }),
    '本文.txt 228行目3列目（6ページ）',
  );
  assert.equal(en.placeText({ file: 'p.txt', page: 6, line: 228, offset: 0 }), 'p.txt, line 228 (page 6), character 1');
  assert.equal(ja.placeText({}), '');
});

test('a sentence whose fact is not known is left out, the rest stays', () => {
  assert.equal(
    ja.issueText(issue('data.disk-full')),
    'ディスクの空きがありません。これより後は何も書き込まずに終了します。空きを作ってから起動してください。',
  );
});

test('an empty text is named, a long one cut, a control character made visible', () => {
  assert.match(
    ja.issueText(issue('decimal.malformed', { found: '', expected: '1' })),
    /「（空欄）」は数として読めません。/,
  );
  assert.match(ja.issueText(issue('decimal.malformed', { found: 'x'.repeat(100), expected: '1' })), /「x{60}…」/);
  assert.match(ja.issueText(issue('decimal.malformed', { found: 'a\u0000b', expected: '1' })), /「a␀b」/);
});

test('an unknown code still says what was found', () => {
  assert.equal(
    ja.issueText(issue('no.such-code', { found: 'x', expected: 'y' })),
    '「x」を確かめてください。正しい形は y です。（no.such-code）',
  );
});

test('both languages ask for the same facts', () => {
  const facts = (sentence: string) => [...new Set(sentence.match(/\{[\w-]+\}/g))].toSorted();
  for (const [code, sentence] of Object.entries(jaIssues)) {
    assert.deepEqual(facts(enIssues[code as keyof typeof enIssues]), facts(sentence), code);
  }
});

test('every code that a room lists has its sentence', async () => {
  const lists = sources.filter((path) => /issue-codes?\.ts$/.test(path));
  assert.ok(lists.length >= 5, 'the lists of codes were not found');
  for (const path of lists) {
    const exported: Record<string, unknown> = await import(pathToFileURL(new URL(path, rooms).pathname).href);
    const codes = Object.values(exported)
      .filter((value) => Array.isArray(value))
      .flat();
    assert.deepEqual(
      codes.filter((code) => !Object.hasOwn(jaIssues, code)),
      [],
      path,
    );
  }
});

test('every code written out in a room has its sentence', () => {
  const written = sources.flatMap((path) =>
    [...readFileSync(new URL(path, rooms), 'utf8').matchAll(/(?:[iI]ssue|findings\.add)\(\s*'([\w.-]+)'/g)].map(
      ([, code = '']) => ({ path, code }),
    ),
  );
  assert.ok(written.length > 50, 'the issues of the rooms were not found');
  assert.deepEqual(
    written.filter(({ code }) => !Object.hasOwn(jaIssues, code)),
    [],
  );
});
