import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sameSecret, Sessions } from './sessions.ts';

const HOUR = 60 * 60 * 1000;

test('a session is found by its id alone, and has a token of its own', () => {
  const sessions = new Sessions(randomBytes);
  const [one, two] = [sessions.open(0), sessions.open(0)];
  assert.equal(new Set([one.id, one.token, two.id, two.token]).size, 4);
  assert.deepEqual([sessions.find(one.id, 1), sessions.find(two.id, 1)], [one, two]);
  assert.deepEqual([sessions.find('', 1), sessions.find(one.token, 1)], [null, null]);
});

test('a session ends two hours after its last request, or when it is closed', () => {
  const sessions = new Sessions(randomBytes);
  const [used, idle, closed] = [sessions.open(0), sessions.open(0), sessions.open(0)];
  sessions.close(closed);
  assert.equal(sessions.find(closed.id, 1), null);
  assert.ok(sessions.find(used.id, 2 * HOUR));
  assert.equal(sessions.find(idle.id, 2 * HOUR + 1), null);
  assert.ok(sessions.find(used.id, 4 * HOUR));
  assert.equal(sessions.find(used.id, 6 * HOUR + 1), null);
});

test('the twenty-first session takes the place of the one that was silent longest', () => {
  const sessions = new Sessions(randomBytes);
  const opened = Array.from({ length: 20 }, (_, at) => sessions.open(at));
  assert.ok(sessions.find(opened[0]!.id, 20));
  sessions.open(21);
  assert.ok(sessions.find(opened[0]!.id, 22));
  assert.equal(sessions.find(opened[1]!.id, 22), null);
});

test('secrets are the same to the last sign or not at all', () => {
  assert.equal(sameSecret('abc', 'abc'), true);
  for (const said of ['', 'ab', 'abd', 'abcd']) assert.equal(sameSecret(said, 'abc'), false);
});
