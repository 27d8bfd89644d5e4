import type { Source } from '#app';
import type { AttributedText } from '#cycle';
import type { Locale } from '#locale';

interface AttributedProps {
  readonly locale: Locale;
  readonly sources: readonly Source[];
  readonly said: AttributedText;
}

/** A text with its origin: 要約 is marked, source and page stand behind it. */
export function Attributed({ locale, sources, said }: AttributedProps) {
  const source = sources.find(({ id }) => id === said.source);
  return (
    <p class="attributed">
      {said.origin === 'summary' && <span class="tag">{locale.headings.summarised}</span>}
      {said.text}
      {source && (
        <span class="attributed-source">
          （{locale.headings.source}：{source.title}
          {source.date && `、${locale.dateText(source.date)}`}
          {said.page && `、${pageText(locale, said.page)}`}）
        </span>
      )}
    </p>
  );
}

/** Only a number is said as a page; a heading in place of one stands as it is. */
function pageText({ headings }: Locale, page: string): string {
  return /^[\d０-９ivx]+$/i.test(page) ? headings.pageOf(page) : page;
}
