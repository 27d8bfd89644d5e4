import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldForCompare } from '#kernel';
import { isFiguresOnly } from './figures-only.ts';

const CASES = [
  ['令和２年度から令和６年度までの５年間とします。', '令和７年度から令和11年度までの４年間とします。', true],
  ['平成31年４月', '令和元年５月', true],
  ['来場者は1,200人です。', '来場者は980人です。', true],
  ['５月１日から', '10月31日まで', false],
  ['港を３か所で直す。', '道を３か所で直す。', false],
] as const;

for (const [old, next, expected] of CASES)
  test(`${old} → ${next}: ${expected ? 'only figures differ' : 'words differ too'}`, () => {
    assert.equal(isFiguresOnly(foldForCompare(old), foldForCompare(next)), expected);
  });
