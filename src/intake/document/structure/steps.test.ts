import assert from 'node:assert/strict';
import { test } from 'node:test';
import { line } from '../../../../test/helpers/flow.ts';
import { readBlocks } from './read-blocks.ts';

const cases: readonly (readonly [what: string, lines: readonly string[], read: readonly string[]])[] = [
  [
    'o before items is the sign of their list',
    ['o 若い世代の定着を図る。', 'o 子育てを支える。'],
    ['bullet 若い世代の定着を図る。', 'bullet 子育てを支える。'],
  ],
  [
    'o before Latin letters is a word',
    ['標語を定めます。', 'o city of water を市の標語とし、広く使います。'],
    ['paragraph 標語を定めます。', 'paragraph o city of water を市の標語とし、広く使います。'],
  ],
  [
    'arrows before items below each other are the sign of their list',
    ['次のように進めます。', '→ 窓口を一つにする。', '→ 相談を夜間も受け付ける。'],
    ['paragraph 次のように進めます。', 'bullet 窓口を一つにする。', 'bullet 相談を夜間も受け付ける。'],
  ],
  [
    'an arrow that leads from the line above to one below it stays',
    ['現状　窓口ごとに受ける', '→ 一つの窓口で受ける', '現状　平日だけ開く', '⇒ 土曜日も開く'],
    [
      'paragraph 現状　窓口ごとに受ける',
      'paragraph → 一つの窓口で受ける',
      'paragraph 現状　平日だけ開く',
      'paragraph ⇒ 土曜日も開く',
    ],
  ],
  [
    'an arrow that leads on from an item of another list stays',
    ['・相談は窓口ごとに受けている。', '→一つの窓口で受ける。'],
    ['bullet 相談は窓口ごとに受けている。', 'paragraph →一つの窓口で受ける。'],
  ],
  [
    'an arrow before a figure goes on with the line before, also twice',
    ['平成27年　52,457人', '→ 50,120人', '→ 48,300人'],
    ['paragraph 平成27年　52,457人', 'paragraph → 50,120人', 'paragraph → 48,300人'],
  ],
];

for (const [what, lines, read] of cases) {
  test(what, () => {
    const { blocks } = readBlocks(lines.map((text) => line(text)));
    assert.deepEqual(
      blocks.map(({ block }) => ('text' in block ? `${block.kind} ${block.text}` : block.kind)),
      read,
    );
  });
}
