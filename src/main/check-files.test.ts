import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import type { FindingsJson } from '#app';
import { runCommand } from '../../test/helpers/run-command.ts';
import { cliPorts } from './cli-ports.ts';
import { installation } from './shipped-files.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-check-'));
after(() => rmSync(root, { recursive: true, force: true }));

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const schema = JSON.parse(readFileSync(join(installation, 'docs/schema/findings.schema.json'), 'utf8'));
const validate = ajv.compile<FindingsJson>(schema);

const example = (name: string): string => join(installation, 'examples', name);

const run = (...args: readonly string[]) =>
  runCommand(cliPorts, ['check', ...args], { comparisonRunner: { run: () => assert.fail('check compares nothing') } });

async function findings(...args: readonly string[]): Promise<FindingsJson['findings']> {
  const { out, err } = await run(...args, '--format', 'json');
  const json: unknown = JSON.parse(out);
  assert.ok(validate(json), `${ajv.errorsText(validate.errors)} ${err}`);
  return json.findings;
}

function saved(name: string, content: string): string {
  const file = join(root, name);
  writeFileSync(file, content);
  return file;
}

const FAULTY = '# １ 経緯\n\n平成30（2019）年度に始めました。\n\n# ３ 期間\n\n取組を進めます。\n';

test('what is told of the examples fits the published schema', async () => {
  for (const name of ['minato', 'kumamoto']) await findings(example(name));
  assert.deepEqual(
    (await findings(example('minato'))).map(({ rule, place }) => [rule, place.file]),
    [['placeholder', 'second/plan.md']],
  );
  const first = await findings(example('minato'), '--edition', 'first');
  assert.deepEqual(first, [], 'the first edition of the invented city is sound');
});

test('exit 1 where something is at least so severe as asked, 0 else', async () => {
  const file = saved('plan.md', FAULTY);
  assert.equal((await run(file)).code, 1);
  const right = saved('right.md', FAULTY.replace('2019', '2018'));
  assert.equal((await run(right)).code, 0);
  assert.equal((await run(right, '--fail-on', 'warning')).code, 1);
  assert.equal((await run(saved('sound.md', '# １ 経緯\n\n取組を進めます。\n'), '--fail-on', 'note')).code, 0);
});

test('the table says severity, place, finding, the text around it, why, and how many', async () => {
  const { out } = await run(saved('plan.md', FAULTY));
  assert.match(out, /誤り\s+plan\.md 3行目6文字目\s+平成30年に西暦「2019」が添えてあります。平成30年は2018年です。/);
  assert.match(out, /…平成30（2019）年度に始めました。…/);
  assert.match(out, /和暦と西暦: /);
  assert.match(out, /誤り 1件、注意 1件、参考 0件。\n/);
  const sound = await run(saved('sound.md', '# １ 経緯\n\n取組を進めます。\n'));
  assert.equal(sound.out, '指摘はありません。\n');
  assert.match((await run(saved('plan.md', FAULTY), '--lang', 'en')).out, /Errors: 1, warnings: 1, notes: 0\./);
});

test('what was set aside with a reason is not counted; one that is gone is named; the house’s words are kept', async () => {
  const file = saved('plan.md', FAULTY);
  const [western] = await findings(file);
  const settings = saved(
    'check.json',
    JSON.stringify({
      dictionary: [{ use: '取組み', not: ['取組'] }],
      dismissed: [
        { id: western?.id, reason: '原文のまま引用' },
        { id: 'ffffffffffffffff', reason: 'もうない' },
      ],
    }),
  );
  const { code, out } = await run(file, '--settings', settings);
  assert.equal(code, 0);
  assert.match(out, /「取組」は、用字の決まりでは「取組み」です。/);
  assert.match(out, /誤り 0件、注意 2件、参考 0件。ほかに、対象外としたもの 1件。/);
  assert.match(out, /今はないもの：ffffffffffffffff/);
  assert.equal((await findings(file, '--settings', settings))[0]?.dismissed, '原文のまま引用');
});

test('a plan JSON is checked by its headings, without lines', async () => {
  const units = [
    { id: 'u1', kind: 'heading', level: 1, number: '１', text: '１ 経緯' },
    { id: 'u2', kind: 'paragraph', text: '平成30（2019）年度に始めました。' },
  ];
  const editions = [{ id: 'e1', title: '第１期', period: ['H27', 'R1'], units }];
  const [finding] = await findings(saved('plan.json', JSON.stringify({ format: 'shirube-plan/1', editions })));
  assert.deepEqual(
    [finding?.rule, finding?.place.headings, finding?.place.line],
    ['era-western', ['１ 経緯'], undefined],
  );
});

test('plain text pulled out of a page is checked too', async () => {
  const text =
    '１ 経緯\n\n平成30（2019）年度に、海と山の両方に目を配りながら、\n取組を始めました。\n\n２ 期間\n\n５年間とします。\n';
  const told = await findings(saved('pulled.txt', text));
  assert.deepEqual(
    told.map(({ rule, found }) => [rule, found]),
    [['era-western', '2019']],
  );
});

test('a city’s folder tells figures too: a digit too many, a sign lost, a rate that does not follow, a table that differs', async () => {
  const folder = join(root, 'minato');
  cpSync(example('minato'), folder, { recursive: true });
  const edit = (name: string, change: (text: string) => string): void => {
    const file = join(folder, name);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    assert.notEqual(after, before, name);
    writeFileSync(file, after);
  };
  edit('measurements.csv', (text) =>
    text.replace('gdp,H28,"1,497"', 'gdp,H28,"14,970"').replace('local-known,H29,44.8', 'local-known,H29,48.8'),
  );
  edit('first/plan.md', (text) => text.replace('| 612 | 680 |', '| 612 | 690 |'));
  const told = await findings(folder, '--edition', 'first');
  assert.deepEqual(told.map(({ rule, found, expected, place }) => [rule, found, expected, place.file]).toSorted(), [
    ['figure-jump', '14970', null, 'measurements.csv'],
    ['figures-disagree', '690', '680', 'first/plan.md'],
    ['rate-disagrees', '48.8', '44.8', 'measurements.csv'],
  ]);
});

const refused: readonly (readonly [title: string, args: readonly string[], code: number, said: RegExp])[] = [
  ['no file', [], 2, /PLAN/],
  ['a file that is not there', [join(root, 'none.md')], 3, /ファイル又はフォルダーがありません/],
  ['a form that cannot be read yet', [saved('plan.xlsx', 'x')], 3, /\.xlsx/],
  ['a severity nobody knows', [saved('a.md', '# １ 経緯\n'), '--fail-on', 'bad'], 2, /error, warning, note/],
  ['an edition that is not there', [example('minato'), '--edition', 'third'], 2, /first, second/],
  [
    'settings with a slip',
    [saved('b.md', '# １ 経緯\n'), '--settings', saved('wrong.json', '{"dismissed":[{}]}')],
    3,
    /wrong\.json/,
  ],
];
for (const [title, args, code, said] of refused) {
  test(`${title} is refused with one message`, async () => {
    const result = await run(...args);
    assert.deepEqual([result.code, result.out], [code, '']);
    assert.match(result.err, said);
    assert.equal(result.err.trim().split('\n').length, 1);
  });
}
