import type { Locale } from '#locale';
import { escapeHtml, tag } from '../../html/markup.ts';
import type { GroupHeading, LineGroup } from './line-groups.ts';

type Headed = LineGroup & { readonly heading: GroupHeading };

/** The chapters with the number of changes in each, and of what stands directly below them that which changed. */
export function chaptersHtml(groups: readonly LineGroup[], locale: Locale): string {
  const headed = groups.filter((group): group is Headed => group.heading !== null);
  const listed = headed.filter(({ heading }) => heading.depth === 0 || (heading.depth === 1 && heading.changes > 0));
  const chapters = listed.flatMap((group, at) => (group.heading.depth === 0 ? [at] : []));
  if (chapters.length < 2 && listed.length < 3) return '';
  const items = chapters.map((at, index) => {
    const [chapter, ...below] = listed.slice(at, chapters[index + 1]);
    return chapter
      ? itemHtml(chapter, locale, tag('ul', {}, ...below.map((group) => itemHtml(group, locale, ''))))
      : '';
  });
  const { chapters: title } = locale.comparison.page;
  return tag(
    'nav',
    { class: 'chapters', 'aria-label': title },
    tag('details', { open: '' }, tag('summary', {}, escapeHtml(title)), tag('ul', {}, ...items)),
  );
}

function itemHtml({ anchor, heading, shownFor }: Headed, { comparison: { page } }: Locale, below: string): string {
  return tag(
    'li',
    { 'data-kinds': shownFor.join(' ') },
    tag('a', { href: `#${encodeURIComponent(anchor)}` }, escapeHtml(heading.text)),
    ` <span>${escapeHtml(page.changesBelow(heading.changes))}</span>`,
    below === '<ul></ul>' ? '' : below,
  );
}
