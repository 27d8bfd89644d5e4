import type { BuildContext } from './build-context.ts';

/** A place may be a page number, or words such as the name of a section. */
const PAGE_NUMBER = /^[\d０-９]+([-–－～〜][\d０-９]+)?$/;

/** 「出典：実績報告 12ページ」 from a source id; null where none is given. A page without its source is not said. */
export function sourceText(
  { locale, sources }: BuildContext,
  id: string | null,
  page: string | null = null,
): string | null {
  if (id === null) return null;
  const { headings } = locale;
  const title = sources.get(id)?.title ?? id;
  return `${headings.source}：${title}${page === null ? '' : ` ${PAGE_NUMBER.test(page) ? headings.pageOf(page) : page}`}`;
}
