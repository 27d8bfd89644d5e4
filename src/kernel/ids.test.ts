import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionId, editionIdOf, indicatorId, measurementId, nodeId, parseId, traceId } from './ids.ts';

test('an id may be of any script, up to 80 characters', () => {
  for (const text of ['e2', '第2期', '𠮷'.repeat(80), 'kpi 1/2', '...', '../e2'])
    assert.deepEqual(parseId(text), { ok: true, value: text });
});

const REFUSED = [
  ['', 'id.blank'],
  [' \u3000', 'id.blank'],
  [' e2', 'id.blank'],
  ['a'.repeat(81), 'id.too-long'],
  ['a\u0000b', 'id.forbidden-character'],
  ['a\nb', 'id.forbidden-character'],
  ['a\uD842b', 'id.forbidden-character'],
  ['.', 'id.dots'],
  ['..', 'id.dots'],
] as const;

for (const [text, code] of REFUSED) {
  test(`${JSON.stringify(text.slice(0, 12))} is no id: ${code}`, () => {
    const parsed = parseId(text);
    assert.equal(!parsed.ok && parsed.issues[0]?.code, code);
    for (const make of [editionId, nodeId, indicatorId, measurementId]) assert.throws(() => make(text), RangeError);
  });
}

test('an id is made of what something is called, whatever that is', () => {
  const made = (name: string) => editionIdOf(name, 'plan');
  assert.deepEqual(['第２期 計画', ' a\nb ', '.', '', 'あ'.repeat(50)].map(made), [
    '第２期 計画',
    'ab',
    'plan',
    'plan',
    'あ'.repeat(40),
  ]);
});

test('a trace id is made of ids and may be as long as three of them', () => {
  const longId = 'あ'.repeat(80);
  assert.equal(traceId(`${longId}/actual/2019`), `${longId}/actual/2019`);
  for (const text of ['', 'あ'.repeat(241)]) assert.throws(() => traceId(text), RangeError);
});
