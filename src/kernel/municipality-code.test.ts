import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { checkDigit, parseMunicipalityCode } from './municipality-code.ts';

test('the check digit of well-known codes', () => {
  for (const [five, digit] of [
    ['01000', '6'],
    ['13101', '6'],
    ['40130', '7'],
    ['01100', '2'],
    ['43100', '1'],
  ] as const) {
    assert.equal(checkDigit(five), digit);
  }
});

test('a right code of either width is read', () => {
  for (const text of ['431001', '４３１００１', ' 431001 ']) {
    assert.deepEqual(parseMunicipalityCode(text), { ok: true, value: { code: '431001', mended: false, issues: [] } });
  }
});

test('札幌市 after a spreadsheet ate its leading zero is mended, with a warning', () => {
  const parsed = parseMunicipalityCode('11002');
  assert.ok(parsed.ok);
  assert.deepEqual([parsed.value.code, parsed.value.mended], ['011002', true]);
  const [warning] = parsed.value.issues;
  assert.deepEqual(
    [warning?.code, warning?.severity, warning?.found, warning?.expected],
    ['municipality.leading-zero-restored', 'warning', '11002', '011002'],
  );
});

const REFUSED = [
  ['43100', 'municipality.no-check-digit', '431001'],
  ['01100', 'municipality.no-check-digit', '011002'],
  ['431002', 'municipality.wrong-check-digit', '431001'],
  ['481009', 'municipality.no-such-prefecture', '01–47'],
  ['001000', 'municipality.no-such-prefecture', '01–47'],
  ['熊本市', 'municipality.malformed', '431001'],
  ['4310011', 'municipality.malformed', '431001'],
] as const;

for (const [text, code, expected] of REFUSED) {
  test(`${text} is refused and told ${expected}`, () => {
    const parsed = parseMunicipalityCode(text);
    assert.ok(!parsed.ok);
    assert.deepEqual(
      [parsed.issues[0]?.code, parsed.issues[0]?.found, parsed.issues[0]?.expected],
      [code, text, expected],
    );
  });
}

test('one mistyped digit is noticed wherever the check digit is not 1, which stands for two remainders', () => {
  const parts = fc.tuple(fc.integer({ min: 10, max: 47 }), fc.integer({ min: 0, max: 999 }));
  fc.assert(
    fc.property(
      parts,
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 9 }),
      ([prefecture, rest], at, shift) => {
        const right = `${prefecture}${String(rest).padStart(3, '0')}`;
        fc.pre(checkDigit(right) !== '1');
        const wrong = right.slice(0, at) + ((Number(right[at]) + shift) % 10) + right.slice(at + 1);
        assert.ok(parseMunicipalityCode(right + checkDigit(right)).ok);
        assert.ok(!parseMunicipalityCode(wrong + checkDigit(right)).ok);
      },
    ),
  );
});
