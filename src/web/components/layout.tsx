import type { Municipality } from '#app';
import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import type { Locale } from '#locale';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader, type NavItem } from './site-header.tsx';

export interface LayoutProps {
  readonly site: Site;
  readonly locale: Locale;
  readonly municipality: Municipality | null;
  readonly title: string;
  readonly description: string;
  readonly nav: readonly NavItem[];
  readonly crumbs: readonly Crumb[];
  /** Addresses of style sheets beside the site's own. */
  readonly styles?: readonly string[];
  /** Script files of ours; the desk's pages only, the policy of others forbids them. */
  readonly scripts?: readonly string[];
  readonly children: Child;
}

/** The frame of every page: skip link, header, the city's notice, way, body, footer. */
export function Layout(props: LayoutProps) {
  const { site, locale, municipality, title, description, nav, crumbs, styles = [], scripts = [], children } = props;
  const siteName = municipality ? locale.pages.siteOf(municipality.name) : locale.pages.product;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={locale.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title === siteName ? title : `${title}｜${siteName}`}</title>
          <meta name="description" content={description} />
          <link rel="icon" href={paths.icon.href({})} type="image/svg+xml" />
          <link rel="stylesheet" href={site.stylesheet.href} />
          {styles.map((href) => (
            <link rel="stylesheet" href={href} />
          ))}
          {scripts.map((src) => (
            <script src={src} defer />
          ))}
        </head>
        <body id="top">
          <a class="skip-link" href="#main">
            {locale.headings.skipToContent}
          </a>
          <SiteHeader locale={locale} municipality={municipality} nav={nav} />
          <Notice locale={locale} municipality={municipality} />
          <Breadcrumb locale={locale} crumbs={crumbs} />
          <main id="main" tabindex={-1}>
            {children}
          </main>
          <SiteFooter locale={locale} municipality={municipality} version={site.ports.version} />
        </body>
      </html>
    </>
  );
}

/** A line that every page of the city must carry. */
function Notice({ locale, municipality }: Pick<LayoutProps, 'locale' | 'municipality'>) {
  if (!municipality?.notice) return null;
  return (
    <aside class="notice" aria-label={locale.headings.notice}>
      <p>
        <strong>{locale.headings.notice}</strong>
        {municipality.notice}
      </p>
    </aside>
  );
}
