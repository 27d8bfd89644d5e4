import { assertNever } from '#kernel';
import type { Locale } from '#locale';
import type { Block, Box, Chart, Facts, List, Picture, TermNotes } from '../tree/block.ts';
import { inlineHtml } from './inline-html.ts';
import { escapeHtml, tag } from './markup.ts';
import { tableHtml } from './table-html.ts';

export interface HtmlWriting {
  readonly locale: Locale;
  /** A name no other element of the page has. */
  readonly nextId: () => string;
  /** False where the page would grow too large: the words of the picture stand in its place. */
  readonly carries: (picture: Picture) => boolean;
}

export function blockHtml(writing: HtmlWriting, block: Block): string {
  const { locale } = writing;
  switch (block.kind) {
    case 'heading':
      return tag(`h${block.level}`, { id: block.id }, escapeHtml(block.text));
    case 'paragraph':
      return tag('p', { class: block.role === 'body' ? null : block.role }, inlineHtml(block.content, locale));
    case 'list':
      return listHtml(block, locale);
    case 'facts':
      return factsHtml(block, locale);
    case 'table':
      return tableHtml(block, writing.nextId(), locale);
    case 'chart':
      return chartHtml(writing, block);
    case 'picture':
      return pictureHtml(writing, block);
    case 'box':
      return boxHtml(writing, block);
    case 'group':
      return tag('div', { class: 'group' }, ...block.blocks.map((inner) => blockHtml(writing, inner)));
    case 'terms':
      return termsHtml(block);
    case 'pageBreak':
      return '';
    default:
      return assertNever(block);
  }
}

function listHtml({ items }: List, locale: Locale): string {
  const written = items.map(({ label, content }) => {
    const words = inlineHtml(content, locale);
    return label === null
      ? tag('li', {}, words)
      : tag('li', { class: 'numbered' }, tag('span', { class: 'number' }, escapeHtml(label)), tag('span', {}, words));
  });
  return tag('ul', {}, ...written);
}

export function factsHtml({ items, compact }: Facts, locale: Locale): string {
  const pairs = items.map(({ label, content }) =>
    tag('div', {}, tag('dt', {}, escapeHtml(label)), tag('dd', {}, inlineHtml(content, locale))),
  );
  return tag('dl', { class: compact ? 'compact' : null }, ...pairs);
}

function chartHtml(writing: HtmlWriting, { id, svg, caption, twin }: Chart): string {
  const drawn = tag('figure', { id }, svg, tag('figcaption', {}, escapeHtml(caption)));
  return twin === null
    ? drawn
    : tag('div', { class: `chart chart-${twin.role}` }, drawn, tableHtml(twin, writing.nextId(), writing.locale));
}

function pictureHtml({ carries }: HtmlWriting, picture: Picture): string {
  const { id, mediaType, base64, alt, caption } = picture;
  const shown = carries(picture)
    ? `<img src="data:${mediaType};base64,${escapeHtml(base64)}" alt="${escapeHtml(alt)}">`
    : tag('p', { class: 'note' }, escapeHtml(alt));
  return tag(
    'figure',
    { id, class: 'picture' },
    shown,
    caption === '' ? '' : tag('figcaption', {}, escapeHtml(caption)),
  );
}

function boxHtml(writing: HtmlWriting, { tone, title, blocks }: Box): string {
  const inner = blocks.map((block) => blockHtml(writing, block));
  return tag('div', { class: `box box-${tone}` }, tag('p', { class: 'box-title' }, escapeHtml(title)), ...inner);
}

function termsHtml({ title, terms }: TermNotes): string {
  const pairs = terms.map(({ word, meaning }) =>
    tag('div', {}, tag('dt', {}, tag('dfn', {}, escapeHtml(word))), tag('dd', {}, escapeHtml(meaning))),
  );
  return tag('details', { class: 'terms' }, tag('summary', {}, escapeHtml(title)), tag('dl', {}, ...pairs));
}
