import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { oneFile } from '#app';
import { comparisonUnits } from '#compare';
import { readOutline, type OutlineBlock } from '#plan';
import { comparisonFile, outlineFile } from '../../../test/helpers/outline-file.ts';
import { readDocumentFile } from './read-document-file.ts';
import type { ReadDocument } from './read-document.ts';

const folder = new URL('../../../../shared/truth/basic/', import.meta.url);
const skip = existsSync(folder) ? false : 'the editions lie beside the repository, and here they do not';

function edition(name: string): readonly OutlineBlock[] {
  const { units } = readOutline(readFileSync(new URL(name, folder), 'utf8'), name);
  return units.map(({ line: _line, ...block }) => block);
}

function reading(bytes: Uint8Array): ReadDocument {
  const read = readDocumentFile(oneFile('計画.docx', bytes), '計画.docx');
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.document;
}

const blocksOf = ({ editions }: ReadDocument, at = 0): readonly OutlineBlock[] =>
  editions[at]?.blocks.map(({ block }) => block) ?? [];
const unitsOf = (blocks: readonly OutlineBlock[]): readonly string[] =>
  comparisonUnits(blocks, '').map(({ kind, text }) => `${kind} ${text.replace(/\s/g, '')}`);

/** Where two lists part, so that a failure shows a few lines and not two editions. */
function parting(found: readonly string[], expected: readonly string[]): readonly string[] {
  const at = expected.findIndex((text, index) => found[index] !== text);
  if (at < 0) return found.slice(expected.length, expected.length + 3);
  return [`found ${found.slice(at, at + 2).join(' | ')}`, `expected ${expected.slice(at, at + 2).join(' | ')}`];
}

for (const name of ['new.md', 'old.md']) {
  test(`${name} written with styles of Word is read back block by block, levels and all`, { skip }, () => {
    const blocks = edition(name);
    const exactly = (all: readonly OutlineBlock[]) => all.map((block) => JSON.stringify(block));
    assert.deepEqual(parting(exactly(blocksOf(reading(outlineFile(blocks, 'declared')))), exactly(blocks)), []);
  });

  test(`${name} written without styles, headings bold, is read back unit by unit`, { skip }, () => {
    const blocks = edition(name);
    assert.deepEqual(parting(unitsOf(blocksOf(reading(outlineFile(blocks, 'bold')))), unitsOf(blocks)), []);
  });

  test(`${name} in plain lines is read back but for the headings that nothing tells from text`, { skip }, () => {
    const blocks = edition(name).map((block): OutlineBlock => {
      const told = block.kind !== 'heading' || block.number !== '' || /^[[【]|^KPI$/.test(block.text);
      return told ? block : { kind: 'paragraph', text: block.text };
    });
    assert.deepEqual(parting(unitsOf(blocksOf(reading(outlineFile(blocks, 'plain')))), unitsOf(blocks)), []);
  });
}

/** Rows of a 新旧対照表 that a city would make: a heading and what stands below it, facing what has the same place. */
function facing(
  a: readonly OutlineBlock[],
  b: readonly OutlineBlock[],
): readonly (readonly (readonly OutlineBlock[])[])[] {
  const [left, right] = [sectionsOf(a), sectionsOf(b)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    left[at] ?? [],
    right[at] ?? [],
    at % 4 === 0 ? [{ kind: 'paragraph', text: `・項目${at}を修正` }] : [],
  ]);
}

function sectionsOf(blocks: readonly OutlineBlock[]): readonly (readonly OutlineBlock[])[] {
  const sections: OutlineBlock[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || sections.length === 0) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

const heads: readonly (readonly [string, boolean])[] = [
  ['第２期（案）|現行|備考', true],
  ['改正案|現行|説明', true],
  ['現行|改正案|備考', false],
  ['旧|新|備考', false],
  ['第２期総合戦略|第１期総合戦略|備考', true],
];

for (const [head, newFirst] of heads) {
  for (const cut of [Number.POSITIVE_INFINITY, 7]) {
    test(`the two editions under ${head}, cut after ${cut} rows, come apart, the new one first`, { skip }, () => {
      const [fresh, old] = [edition('new.md'), edition('old.md')];
      const rows = newFirst ? facing(fresh, old) : facing(old, fresh);
      const document = reading(comparisonFile({ heads: head.split('|'), rows }, cut));
      assert.deepEqual(parting(unitsOf(blocksOf(document, 0)), unitsOf(fresh)), []);
      assert.deepEqual(parting(unitsOf(blocksOf(document, 1)), unitsOf(old)), []);
      assert.equal(document.remarks.length, Math.ceil(rows.length / 4));
      assert.equal(document.furniture[0]?.count, Math.ceil(rows.length / cut) || 1);
      assert.equal(document.editions[0]?.title, head.split('|')[newFirst ? 0 : 1]);
    });
  }
}
