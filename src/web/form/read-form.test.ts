import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ByteBudget } from '../limits/byte-budget.ts';
import { readForm } from './read-form.ts';

const limits = { most: 4000, fields: 5 };

function purse(total = 1_000_000) {
  const budget = new ByteBudget({ total, each: total });
  return { budget, ...budget.open('a') };
}

type Body = string | Uint8Array<ArrayBuffer> | FormData | URLSearchParams | ReadableStream<Uint8Array>;

function sent(body: Body, headers: Readonly<Record<string, string>> = {}): Request {
  return new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
}

const read = async (request: Request, total?: number): Promise<string> => {
  const form = await readForm(request, { ...limits, purse: purse(total) });
  if (!form.ok) return form.issues.map(({ code }) => code).join();
  return [...form.value].map(([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`).join('&');
};

const B = 'x';
const multipart = { 'Content-Type': `multipart/form-data; boundary=${B}` };
const part = (name: string, value: string): string =>
  `--${B}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const end = `--${B}--\r\n`;

function filled(...fields: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** A body that comes piece by piece and tells how much of it was taken. */
function pieces(size: number, count: number) {
  const taken = { bytes: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (taken.bytes >= size * count) return controller.close();
      taken.bytes += size;
      controller.enqueue(new Uint8Array(size));
    },
  });
  return { body, taken };
}

test('both forms that browsers send are read', async () => {
  const form = filled(['a', '現行'], ['f', new File(['# 章'], '計画.md')]);
  assert.equal(await read(sent(form)), 'a=現行&f=計画.md');
  assert.equal(await read(sent(new URLSearchParams({ a: '現行', b: '1' }))), 'a=現行&b=1');
});

const wrong: readonly (readonly [title: string, request: () => Request, code: string])[] = [
  ['a body of another type', () => sent('{}', { 'Content-Type': 'application/json' }), 'form.media-type'],
  ['a body without a type', () => sent(new Uint8Array(3)), 'form.media-type'],
  ['a type that only begins like one', () => sent('a', { 'Content-Type': 'multipart/form-datax' }), 'form.media-type'],
  ['no boundary', () => sent(part('a', '1') + end, { 'Content-Type': 'multipart/form-data' }), 'form.malformed'],
  ['a body that ends early', () => sent(part('a', '1').slice(0, -4), multipart), 'form.malformed'],
  ['a body that is no multipart', () => sent('hello', multipart), 'form.malformed'],
  ['an empty body', () => sent('', multipart), 'form.malformed'],
  ['a part without a name', () => sent(`--${B}\r\nX: y\r\n\r\n1\r\n${end}`, multipart), 'form.malformed'],
  ['more parts than the form has', () => sent(part('a', '1').repeat(6) + end, multipart), 'form.too-many-fields'],
  [
    'more fields than the form has',
    () => sent('a=1&'.repeat(6), { 'Content-Type': 'application/x-www-form-urlencoded' }),
    'form.too-many-fields',
  ],
  ['a body over the limit', () => sent(filled(['a', 'x'.repeat(5000)])), 'form.too-large'],
  ['a body over the limit that does not say so', () => sent(pieces(1000, 5).body, multipart), 'form.too-large'],
];
for (const [title, request, code] of wrong) {
  test(`${title} gives one clear message: ${code}`, async () => assert.equal(await read(request()), code));
}

test('a body announced as far too large is refused before its first byte is taken', async () => {
  const { body, taken } = pieces(1000, 100);
  const request = sent(body, { ...multipart, 'Content-Length': '100000' });
  assert.equal(await read(request), 'form.too-large');
  assert.ok(taken.bytes <= 1000, 'the stream itself fetches one piece ahead');
});

test('a body a little too large is heard out, so that its sender hears the answer; one without end is not', async () => {
  const little = pieces(1000, 8);
  await read(sent(little.body, multipart));
  assert.equal(little.taken.bytes, 8000);
  const endless = pieces(1000, Infinity);
  assert.equal(await read(sent(endless.body, multipart)), 'form.too-large');
  assert.ok(endless.taken.bytes < 30_000);
});

test('where no room is left the form is refused, and what was held of it is given back', async () => {
  const held = purse(1000);
  const form = await readForm(sent(filled(['a', 'x'.repeat(2000)])), { ...limits, purse: held });
  assert.deepEqual(form.ok || form.issues.map(({ code }) => code), ['form.no-room']);
  assert.equal(held.budget.open('b').hold(1000), true);
});

test('a sender that goes away is no error of ours', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
  assert.equal(await read(sent(body, multipart)), 'form.malformed');
});
