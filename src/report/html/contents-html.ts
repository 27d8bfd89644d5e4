import type { Heading } from '../tree/block.ts';
import { escapeHtml, tag } from './markup.ts';

/** 目次: headings of the second level with those of the third below them. */
export function contentsHtml(headings: readonly Heading[], title: string): string {
  const entry = ({ id, text }: Heading): string => tag('a', { href: `#${encodeURIComponent(id)}` }, escapeHtml(text));
  const chapters = headings.filter(({ level }) => level === 2);
  const items = chapters.map((chapter, index) => {
    const from = headings.indexOf(chapter);
    const next = chapters[index + 1];
    const below = headings
      .slice(from + 1, next ? headings.indexOf(next) : undefined)
      .filter(({ level }) => level === 3);
    return tag(
      'li',
      {},
      entry(chapter),
      below.length === 0 ? '' : tag('ul', {}, ...below.map((heading) => tag('li', {}, entry(heading)))),
    );
  });
  return tag(
    'nav',
    { 'aria-labelledby': 'contents' },
    tag('h2', { id: 'contents' }, escapeHtml(title)),
    tag('ul', {}, ...items),
  );
}
