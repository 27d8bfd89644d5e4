import type { Locale } from '#locale';
import { assertNever } from '#kernel';
import type { Block } from '../tree/block.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import { inlineText } from '../tree/inline-text.ts';
import type { Inline } from '../tree/inline.ts';
import { flatBlocks, inlinesOf } from '../tree/walk.ts';
import type { Table, TableRow } from '../tree/table.ts';
import { toneOf } from '../tree/tone.ts';
import { walkAnchors, type Anchors } from './anchors.ts';

/** What the template reads: plain data, every text printed. Nothing of it is ever read as markup. */
export type TypstValue =
  string | number | boolean | null | readonly TypstValue[] | { readonly [key: string]: TypstValue };

export interface TypstPicture {
  readonly name: string;
  readonly base64: string;
}

export interface TypstData {
  readonly data: TypstValue;
  /** Pictures lie beside the data as files of the compiler's own, empty root. */
  readonly pictures: readonly TypstPicture[];
}

interface Writing {
  readonly locale: Locale;
  readonly anchors: Anchors;
  readonly pictures: TypstPicture[];
}

const ENDINGS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' } as const;

/** Twin tables longer than this are not set beside their chart, so that the pair always fits on a page. */
const BESIDE = 16;

export function typstData(tree: DocumentTree, locale: Locale): TypstData {
  const writing: Writing = { locale, anchors: walkAnchors(tree.blocks), pictures: [] };
  const { cover } = tree;
  const data = {
    language: tree.language,
    notice: tree.notice,
    date: /^\d{4}-\d{2}-\d{2}$/.test(tree.date ?? '') ? (tree.date ?? '').split('-').map(Number) : null,
    contentsTitle: tree.contentsTitle,
    cover: {
      title: cover.title,
      subtitle: cover.subtitle,
      body: cover.body,
      documentNumber: cover.documentNumber,
      date: cover.date,
      facts: facts(writing, cover.facts.items),
      notes: cover.notes,
    },
    blocks: tree.blocks.map((block) => blockData(writing, block)),
  };
  return { data, pictures: writing.pictures };
}

function blockData(writing: Writing, block: Block): TypstValue {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level - 1, text: block.text, label: writing.anchors.claim(block.id) };
    case 'paragraph':
      return { kind: 'paragraph', role: block.role, content: inlines(writing, block.content) };
    case 'list':
      return {
        kind: 'list',
        items: block.items.map(({ label, content }) => ({ label, content: inlines(writing, content) })),
      };
    case 'facts':
      return { kind: 'facts', compact: block.compact, items: facts(writing, block.items) };
    case 'table':
      return tableData(writing, block);
    case 'chart':
      return {
        kind: 'chart',
        svg: block.svg,
        width: block.width,
        alt: block.alt,
        caption: block.caption,
        twin: block.twin && tableData(writing, block.twin),
        beside: block.twin !== null && isNarrow(block.twin),
      };
    case 'picture':
      return { kind: 'picture', file: pictureFile(writing, block), alt: block.alt, caption: block.caption };
    case 'box':
      return {
        kind: 'box',
        tone: block.tone,
        title: block.title,
        blocks: block.blocks.map((inner) => blockData(writing, inner)),
      };
    case 'group':
      return {
        kind: 'group',
        keep: isOnePage(block.blocks, writing.locale),
        blocks: block.blocks.map((inner) => blockData(writing, inner)),
      };
    case 'terms':
      return { kind: 'terms', title: block.title, terms: block.terms.map(({ word, meaning }) => ({ word, meaning })) };
    case 'pageBreak':
      return { kind: 'pageBreak' };
    default:
      return assertNever(block);
  }
}

function isNarrow({ role, rows }: Table): boolean {
  return (role === 'series' || role === 'outputs') && rows.length <= BESIDE;
}

/** Kept on one page: what surely fits there and would look torn with a line or two on each. */
function isShort({ role, rows }: Pick<Table, 'role' | 'rows'>): boolean {
  const characters = rows.reduce((sum, row) => sum + lengthOf(row), 0);
  return role !== 'traces' && role !== 'sources' && rows.length <= 14 && characters <= 1200;
}

/** Characters of a row; a figure counts as eight. */
function lengthOf({ cells }: TableRow): number {
  return cells.flat().reduce((sum, inline) => sum + ('text' in inline ? inline.text.length : 8), 0);
}

/** Whether a group surely fits on a page: one drawing or two, and words for less than half a page. */
function isOnePage(blocks: readonly Block[], locale: Locale): boolean {
  const words = inlinesOf(blocks).reduce((sum, inline) => sum + inlineText(inline, locale).length, 0);
  return flatBlocks(blocks).filter(({ kind }) => kind === 'chart' || kind === 'picture').length <= 2 && words <= 1200;
}

function tableData(writing: Writing, { role, caption, columns, rows }: Table): TypstValue {
  return {
    kind: 'table',
    role,
    caption,
    keep: isShort({ role, rows }),
    columns: columns.map(({ head, align, width }) => ({ head, align, width })),
    rows: rows.map((row) => ({
      label: row.id === null ? null : writing.anchors.claim(row.id),
      keep: lengthOf(row) <= 800,
      cells: row.cells.map((content) => inlines(writing, content)),
    })),
  };
}

function facts(
  writing: Writing,
  items: readonly { readonly label: string; readonly content: readonly Inline[] }[],
): TypstValue {
  return items.map(({ label, content }) => ({ label, content: inlines(writing, content) }));
}

function inlines({ locale, anchors }: Writing, content: readonly Inline[]): TypstValue {
  return content.map((inline) => ({
    style: inline.kind,
    text: inlineText(inline, locale),
    tone: toneOf(inline),
    to: inline.kind === 'link' && anchors.stands(inline.to) ? inline.to : null,
  }));
}

function pictureFile(writing: Writing, { mediaType, base64 }: Extract<Block, { kind: 'picture' }>): string {
  const name = `picture-${writing.pictures.length + 1}.${ENDINGS[mediaType]}`;
  writing.pictures.push({ name, base64 });
  return name;
}
