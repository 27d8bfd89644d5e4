import assert from 'node:assert/strict';
import { test } from 'node:test';
import { path } from './path.ts';

const page = path('/:city/indicators/:id', { city: '[0-9]{6}' });

test('the pattern of an address holds the form of its parts', () => {
  assert.equal(page.pattern, '/:city{[0-9]{6}}/indicators/:id');
});

test('a part of an address is encoded whole, so that it stays one part', () => {
  assert.equal(
    page.href({ city: '431001', id: 'a/b?c#d 出生数' }),
    '/431001/indicators/a%2Fb%3Fc%23d%20%E5%87%BA%E7%94%9F%E6%95%B0',
  );
});

test('absent and empty query values are left out', () => {
  const params = { city: '431001', id: 'x' };
  assert.equal(page.href(params, { year: null, q: '' }), '/431001/indicators/x');
  assert.equal(
    page.href(params, { edition: 'first', year: 2019, q: 'A&B' }),
    '/431001/indicators/x?edition=first&year=2019&q=A%26B',
  );
});
