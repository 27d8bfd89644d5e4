import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, readCommandLine } from './command-line.ts';

const wrong: readonly (readonly [line: string, code: string, found: string | undefined])[] = [
  ['', 'usage.unknown-command', undefined],
  ['publish --out site', 'usage.unknown-command', 'publish'],
  ['Evaluate f.csv', 'usage.unknown-command', 'Evaluate'],
  ['evaluate --year R1', 'usage.missing-argument', undefined],
  ['evaluate a.csv b.csv --year R1', 'usage.surplus-argument', 'b.csv'],
  ['compare --out c.json', 'usage.missing-argument', undefined],
  ['compare a.md b.md c.md --out d.json', 'usage.surplus-argument', 'c.md'],
  ['compare a.md b.md --year R1', 'usage.unknown-option', '--year'],
  ['serve extra', 'usage.surplus-argument', 'extra'],
  ['evaluate a.csv --yaer R1', 'usage.unknown-option', '--yaer'],
  ['evaluate a.csv --out r.pdf', 'usage.unknown-option', '--out'],
  ['evaluate a.csv --year', 'usage.option-without-value', '--year'],
  ['evaluate a.csv --year --format json', 'usage.option-without-value', '--year'],
  ['evaluate a.csv --year=', 'usage.option-without-value', '--year'],
  ['evaluate a.csv --year R1 --year R2', 'usage.repeated-option', '--year'],
  ['evaluate a.csv -y R1', 'usage.unknown-option', '-y'],
];

for (const [line, code, found] of wrong) {
  test(`\`shirube ${line}\` ends with exit 2 and ${code}`, () => {
    const read = readCommandLine(line.split(' ').filter((word) => word !== ''));
    assert.ok(!read.ok);
    assert.equal(read.exit, 2);
    assert.deepEqual(
      read.issues.map((issue) => [issue.code, issue.found]),
      [[code, found]],
    );
  });
}

test('options stand before or behind what they belong to, with a blank or an equals sign', () => {
  const lines = [
    'evaluate f.csv --year R1 --format json',
    'evaluate --format=json --year=R1 f.csv',
    '--year R1 evaluate --format json f.csv',
  ];
  for (const line of lines) {
    const read = readCommandLine(line.split(' '));
    assert.ok(read.ok);
    assert.deepEqual(read.value, {
      kind: 'command',
      command: 'evaluate',
      arguments: ['f.csv'],
      options: { year: 'R1', format: 'json' },
    });
  }
});

test('help and version are asked for anywhere and win over what is wrong', () => {
  assert.deepEqual(readCommandLine(['evaluate', '--foo', '--help']), {
    ok: true,
    value: { kind: 'help', command: 'evaluate' },
  });
  assert.deepEqual(readCommandLine(['-h']), { ok: true, value: { kind: 'help', command: null } });
  assert.deepEqual(readCommandLine(['--version']), { ok: true, value: { kind: 'version' } });
});

test('the language is known even where the line is wrong', () => {
  assert.equal(languageOf(['nonsense', '--lang', 'en']), 'en');
  assert.equal(languageOf(['evaluate', '--lang=fr']), 'ja');
});
