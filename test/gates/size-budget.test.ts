import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PlantedCheckout } from './planted-checkout.ts';

const gate = 'scripts/size-budget.mjs';
const lines = (count: number): string => '  void 0;\n'.repeat(count);
/** A function of exactly `count` lines, its first and last line included. */
const functionOf = (count: number): string => `export function long(): void {\n${lines(count - 2)}}\n`;

test('a function of 60 lines passes, below a comment in Japanese', async (t) => {
  const planted = { 'src/kernel/one.ts': `// 長い関数\nexport const one: number = 1;\n${functionOf(60)}` };
  const { code, output } = await (await PlantedCheckout.with(t, planted)).run(gate);
  assert.equal(code, 0, output);
});

test('refused: a function of 61 lines, named with its place', async (t) => {
  const planted = { 'src/kernel/one.ts': `// 長い関数\nexport const one: number = 1;\n${functionOf(61)}` };
  const { code, output } = await (await PlantedCheckout.with(t, planted)).run(gate);
  assert.equal(code, 1, output);
  assert.match(output, /src\/kernel\/one\.ts:3: 61 lines; a function has at most 60/);
});

for (const [title, head] of [
  ['a method', 'export class A {\n  one(): void {\n'],
  ['a getter', 'export class A {\n  get one(): void {\n'],
  ['an arrow function', 'export const a = {\n  one: (): void => {\n'],
] as const) {
  test(`refused: ${title} of 61 lines`, async (t) => {
    const planted = { 'src/kernel/one.ts': `${head}${lines(59)}  }\n}\nexport const one: number = 1;\n` };
    const { code, output } = await (await PlantedCheckout.with(t, planted)).run(gate);
    assert.equal(code, 1, output);
    assert.match(output, /src\/kernel\/one\.ts:2: 61 lines/);
  });
}

test('refused: a file of 401 lines, a test file too', async (t) => {
  const planted = { 'src/kernel/one.test.ts': 'void 0;\n'.repeat(401) };
  const { code, output } = await (await PlantedCheckout.with(t, planted)).run(gate);
  assert.equal(code, 1, output);
  assert.match(output, /src\/kernel\/one\.test\.ts: 401 lines; a file has at most 400/);
});

test('refused: the README of a room over 30 lines', async (t) => {
  const { code, output } = await (
    await PlantedCheckout.with(t, { 'src/kernel/README.md': '- line\n'.repeat(31) })
  ).run(gate);
  assert.equal(code, 1, output);
  assert.match(output, /src\/kernel\/README\.md: 31 lines; a README has at most 30/);
});

test('refused: too many files that are merely long', async (t) => {
  const names = Array.from({ length: 20 }, (_, index) => `src/kernel/part-${index}.ts`);
  const planted = Object.fromEntries(names.map((name) => [name, 'void 0;\n'.repeat(201)]));
  const { code, output } = await (await PlantedCheckout.with(t, planted)).run(gate);
  assert.equal(code, 1, output);
  assert.match(output, /p90 of all files: 201 lines; at most 200/);
  assert.match(output, /median of all files: 201 lines; at most 80/);
});
