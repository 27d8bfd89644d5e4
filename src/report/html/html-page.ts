import type { Locale } from '#locale';
import type { Block, Heading } from '../tree/block.ts';
import type { Cover, DocumentTree } from '../tree/document-tree.ts';
import { headingsOf } from '../tree/walk.ts';
import { blockHtml, factsHtml, type HtmlWriting } from './block-html.ts';
import { contentsHtml } from './contents-html.ts';
import { cssString, escapeHtml, tag } from './markup.ts';
import { pageHead } from './page-head.ts';

export interface PageParts {
  readonly tree: DocumentTree;
  readonly locale: Locale;
  readonly style: string;
  readonly carries: HtmlWriting['carries'];
}

export function htmlPage({ tree, locale, style, carries }: PageParts): string {
  let last = 0;
  const writing: HtmlWriting = { locale, carries, nextId: () => `t${(last += 1)}` };
  const notice = tree.notice === null ? '' : tag('p', { class: 'notice' }, escapeHtml(tree.notice));
  return [
    '<!doctype html>',
    `<html lang="${tree.language}">`,
    tag('head', {}, head(tree, style)),
    '<body>',
    tag('a', { class: 'skip', href: '#main' }, escapeHtml(locale.headings.skipToContent)),
    tag('header', {}, notice, coverHtml(tree.cover, locale)),
    tag(
      'div',
      { class: 'layout' },
      contentsHtml(headingsOf(tree), tree.contentsTitle),
      tag('main', { id: 'main' }, ...sections(tree.blocks).map((section) => sectionHtml(writing, section, notice))),
    ),
    '</body></html>\n',
  ].join('\n');
}

function head({ cover, notice }: DocumentTree, style: string): string {
  const foot = cssString([notice, cover.title].filter((part) => part !== null).join('　'));
  return pageHead(cover.title, `${style}\n@page { @bottom-left { content: ${foot}; } }`);
}

function coverHtml({ title, subtitle, body, documentNumber, date, facts, notes }: Cover, locale: Locale): string {
  const line = (name: string, words: string | null): string =>
    words === null ? '' : tag('p', { class: name }, escapeHtml(words));
  return tag(
    'div',
    { class: 'cover' },
    line('document-number', documentNumber),
    tag('h1', {}, escapeHtml(title)),
    line('subtitle', subtitle),
    line('date', date),
    line('body', body),
    factsHtml(facts, locale),
    tag('ul', { class: 'cover-notes' }, ...notes.map((note) => tag('li', {}, escapeHtml(note)))),
  );
}

interface Section {
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
}

/** The blocks cut at each heading of the second level. */
function sections(blocks: readonly Block[]): readonly Section[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === 2 ? [index] : []));
  return starts.map((start, index) => {
    const [heading, ...rest] = blocks.slice(start, starts[index + 1]);
    return { heading: heading?.kind === 'heading' ? heading : null, blocks: rest };
  });
}

function sectionHtml(writing: HtmlWriting, { heading, blocks }: Section, notice: string): string {
  const inner = blocks.map((block) => blockHtml(writing, block));
  return tag('section', {}, heading ? blockHtml(writing, heading) : '', notice, ...inner);
}
