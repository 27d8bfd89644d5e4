import type { Source } from '#app';
import { pageWords as words } from '../words/page-words.ts';

/** Only web addresses become links: an address comes from a city's file. */
export function SourceLink({ source }: { readonly source: Source }) {
  const isWeb = source.url !== null && /^https?:\/\//i.test(source.url);
  if (!isWeb) return <span>{source.title}</span>;
  return (
    <a href={source.url ?? ''} rel="external noopener noreferrer">
      {source.title}
      {words.externalLink}
    </a>
  );
}
