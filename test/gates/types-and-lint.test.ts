import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PlantedCheckout } from './planted-checkout.ts';

type Command = readonly [script: string, ...args: string[]];

const tsc: Command = ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'];
const oxlint: Command = ['node_modules/oxlint/bin/oxlint', 'src'];
const prettier: Command = ['node_modules/prettier/bin/prettier.cjs', '--check', 'src'];

test('sound rooms pass types and lint', async (t) => {
  const checkout = await PlantedCheckout.with(t);
  for (const gate of [tsc, oxlint, prettier]) {
    const { code, output } = await checkout.run(...gate);
    assert.equal(code, 0, output);
  }
});

const cases = [
  { title: 'a value of the wrong type', gate: tsc, says: /TS2322/, text: "export const one: number = '1';\n" },
  { title: 'an element that may be missing', gate: tsc, says: /TS2322/, text: 'export const one: number = [1][0];\n' },
  {
    title: 'an enum, which is not erasable',
    gate: tsc,
    says: /TS1294/,
    text: 'export enum One { A }\nexport const one: number = 1;\n',
  },
  {
    title: 'a layout of its own',
    gate: prettier,
    says: /one\.ts/,
    text: 'export const one : number=1\n',
  },
  {
    title: 'a default export',
    gate: oxlint,
    says: /no-default-export/,
    text: 'export const one: number = 1;\nexport default one;\n',
  },
  {
    title: 'four parameters',
    gate: oxlint,
    says: /max-params/,
    text: 'export const one = (a: 1, b: 1, c: 1, d: 1): number => a + b + c + d;\n',
  },
  {
    title: 'a function of 61 lines',
    gate: oxlint,
    says: /max-lines-per-function/,
    text: `export function one(): void {\n${'  void 0;\n'.repeat(59)}}\n`,
  },
  {
    title: 'a branching function',
    gate: oxlint,
    says: /complexity/,
    text: `export const one = (a: number): number => ${'a > 1 ? 1 : '.repeat(16)}0;\n`,
  },
  {
    title: 'the clock outside main',
    gate: oxlint,
    says: /clock belongs to main/,
    text: 'export const one: number = Date.now();\n',
  },
  {
    title: 'chance outside main',
    gate: oxlint,
    says: /Chance belongs to main/,
    text: 'export const one: number = Math.random();\n',
  },
  {
    title: 'the process outside main',
    gate: oxlint,
    says: /process belongs to main/,
    text: 'export const one: number = process.pid;\n',
  },
] as const;

for (const { title, gate, says, text } of cases) {
  test(`refused: ${title}`, async (t) => {
    const checkout = await PlantedCheckout.with(t, { 'src/kernel/one.ts': text });
    const { code, output } = await checkout.run(...gate);
    assert.notEqual(code, 0, output);
    assert.match(output, says);
  });
}
