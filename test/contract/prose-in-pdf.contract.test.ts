import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPdf } from '#intake';
import { readOutline } from '#plan';
import { blockTexts } from '../helpers/flow-texts.ts';
import { converted, convertedToPdf, soffice } from '../helpers/office.ts';
import { escapeXml } from '../helpers/word-file.ts';

const plans: readonly (readonly [name: string, file: URL])[] = [
  ['minato', new URL('../../examples/minato/second/plan.md', import.meta.url)],
  ['a real strategy', new URL('../../../shared/truth/basic/new.md', import.meta.url)],
  ['its edition before', new URL('../../../shared/truth/basic/old.md', import.meta.url)],
];

/** Beside it a figure could stand, so that only the lines tell where they end. */
const MARGIN = '150pt';

/** A line that goes on to the side of the page. */
const ACROSS = 'この行だけは紙の端まで続き、'.repeat(6);

function skipOf(file: URL): string | false {
  if (soffice === null) return 'LibreOffice is not installed here';
  return existsSync(file) ? false : 'the real documents are not here';
}

/** As a Word file that LibreOffice writes and prints. */
async function printed(texts: readonly string[]): Promise<Uint8Array> {
  const set = texts.map((text) => `<p style="margin-right:${MARGIN}">${escapeXml(text)}</p>`);
  const style = '<style>p { margin: 0; text-indent: 1em; font-family: "BIZ UDPGothic"; font-size: 10.5pt }</style>';
  const html = `<html><head><meta charset="utf-8">${style}</head><body>${set.join('')}<p>${ACROSS}</p></body></html>`;
  const source = { fileName: 'plan.html', bytes: html, readAs: 'HTML (StarWriter)' };
  const word = await converted(soffice ?? '', source, 'docx:MS Word 2007 XML');
  return convertedToPdf(soffice ?? '', 'plan.docx', word);
}

const plain = (text: string): string => text.replace(/\s/gu, '');

/** Whole, or cut before a ・ that a program let stand at the head of a line: it is an item as far as anybody can tell. */
function isRead(text: string, found: ReadonlySet<string>): boolean {
  const ends = Array.from(text.matchAll(/・/gu), ({ index }) => index);
  return found.has(text) || ends.some((end) => found.has(text.slice(0, end)) && found.has(text.slice(end)));
}

for (const [name, file] of plans) {
  test(
    `the paragraphs of ${name}, set in Word beside a white and printed, are read one by one`,
    { skip: skipOf(file) },
    async () => {
      const texts = readOutline(readFileSync(file, 'utf8'), 'plan.md').units.flatMap((unit) =>
        unit.kind === 'paragraph' ? [unit.text.trim()] : [],
      );
      const read = await readPdf(await printed(texts), 'plan.pdf');
      assert.ok(read.ok);
      const found = new Set(blockTexts(read.value.blocks).map(plain));
      assert.ok(texts.length > 10);
      assert.deepEqual(
        texts.filter((text) => !isRead(plain(text), found)),
        [],
      );
    },
  );
}
