import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { isDeskKey, makeDeskKey } from './desk-key.ts';

test('a key has 140 random bits in seven groups that can be read out', () => {
  const keys = Array.from({ length: 200 }, () => makeDeskKey(randomBytes));
  assert.equal(new Set(keys).size, keys.length);
  for (const key of keys) assert.match(key, /^(?:[0-9a-hjkmnp-tv-z]{4}-){6}[0-9a-hjkmnp-tv-z]{4}$/);
});

const key = '0k1m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const typed: readonly (readonly [said: string, isRight: boolean])[] = [
  [key, true],
  [key.toUpperCase(), true],
  [key.replaceAll('-', ''), true],
  [` ${key.replaceAll('-', ' ')}\n`, true],
  ['Ｏｋｌｍ－ｑ９ｘｄ－ａｂｃｄ－ｅｆｇｈ－ｊｋｍｎ－ｐｑｒｓ－ｔｖｗｘ', true],
  ['', false],
  [key.slice(0, -1), false],
  [`${key}0`, false],
  ['1k0m-q9xd-abcd-efgh-jkmn-pqrs-tvwx', false],
];
for (const [said, isRight] of typed) {
  test(`${JSON.stringify(said)} ${isRight ? 'opens' : 'does not open'} the desk`, () =>
    assert.equal(isDeskKey(said, key), isRight));
}
