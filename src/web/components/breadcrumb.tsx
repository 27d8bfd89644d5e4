import type { Locale } from '#locale';

/** A step of the way; the last one is the page itself. */
export interface Crumb {
  readonly text: string;
  readonly href: string | null;
}

export function Breadcrumb({ locale, crumbs }: { readonly locale: Locale; readonly crumbs: readonly Crumb[] }) {
  if (crumbs.length < 2) return null;
  return (
    <nav class="breadcrumb" aria-label={locale.headings.breadcrumb}>
      <ol>
        {crumbs.map(({ text, href }) => (
          <li>{href === null ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
