import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines, outlineEdition } from '../../test/helpers/compared-outlines.ts';

const PORT = '- 港の岸壁を耐震化し、災害の時にも物資を運び込めるようにします。';
const LIBRARY = '- 図書館の開館時間を延長し、働く世代の学び直しを応援します。';
const WORDS = '- 用語を五十音順に並べ、一つひとつに説明を添えます。';

for (const label of ['資料', '参考資料', 'Ｑ', '問', 'STEP', '手順', 'コラム', '図'])
  test(`where a heading ${label}１ was put before others, their numbers are told once as a run and their names stay`, () => {
    const old = ['# 巻末', `## ${label}１ 策定の経過`, PORT, `## ${label}２ 委員の名簿`, LIBRARY];
    const next = ['# 巻末', `## ${label}１ 用語の説明`, WORDS, ...old.slice(1).map(oneMore)];
    const comparison = comparedOutlines(old, next);
    const told = comparison.rows.map(({ type }) => type);
    assert.deepEqual(told, ['same', 'added', 'added', 'renumbered', 'same', 'renumbered', 'same']);
    assert.deepEqual(comparison.rows[3]?.remarks, [
      {
        code: 'renumbered',
        from: [`${label}１`, `${label}２`],
        to: [`${label}２`, `${label}３`],
        count: 2,
      },
    ]);
  });

function oneMore(line: string): string {
  return line.startsWith('#') ? line.replace('２', '３').replace('１', '２') : line;
}

test('問題１つ and 図書２ are no numbers of headings', () => {
  const { units } = outlineEdition(['# 問題１つに取り組む', '# 図書２ 冊', '# 資料１の扱い'], 'o');
  assert.deepEqual(
    units.map(({ number }) => number),
    ['', '', ''],
  );
});
