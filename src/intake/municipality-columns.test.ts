import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneFile } from '#app';
import { intake } from '#intake';
import { localeFor } from '#locale';

const HEAD = '団体コード,団体名,指標,単位,方向性,基準値（R1）,目標値（R6）';

async function read(...rows: readonly string[]) {
  const source = await intake.source(oneFile('指標.csv', new TextEncoder().encode([HEAD, ...rows, ''].join('\n'))));
  assert.ok(source.ok);
  const { editions, issues, municipality } = source.value;
  const block = editions[0]?.blocks.find((one) => one.block.kind === 'table')?.block;
  return {
    codes: block?.kind === 'table' ? block.rows.map(([code]) => code) : [],
    told: issues.map((issue) => localeFor('ja').issueText(issue)),
    municipality,
  };
}

test('a code that lost its leading zero in a table with heads of its own is mended and told once, and names the city', async () => {
  const { codes, told, municipality } = await read(
    '11002,札幌市,出生数,人,増加,400,450',
    '11002,札幌市,待機児童数,人,減少,18,0',
  );
  assert.deepEqual(codes, ['011002', '011002']);
  assert.deepEqual(told, [
    '指標.csv 2行目1列目：「11002」は表計算ソフトで先頭の0が落ちた団体コードとみて、011002 として読みました。文字列として 011002 と書いてください。',
  ]);
  assert.deepEqual(municipality, { code: '011002', name: '札幌市' });
});

test('codes of several cities name none, and what is no code stays as it stands', async () => {
  const two = await read('011002,札幌市,出生数,人,増加,400,450', '431001,熊本市,出生数,人,増加,400,450');
  assert.equal(two.municipality, undefined);
  assert.deepEqual(two.told, []);
  const wrong = await read('11003,札幌市,出生数,人,増加,400,450', ',,待機児童数,人,減少,18,0');
  assert.deepEqual([wrong.codes, wrong.municipality], [['11003', ''], undefined]);
});
