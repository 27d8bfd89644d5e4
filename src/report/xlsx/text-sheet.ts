import type { Locale } from '#locale';
import type { Block } from '../tree/block.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import { inlineText } from '../tree/inline-text.ts';
import type { Inline } from '../tree/inline.ts';
import { flatBlocks } from '../tree/walk.ts';
import { textCell, type Sheet, type SheetRow } from './sheet.ts';

/** A text with the name in front of it. */
type Line = readonly [label: string, text: string];

/** 本文: every text of the report that stands in no other sheet, in reading order, with the heading above it. */
export function textSheet(tree: DocumentTree, locale: Locale): Sheet {
  const { headings } = locale;
  let place = tree.cover.title;
  const rows = coverLines(tree, locale).map((line) => rowOf(place, line));
  for (const block of flatBlocks(tree.blocks)) {
    if (block.kind === 'heading') place = block.text;
    rows.push(...linesOf(block, locale).map((line) => rowOf(place, line)));
  }
  return {
    name: headings.textSheet,
    columns: [
      { head: headings.place, widest: 40 },
      { head: headings.item, widest: 24 },
      { head: headings.textSheet, widest: 90 },
    ],
    rows,
  };
}

function rowOf(place: string, [label, text]: Line): SheetRow {
  return { label: place, cells: [textCell(place), textCell(label), textCell(text)] };
}

function coverLines({ cover, notice }: DocumentTree, locale: Locale): readonly Line[] {
  const { headings } = locale;
  const fields: readonly (readonly [string, string | null])[] = [
    [headings.title, cover.subtitle],
    [headings.publisher, cover.body],
    [headings.documentNumber, cover.documentNumber],
    [headings.date, cover.date],
    [headings.notice, notice],
  ];
  return [
    ...fields.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const])),
    ...cover.facts.items.map(({ label, content }) => [label, said(content, locale)] as const),
    ...cover.notes.map((note) => [headings.note, note] as const),
  ];
}

function linesOf(block: Block, locale: Locale): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [['', said(block.content, locale)]];
    case 'list':
    case 'facts':
      return block.items
        .filter(({ content }) => !leadsOnly(content))
        .map(({ label, content }) => [label ?? '', said(content, locale)]);
    case 'terms':
      return block.terms.map(({ word, meaning }) => [word, meaning]);
    case 'picture':
      return [[locale.headings.picture, block.caption === '' ? block.alt : `${block.caption}（${block.alt}）`]];
    case 'box':
      return [];
    case 'heading':
    case 'table':
    case 'chart':
    case 'group':
    case 'pageBreak':
      return [];
  }
}

/** A reference to another place of the document, which a sheet does not have. */
function leadsOnly(content: readonly Inline[]): boolean {
  return content.every(({ kind }) => kind === 'link');
}

function said(content: readonly Inline[], locale: Locale): string {
  return content.map((inline) => (inline.kind === 'break' ? ' ' : inlineText(inline, locale))).join('');
}
