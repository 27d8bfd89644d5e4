import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encodingFor, Parcel } from './parcel.ts';

const said: readonly (readonly [string | null, 'br' | 'gzip' | null])[] = [
  [null, null],
  ['', null],
  ['identity', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.000, gzip; q=0', null],
  ['GZIP', 'gzip'],
];

for (const [accepted, expected] of said) {
  test(`a reader that takes ${JSON.stringify(accepted)} is sent ${expected ?? 'plain bytes'}`, () => {
    assert.equal(encodingFor(accepted), expected);
  });
}

test('compressed bytes are the same bytes', () => {
  const bytes = new TextEncoder().encode('総合戦略の進み具合'.repeat(100));
  const parcel = new Parcel(bytes, 'text/html; charset=utf-8');
  assert.ok(parcel.compressible);
  assert.deepEqual(new Uint8Array(brotliDecompressSync(parcel.as('br'))), bytes);
  assert.deepEqual(new Uint8Array(gunzipSync(parcel.as('gzip'))), bytes);
});

test('the tag of a parcel follows its bytes', () => {
  const tag = (text: string): string => new Parcel(new TextEncoder().encode(text), 'text/plain').etag;
  assert.equal(tag('a'), tag('a'));
  assert.notEqual(tag('a'), tag('b'));
});

test('a picture that is compressed already is sent as it is', () => {
  assert.equal(new Parcel(new Uint8Array(5000), 'image/png').compressible, false);
});
