import type { Municipality } from '#app';
import type { Locale } from '#locale';
import { paths } from '../paths.ts';

export interface NavItem {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
}

interface HeaderProps {
  readonly locale: Locale;
  readonly municipality: Municipality | null;
  readonly nav: readonly NavItem[];
}

export function SiteHeader({ locale, municipality, nav }: HeaderProps) {
  const home = municipality ? paths.home.href({ city: municipality.code }) : paths.cities.href({});
  return (
    <header class="site-header">
      <div class="site-header-inner">
        <p class="site-name">
          <a href={home}>
            <span class="site-city">{municipality?.name ?? locale.pages.product}</span>
            <span class="site-tagline">{locale.pages.tagline}</span>
          </a>
        </p>
        {nav.length > 0 && (
          <nav class="main-menu" aria-label={locale.headings.mainMenu}>
            <ul>
              {nav.map(({ text, href, current }) => (
                <li>
                  <a href={href} aria-current={current ? 'page' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}
