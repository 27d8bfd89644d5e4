import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { cell, paragraph, row, run, table, wordFile } from '../../../../test/helpers/word-file.ts';
import { documentFormat, refusalOf } from '../document-format.ts';
import { plainText } from '../plain-text.ts';
import { readFlow } from '../structure/read-flow.ts';
import { readDocx } from './read-docx.ts';

const options = { file: '計画.docx', changes: 'accepted' } as const;
const good = wordFile({ body: paragraph('本文') });

/** A Word file whose main part is this text. */
const withMain = (xml: string): Uint8Array => {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
  return zipSync({ '_rels/.rels': strToU8(rels), 'word/document.xml': strToU8(xml) });
};
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const deep = (depth: number): string =>
  `<w:document ${W}>${'<w:p>'.repeat(depth)}${'</w:p>'.repeat(depth)}</w:document>`;
const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w:document ${W}>&b;</w:document>`;

const manyAttributes = (count: number): string => Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ');

const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'document-broken'],
  ['a text', strToU8('総合戦略'), 'document-broken'],
  ['a file cut off in the middle', good.subarray(0, good.length / 2), 'document-broken'],
  ['a file cut off before its end', good.subarray(0, good.length - 10), 'document-broken'],
  ['a zip of pictures', zipSync({ 'a.png': new Uint8Array(3) }), 'document-not-word'],
  [
    'a workbook',
    zipSync({ '_rels/.rels': relsTo('xl/workbook.xml'), 'xl/workbook.xml': strToU8('<workbook/>') }),
    'document-not-word',
  ],
  ['a main part that is missing', zipSync({ '_rels/.rels': relsTo('word/none.xml') }), 'document-broken'],
  ['a main part cut off', withMain(`<w:document ${W}><w:body>`), 'document-broken'],
  ['entities that grow', withMain(bomb), 'document-doctype'],
  ['an entity from outside', withMain('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'), 'document-doctype'],
  ['an entity never declared', withMain(`<w:document ${W}>&x;</w:document>`), 'document-broken'],
  [
    'an entry larger than the directory says',
    withLie(wordFile({ body: paragraph('本文'.repeat(999)) })),
    'document-broken',
  ],
  ['attributes beyond number', withMain(`<w:document ${W} ${manyAttributes(300_000)}/>`), 'document-too-complex'],
  [
    'elements beyond number',
    withMain(`<w:document ${W}>${'<w:p/>'.repeat(600_000)}</w:document>`),
    'document-too-complex',
  ],
  ['elements too deep', withMain(deep(500)), 'document-too-complex'],
  ['a part that unpacks beyond the limit', withMain(' '.repeat(70 * 1024 * 1024)), 'document-unpacks-too-large'],
  ['a part that packs too well', withMain(' '.repeat(8 * 1024 * 1024)), 'document-unpacks-too-large'],
  [
    'too many entries',
    zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, new Uint8Array()]))),
    'document-unpacks-too-large',
  ],
];

/** Every entry of the directory says that it unpacks to 99 bytes: less than is there. */
function withLie(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 99, true);
  return bytes;
}

function relsTo(target: string): Uint8Array {
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`,
  );
}

for (const [what, bytes, code] of refused) {
  test(`${what} gets one message: ${code}`, () => {
    const read = readDocx(bytes, options);
    assert.ok(!read.ok);
    assert.deepEqual(
      read.issues.map((issue) => [issue.code, issue.severity, issue.place.file]),
      [[code, 'error', '計画.docx']],
    );
  });
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const NO_SECTOR = 0xffffffff;

/** An OLE compound file with one stream at its top and another in a store below it: header, directory, table of sectors. */
function compound(stream: string, embedded = 'Other'): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set(OLE);
  view.setUint16(0x1e, 9, true);
  view.setUint32(0x30, 0, true);
  view.setUint32(0x4c, 1, true);
  const entry = (at: number, name: string, [left, right, child]: readonly number[]): void => {
    const start = 512 + at * 128;
    Array.from(name, (sign, index) => view.setUint16(start + index * 2, sign.charCodeAt(0), true));
    view.setUint16(start + 0x40, (name.length + 1) * 2, true);
    [left, right, child].forEach((value, index) => view.setUint32(start + 0x44 + index * 4, value ?? NO_SECTOR, true));
  };
  entry(0, 'Root Entry', [NO_SECTOR, NO_SECTOR, 1]);
  entry(1, 'ObjectPool', [NO_SECTOR, 2, 3]);
  entry(2, stream, [NO_SECTOR, NO_SECTOR, NO_SECTOR]);
  entry(3, embedded, [NO_SECTOR, NO_SECTOR, NO_SECTOR]);
  view.setUint32(1024, 0xfffffffe, true);
  return bytes;
}

const foreign: readonly (readonly [string, Uint8Array, string])[] = [
  ['a Word file with a password', compound('EncryptedPackage'), 'document-encrypted'],
  ['a .doc', compound('WordDocument'), 'document-old-word'],
  ['a file of 一太郎', compound('DocumentText'), 'document-ichitaro'],
  ['an .xls', compound('Workbook'), 'document-old-excel'],
  ['an .xls of before 1997', compound('Book'), 'document-old-excel'],
  ['an .xls with a text of Word in it', compound('Workbook', 'WordDocument'), 'document-old-excel'],
  ['another file of 一太郎', compound('JSRV_SegmentInformation'), 'document-ichitaro'],
  ['an old file of an unknown program', compound('Contents'), 'document-old-form'],
  ['an old file that is cut off', Uint8Array.from(OLE), 'document-old-form'],
  ['an empty file', new Uint8Array(), 'file-empty'],
  ['rich text', strToU8('{\\rtf1\\ansi'), 'document-rtf'],
  [
    'an OpenDocument text',
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    'document-open-document',
  ],
  [
    'an OpenDocument sheet',
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    'document-open-document',
  ],
];

for (const [kind, found, expected] of [
  ['text', '.odt', '.docx'],
  ['spreadsheet', '.ods', '.xlsx'],
] as const) {
  test(`an OpenDocument ${kind} is called ${found}, to be saved as ${expected}`, () => {
    const bytes = zipSync({
      mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
      'content.xml': strToU8('<x/>'),
    });
    const refusal = refusalOf(documentFormat(bytes, '計画'), '計画');
    assert.deepEqual([refusal?.found, refusal?.expected], [found, expected]);
  });
}

for (const [what, bytes, code] of foreign) {
  test(`${what} is known by its bytes under any name, and told how to convert: ${code}`, () => {
    assert.equal(refusalOf(documentFormat(bytes, '計画.docx'), '計画.docx')?.code, code);
  });
}

test('what an old file does not say by its streams is known by its ending', () => {
  assert.equal(documentFormat(compound('Contents'), '計画.jtd'), 'jtd');
  assert.equal(documentFormat(compound('Contents'), '計画.XLS'), 'xls');
  assert.equal(documentFormat(compound('WordDocument'), '計画.xls'), 'doc');
});

test('a DocuWorks file is known by its name; a Word file, a PDF and a text need no conversion', () => {
  assert.equal(refusalOf(documentFormat(strToU8('?'), '計画.xdw'), '計画.xdw')?.code, 'document-docuworks');
  assert.equal(documentFormat(good, 'x'), 'zip');
  assert.equal(documentFormat(strToU8('%PDF-1.7'), 'x.docx'), 'pdf');
  assert.equal(refusalOf(documentFormat(strToU8('text'), 'x.txt'), 'x.txt'), null);
});

test('tables nested twenty deep, a span of a million columns and a list within itself are read', () => {
  let nested = paragraph('底');
  for (let depth = 0; depth < 20; depth += 1) nested = table([row([cell(nested, '<w:gridSpan w:val="1000000"/>')])]);
  const read = readDocx(wordFile({ body: nested }), options);
  assert.ok(read.ok);
  assert.equal(plainText(read.value.flow.blocks), '底');
});

test('bytes changed anywhere give a text or one message, never a throw', () => {
  const body = Array.from({ length: 20 }, (_, at) => paragraph(run(`第${at}項`))).join('') + table([row(['a', 'b'])]);
  const file = wordFile({ body, footnotes: '', header: paragraph('頭') });
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(file.length), (changes, cut) => {
      const bytes = file.slice(0, cut % 3 === 0 ? cut : file.length);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const read = readDocx(bytes, options);
      assert.ok(read.ok || read.issues.length === 1);
    }),
    { numRuns: 400 },
  );
});

const markup = fc.constantFrom(
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '</w:r>',
  '<w:t>字</w:t>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:tr>',
  '</w:tr>',
  '<w:tc>',
  '</w:tc>',
  '<w:ins>',
  '</w:ins>',
  '<w:del>',
  '</w:del>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:sdt>',
  '</w:sdt>',
  '<w:vMerge/>',
  '<w:tcPr>',
  '</w:tcPr>',
  '<w:footnoteReference w:id="1"/>',
  '<w:pPr>',
  '</w:pPr>',
  '<w:numPr><w:ilvl w:val="-1"/><w:numId w:val="1"/></w:numPr>',
  '<w:sym w:font="x" w:char="zz"/>',
  '<w:drawing>',
  '</w:drawing>',
);

test('elements in any order give a text or one message, never a throw', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 40 }), (pieces) => {
      const read = readDocx(
        wordFile({ body: balanced(pieces), footnotes: '<w:footnote w:id="1"><w:p/></w:footnote>' }),
        options,
      );
      assert.ok(read.ok);
    }),
    { numRuns: 400 },
  );
});

/** Closes what is open and leaves out what closes nothing, so that the reader gets beyond the parser. */
function balanced(pieces: readonly string[]): string {
  const open: string[] = [];
  let xml = '';
  for (const piece of pieces) {
    const name = /^<\/?(w:\w+)/.exec(piece)?.[1] ?? '';
    if (piece.startsWith('</')) {
      if (open.at(-1) !== name) continue;
      open.pop();
    } else if (/^<w:\w+>$/.test(piece)) open.push(name);
    xml += piece;
  }
  return (
    xml +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  );
}

test('blanks, brackets and breaks without end do not hold the reader up', () => {
  const long = 30_000;
  const texts = [
    ' '.repeat(long),
    '「'.repeat(long),
    '（'.repeat(long),
    '・'.repeat(long),
    '1.'.repeat(long),
    '... '.repeat(long),
  ];
  const breaks = `<w:r>${'<w:t>字</w:t><w:br/>'.repeat(20_000)}</w:r>`;
  const cells = Array.from({ length: 20_000 }, () => paragraph('字')).join('');
  const body = [
    ...texts.map((text) => paragraph(run(`${text}x`)) + paragraph(run(`（１）${text}x`))),
    paragraph(breaks),
  ];
  const bytes = wordFile({ body: body.join('') + table([row([cell(cells), 'b', 'c']), row(['d', 'e', 'f'])]) });
  const read = readDocx(bytes, options);
  assert.ok(read.ok);
  assert.equal(readFlow(read.value.flow, 'x').editions.length, 1);
});
