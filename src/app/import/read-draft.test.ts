import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutlineBlock } from '#plan';
import { draftMaker } from '../../../test/helpers/draft-maker.ts';
import { firstDraft } from './import-draft.ts';
import { readDraft } from './read-draft.ts';

const draftOf = draftMaker(firstDraft);

/** Codes told of a document with these lines above its first heading. */
function toldAbove(above: readonly OutlineBlock[], strangers: boolean): readonly string[] {
  const heading: OutlineBlock = { kind: 'heading', level: 1, text: '１ 趣旨', number: '１', title: '趣旨' };
  const draft = draftOf('計画.docx', [...above, heading], { ours: !strangers });
  return readDraft(draft).issues.map(({ code }) => code);
}

const lines = (count: number, text = '港市'): readonly OutlineBlock[] =>
  Array.from({ length: count }, () => ({ kind: 'paragraph', text }));

const covers: readonly (readonly [what: string, above: readonly OutlineBlock[], isCover: boolean])[] = [
  ['nothing', [], true],
  ['the title, the year and who made it', lines(3), true],
  ['as many lines as a cover has', lines(8), true],
  ['more lines than a cover has', lines(9), false],
  ['a line as long as a title', lines(1, '港'.repeat(60)), true],
  ['a longer line', lines(1, '港'.repeat(61)), false],
  ['a sentence', lines(1, '港を直します。'), false],
  ['an item', [{ kind: 'bullet', text: '港', depth: 1 }], false],
];

for (const [what, above, isCover] of covers) {
  test(`${what} above the first heading ${isCover ? 'is a cover' : 'is a text that wants a heading'}`, () => {
    assert.deepEqual(toldAbove(above, true), isCover ? [] : ['plan.text-before-heading']);
  });
}

test('an outline of our own has no cover: every line above its first heading is told', () => {
  assert.deepEqual(toldAbove(lines(1), false), ['plan.text-before-heading']);
});
