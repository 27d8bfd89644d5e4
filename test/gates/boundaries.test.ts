import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PlantedCheckout } from './planted-checkout.ts';

const gate = 'scripts/boundaries.mjs';

test('sound rooms pass the boundary gate', async (t) => {
  const { code, output } = await (await PlantedCheckout.with(t)).run(gate);
  assert.equal(code, 0, output);
  assert.match(output, /3 files in src\/, 0 imports refused/);
});

interface Case {
  readonly title: string;
  readonly rule: string;
  readonly planted: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    title: 'a room that imports a higher floor',
    rule: 'floor-of-kernel',
    planted: {
      'src/plan/index.ts': 'export const plan: number = 2;\n',
      'src/kernel/one.ts': "import { plan } from '#plan';\nexport const one: number = plan - 1;\n",
    },
  },
  {
    title: 'a room that imports a room of its own floor, if only its types',
    rule: 'floor-of-plan',
    planted: {
      'src/indicator/index.ts': 'export type Id = string;\n',
      'src/plan/index.ts': "import type { Id } from '#indicator';\nexport const id = (text: string): Id => text;\n",
    },
  },
  {
    title: 'two files that import only types of each other',
    rule: 'no-cycles',
    planted: {
      'src/kernel/index.ts': "export { one } from './one.ts';\nexport type { Two } from './two.ts';\n",
      'src/kernel/one.ts':
        "import type { Two } from './two.ts';\nexport const one: number = 1;\nexport type One = Two | 1;\n",
      'src/kernel/two.ts': "import type { One } from './one.ts';\nexport type Two = { readonly one: One };\n",
    },
  },
  {
    title: 'a deep import by room name',
    rule: 'every-import-resolves',
    planted: { 'src/main/index.ts': "import { one } from '#kernel/one';\nprocess.exitCode = one - 1;\n" },
  },
  {
    title: 'a deep import by path',
    rule: 'rooms-by-their-door',
    planted: {
      'src/main/index.ts': "import { one } from '../kernel/one.ts';\nimport '#kernel';\nprocess.exitCode = one - 1;\n",
    },
  },
  {
    title: 'a deep import from a test outside src/',
    rule: 'tests-enter-by-the-door',
    planted: { 'test/contract/one.test.ts': "import { one } from '../../src/kernel/one.ts';\nvoid one;\n" },
  },
  {
    title: 'a file that goes through its own door',
    rule: 'doors-face-outside',
    planted: {
      'src/kernel/index.ts': "export { two } from './two.ts';\nexport { one } from './one.ts';\n",
      'src/kernel/two.ts': "import { one } from '#kernel';\nexport const two: number = one + 1;\n",
    },
  },
  {
    title: 'a page that opens the database',
    rule: 'above-the-makers',
    planted: {
      'src/store/index.ts': 'export const store: number = 1;\n',
      'src/web/index.ts': "import { store } from '#store';\nexport const web: number = store;\n",
    },
  },
  {
    title: 'the file system outside main',
    rule: 'effects-only-in-main',
    planted: {
      'src/kernel/one.ts':
        "import { existsSync } from 'node:fs';\nexport const one: number = existsSync('.') ? 1 : 0;\n",
    },
  },
  {
    title: 'the process outside main',
    rule: 'effects-only-in-main',
    planted: { 'src/kernel/one.ts': "import { argv } from 'node:process';\nexport const one: number = argv.length;\n" },
  },
  {
    title: 'SQL outside store',
    rule: 'sql-only-in-store',
    planted: { 'src/kernel/one.ts': "import { sql } from 'kysely';\nexport const one: unknown = sql;\n" },
  },
  {
    title: 'the types of the database driver outside store',
    rule: 'sql-only-in-store',
    planted: { 'src/kernel/one.ts': "import type { Client } from 'pg';\nexport const one: Client | 1 = 1;\n" },
  },
  {
    title: 'Word outside report and intake',
    rule: 'documents-only-in-report-and-intake',
    planted: { 'src/kernel/one.ts': "import { Document } from 'docx';\nexport const one: unknown = Document;\n" },
  },
  {
    title: 'the web framework outside web and main',
    rule: 'http-only-in-web-and-main',
    planted: { 'src/kernel/one.ts': "import { Hono } from 'hono';\nexport const one: unknown = Hono;\n" },
  },
  {
    title: 'a product that runs on a part for tests',
    rule: 'only-vetted-parts',
    planted: { 'src/kernel/one.ts': "import fc from 'fast-check';\nexport const one: unknown = fc;\n" },
  },
  {
    title: 'a product that imports a test',
    rule: 'nobody-imports-tests',
    planted: {
      'src/kernel/one.test.ts': 'export const tested: number = 1;\n',
      'src/kernel/one.ts': "import { tested } from './one.test.ts';\nexport const one: number = tested;\n",
    },
  },
  {
    title: 'a file that nothing reaches',
    rule: 'no-file-out-of-reach',
    planted: { 'src/kernel/forgotten.ts': 'export const forgotten: number = 1;\n' },
  },
  {
    title: 'a folder that stands on no floor',
    rule: 'every-room-has-a-floor',
    planted: { 'src/attic/index.ts': "import { one } from '#kernel';\nexport const attic: number = one;\n" },
  },
];

for (const { title, rule, planted } of cases) {
  test(`refused: ${title}`, async (t) => {
    const { code, output } = await (await PlantedCheckout.with(t, planted)).run(gate);
    assert.equal(code, 1, output);
    assert.match(output, new RegExp(`^  ${rule}: `, 'm'));
  });
}

test('refused: sources that could not be read because the parser is not installed', async (t) => {
  const checkout = await PlantedCheckout.with(t);
  await checkout.uninstall('@swc', 'dependency-cruiser');
  const { code, output } = await checkout.run(gate);
  assert.equal(code, 1, output);
  assert.match(output, /src\/kernel\/one\.ts: was not read/);
});
