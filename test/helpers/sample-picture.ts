import { crc32, deflateSync } from 'node:zlib';

/** A small landscape as PNG, so that documents have a real picture to carry. */
export function samplePicture(width = 320, height = 200): string {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => colourAt(x, y / height)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64');
}

function colourAt(x: number, depth: number): readonly [number, number, number] {
  const hill = 0.55 + 0.12 * Math.sin(x / 40);
  return depth < hill ? [170, 205, 235] : [120, 165, 110];
}

function chunk(name: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const frame = Buffer.alloc(8 + typed.length);
  frame.writeUInt32BE(body.length, 0);
  frame.set(typed, 4);
  frame.writeUInt32BE(crc32(typed), 4 + typed.length);
  return frame;
}
