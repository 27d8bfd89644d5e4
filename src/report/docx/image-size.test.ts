import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplePicture } from '../../../test/helpers/sample-picture.ts';
import { imageSize } from './image-size.ts';

test('a PNG says its size in its header', () => {
  assert.deepEqual(imageSize(Buffer.from(samplePicture(320, 200), 'base64')), { width: 320, height: 200 });
});

test('a JPEG says its size in its first frame, behind other segments', () => {
  const jpeg = Uint8Array.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 11, 8, 0x01, 0x2c, 0x02, 0x58, 3, 0, 0, 0,
    0,
  ]);
  assert.deepEqual(imageSize(jpeg), { width: 600, height: 300 });
});

test('a picture that says no size is printed at a usual one', () => {
  assert.deepEqual(imageSize(new Uint8Array(3)), { width: 400, height: 300 });
  assert.deepEqual(imageSize(Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])), { width: 400, height: 300 });
});
