import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { decimalText } from './decimal.ts';
import { parseNumberCell } from './parse-number-cell.ts';

function told(text: string, unit?: string): object {
  const cell = parseNumberCell(text, unit);
  return cell.kind === 'value' ? { ...cell, value: decimalText(cell.value) } : cell;
}

const H26 = { measured: { year: 2014, kind: 'unstated' } };
const VALUES: readonly (readonly [string, string, object?])[] = [
  ['0', '0'],
  ['60.7', '60.7'],
  ['0.90', '0.90'],
  ['2,541', '2541'],
  ['５５，４３６', '55436'],
  ['1,234,567.80', '1234567.80'],
  ['63112', '63112'],
  ['+5', '5'],
  ['-37', '-37'],
  ['－37（H26）', '-37', H26],
  ['−37', '-37'],
  ['‐37', '-37'],
  ['–37', '-37'],
  ['—３７', '-37'],
  ['▲1,234', '-1234'],
  ['△ 5.0', '-5.0'],
  ['7,000 以上', '7000', { comparator: 'gte' }],
  ['7,000人以上', '7000', { comparator: 'gte', unit: '人' }],
  ['≧7,000', '7000', { comparator: 'gte' }],
  ['10超', '10', { comparator: 'gt' }],
  ['3日以内', '3', { comparator: 'lte', unit: '日' }],
  ['5％以下', '5', { comparator: 'lte', unit: '％' }],
  ['100未満', '100', { comparator: 'lt' }],
  ['約80', '80', { approximate: true }],
  ['80程度', '80', { approximate: true }],
  ['30%', '30', { unit: '％' }],
  ['852(R4)', '852', { measured: { year: 2022, kind: 'unstated' } }],
  ['7,039\n（H26）', '7039', H26],
  ['30％以上（平成30年度）', '30', { comparator: 'gte', unit: '％', measured: { year: 2018, kind: 'FY' } }],
  ['749（2018年）', '749', { measured: { year: 2018, kind: 'CY' } }],
  ['60.7人／ha', '60.7', { unit: '人/ha' }],
  ['2,541十億円', '2541', { unit: '十億円' }],
  ['12.5km2', '12.5', { unit: 'km2' }],
];

for (const [text, value, more] of VALUES) {
  test(`${JSON.stringify(text)} is the figure ${value}`, () => {
    const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
    const unit = text.includes('日') ? '日' : text.includes('十億円') ? '十億円' : undefined;
    assert.deepEqual(told(text, unit), { kind: 'value', value, decimals, ...more });
  });
}

const MISSING = {
  undecided: ['〇〇', '○○', '〇〇人', '未定'],
  'not-applicable': ['－', '-', '―', 'ー', '--', '該当なし'],
  unknown: ['…', '‥', '不詳', '未公表'],
  suppressed: ['x', 'Ｘ', '***', '＊＊＊', '秘匿'],
  blank: ['', ' ', '\n', '\u3000'],
};

for (const [reason, texts] of Object.entries(MISSING)) {
  test(`${texts.map((text) => JSON.stringify(text)).join(', ')}: no figure, ${reason}`, () => {
    for (const text of texts) assert.deepEqual(parseNumberCell(text), { kind: 'missing', reason });
  });
}

test('a target may be a word, which says its direction and comparator', () => {
  assert.deepEqual(parseNumberCell(' 減少 '), { kind: 'word', word: '減少', direction: 'decrease', comparator: 'lt' });
  assert.deepEqual(parseNumberCell('増加'), { kind: 'word', word: '増加', direction: 'increase', comparator: 'gt' });
  assert.deepEqual(parseNumberCell('現状維持'), {
    kind: 'word',
    word: '現状維持',
    direction: 'maintain',
    comparator: 'eq',
  });
  assert.deepEqual(parseNumberCell('現状以上'), {
    kind: 'word',
    word: '現状以上',
    direction: 'increase',
    comparator: 'gte',
  });
  assert.equal(parseNumberCell('constructor').kind, 'issue');
});

const REFUSED: readonly (readonly [string, string, number])[] = [
  ['3042 44', 'number.two-values', 5],
  ['3042\n44', 'number.two-values', 5],
  ['749 2018年', 'number.two-values', 4],
  ['7,000人 400', 'number.two-values', 7],
  ['5 ▲3', 'number.two-values', 2],
  ['1.2.3', 'number.decimal-point', 3],
  ['.5', 'number.decimal-point', 0],
  ['5.', 'number.decimal-point', 1],
  ['1,23', 'number.thousands', 1],
  ['1234,567', 'number.thousands', 4],
  ['1,2345', 'number.thousands', 1],
  ['1.234,5', 'number.thousands', 5],
  [',123', 'number.thousands', 0],
  ['007', 'number.leading-zero', 0],
  ['1-2', 'number.date-like', 1],
  ['10/1', 'number.date-like', 2],
  ['2026-10-01', 'number.date-like', 4],
  ['1月2日', 'number.date-like', 1],
  ['12:30', 'number.date-like', 2],
  ['80～90', 'number.range', 2],
  ['80％〜90％', 'number.range', 3],
  ['ー37', 'number.sign', 0],
  ['± 3', 'number.sign', 0],
  ['- 37', 'number.sign', 0],
  ['▲-5', 'number.not-a-number', 0],
  ['(37)', 'number.parenthesis', 0],
  ['（H26）673', 'number.parenthesis', 0],
  ['673（速報値）', 'number.parenthesis', 3],
  ['673（26）', 'number.parenthesis', 3],
  ['673（平成31（2018）年）', 'number.parenthesis', 3],
  ['5万', 'number.suffix', 1],
  ['1億2,000万円', 'number.suffix', 1],
  ['5年', 'number.suffix', 1],
  ['1e5', 'number.suffix', 1],
  ['494見込', 'number.suffix', 3],
  ['80以上以下', 'number.suffix', 2],
  ['80以上 以下', 'number.said-twice', 5],
  ['≧80以上', 'number.said-twice', 0],
  ['#REF!', 'number.spreadsheet-error', 0],
  ['=1+1', 'number.not-a-number', 0],
  ['H30', 'number.not-a-number', 0],
  ['三千', 'number.not-a-number', 0],
  ['〇', 'number.not-a-number', 0],
  ['9'.repeat(31), 'number.too-long', 30],
];

for (const [text, code, offset] of REFUSED) {
  test(`${JSON.stringify(text)} could mean two things: ${code}`, () => {
    const cell = parseNumberCell(text);
    assert.ok(cell.kind === 'issue', cell.kind);
    assert.deepEqual([cell.issue.code, cell.issue.place.offset, cell.issue.found], [code, offset, text]);
    assert.ok(cell.issue.expected);
  });
}

test('a unit other than the indicator’s own is refused; its own may be any', () => {
  const other = parseNumberCell('50人', '％');
  assert.ok(other.kind === 'issue');
  assert.deepEqual([other.issue.code, other.issue.expected], ['number.unit-disagrees', '％']);
  assert.deepEqual(told('5 フェーズ', 'フェーズ'), { kind: 'value', value: '5', decimals: 0, unit: 'フェーズ' });
  assert.deepEqual(told('73.2年', '年'), { kind: 'value', value: '73.2', decimals: 1, unit: '年' });
});

function widen(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

test('a figure is the same grouped or not, in either width, with any minus', () => {
  const minus = fc.constantFrom('-', '－', '−', '‐', '–', '—', '△', '▲');
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 15n), fc.integer({ min: 0, max: 999 }), minus, (whole, part, sign) => {
      const decimals = String(part).padStart(3, '0');
      const plain = `${whole}.${decimals}`;
      const grouped = `${String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',')}.${decimals}`;
      for (const text of [plain, grouped, widen(plain), widen(grouped)]) {
        assert.deepEqual(told(text), { kind: 'value', value: plain, decimals: 3 });
        assert.deepEqual(told(sign + text), { kind: 'value', value: `-${plain}`, decimals: 3 });
      }
    }),
  );
});

test('two figures with a blank between are never read as one', () => {
  const figure = fc.integer({ min: 0, max: 99_999 }).map(String);
  fc.assert(
    fc.property(figure, figure, fc.constantFrom(' ', '\u3000', '\n', '\t'), (a, b, blank) => {
      assert.equal(parseNumberCell(a + blank + b).kind, 'issue');
    }),
  );
});

test('whatever is typed, the reader answers, and an issue lies inside the text', () => {
  const typed = fc
    .array(fc.constantFrom(...'0123,.-－▲以上（H26） \n％人〇x…約'), { maxLength: 12 })
    .map((characters) => characters.join(''));
  fc.assert(
    fc.property(fc.oneof(typed, fc.string()), (text) => {
      const cell = parseNumberCell(text);
      const offset = cell.kind === 'issue' ? (cell.issue.place.offset ?? -1) : 0;
      assert.ok(offset >= 0 && offset <= text.length);
    }),
    { numRuns: 1000 },
  );
});

test('a text far too long for a cell is refused at once', () => {
  for (const text of ['1', '1 ', ' ', '1,', '人', '1人'].map((piece) => piece.repeat(200_000))) {
    const cell = parseNumberCell(text);
    assert.equal(cell.kind === 'issue' && cell.issue.code, 'number.too-long');
  }
});
