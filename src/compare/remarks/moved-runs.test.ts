import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../../test/helpers/compared-outlines.ts';

/** `type of count` of each row that says something of a move, `type` of the others. */
function told(old: readonly string[], next: readonly string[]): readonly string[] {
  return comparedOutlines(old, next).rows.map(({ type, remarks }) =>
    [type, ...remarks.flatMap((remark) => (remark.code === 'moved' ? [remark.count] : []))].join(' '),
  );
}

const HARVEST = '- 新規就農者の相談窓口を設け、農地の紹介から販路の確保まで一貫して支援します。';
const FOREST = '- 間伐を計画的に行い、町産材を学校や公民館の建て替えに使います。';
const PORT = '- 漁港の岸壁を直し、荷揚げと競りの作業を安全にします。';
const LIBRARY = '- 図書館の開館時間を延長し、働く世代の学び直しを応援します。';
const NURSERY = '- 保育所の定員を増やし、夜間の預かりを始めます。';

test('bullets that moved together are told once, at the first of them, with how many they are', () => {
  assert.deepEqual(
    told(
      ['# １ 産業', HARVEST, FOREST, PORT, '# ２ 暮らし', LIBRARY],
      ['# １ 産業', HARVEST, '# ２ 暮らし', LIBRARY, FOREST, PORT],
    ),
    ['same', 'same', 'same', 'same', 'moved 2', 'moved'],
  );
});

test('bullets that came from two places, or went to two, are told each', () => {
  assert.deepEqual(
    told(
      ['# １ 産業', HARVEST, FOREST, '# ２ 海', PORT, NURSERY, '# ３ 暮らし', LIBRARY],
      ['# １ 産業', HARVEST, '# ２ 海', NURSERY, '# ３ 暮らし', LIBRARY, FOREST, PORT],
    ),
    ['same', 'same', 'same', 'same', 'same', 'same', 'moved 1', 'moved 1'],
  );
});

test('a bullet between them that is new parts a run of moved ones', () => {
  assert.deepEqual(
    told(
      ['# １ 産業', HARVEST, FOREST, PORT, '# ２ 暮らし', LIBRARY],
      ['# １ 産業', HARVEST, '# ２ 暮らし', LIBRARY, FOREST, NURSERY, PORT],
    ),
    ['same', 'same', 'same', 'same', 'moved 1', 'added', 'moved 1'],
  );
});

test('of a heading that moved and has another name, both are told', () => {
  const codes = (name: string): readonly string[] => {
    const { rows } = comparedOutlines(
      ['# 方針', '## １ 産業', HARVEST, FOREST, '## ２ 暮らし', LIBRARY, NURSERY, PORT],
      ['# 方針', '## １ 暮らし', LIBRARY, NURSERY, PORT, `## ２ ${name}`, HARVEST, FOREST],
    );
    return rows.find(({ type }) => type === 'moved')?.remarks.map(({ code }) => code) ?? [];
  };
  assert.deepEqual(codes('産業'), ['moved']);
  assert.deepEqual(codes('産業と仕事'), ['moved', 'renamed']);
});
