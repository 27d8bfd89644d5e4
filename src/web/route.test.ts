import assert from 'node:assert/strict';
import { test } from 'node:test';
import { path } from './path.ts';
import { changes } from './route.ts';
import { routes } from './routes.ts';

const handle = async () => ({ ok: true, value: { kind: 'redirect', to: '/' } }) as const;
const limits = { most: 1000, fields: 5 };

test('a row that changes something names its permission and its audit event, or does not compile', () => {
  const row = changes(path('/desk/a'), { permission: 'operate', event: 'a.changed', limits, handle });
  assert.deepEqual([row.method, row.permission, row.event], ['POST', 'operate', 'a.changed']);
  // @ts-expect-error -- no audit event
  changes(path('/desk/a'), { permission: 'operate', limits, handle });
  // @ts-expect-error -- no permission
  changes(path('/desk/a'), { event: 'a.changed', limits, handle });
  // @ts-expect-error -- a permission that everybody has
  changes(path('/desk/a'), { permission: 'read', event: 'a.changed', limits, handle });
});

test('everything of the desk stands below its door, and nothing else does', () => {
  for (const {
    kind,
    path: { pattern },
  } of routes)
    assert.equal(/^\/desk(?:\/|$)/.test(pattern), ['desk', 'door', 'change'].includes(kind), pattern);
});
