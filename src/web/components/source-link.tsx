import type { Source } from '#app';
import type { Locale } from '#locale';

/** Only web addresses become links: an address comes from a city's file. */
export function SourceLink({ locale, source }: { readonly locale: Locale; readonly source: Source }) {
  const isWeb = source.url !== null && /^https?:\/\//i.test(source.url);
  if (!isWeb) return <span>{source.title}</span>;
  return (
    <a href={source.url ?? ''} rel="external noopener noreferrer">
      {source.title}
      {locale.pages.externalLink}
    </a>
  );
}
