import type { Child } from 'hono/jsx';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import type { Crumb } from './breadcrumb.tsx';
import { Layout } from './layout.tsx';
import type { NavItem } from './site-header.tsx';

export type CitySection = 'home' | 'plan' | 'indicators' | 'report';

interface CityLayoutProps {
  readonly page: PageContext;
  readonly section: CitySection;
  readonly title: string;
  readonly description: string;
  /** The way below the city's home; empty on the home page. */
  readonly crumbs: readonly Crumb[];
  readonly children: Child;
}

/** The frame of a city's page. */
export function CityLayout({ page, section, crumbs, children, ...rest }: CityLayoutProps) {
  const home = { text: page.locale.headings.home, href: paths.home.href({ city: page.code }, page.choice) };
  return (
    <Layout
      site={page.site}
      locale={page.locale}
      municipality={page.city.municipality}
      nav={menu(page, section)}
      crumbs={crumbs.length === 0 ? [] : [home, ...crumbs]}
      {...rest}
    >
      {children}
    </Layout>
  );
}

function menu({ code, locale, choice, report }: PageContext, section: CitySection): readonly NavItem[] {
  const { headings } = locale;
  const edition = report.edition.id;
  return [
    { text: headings.home, href: paths.home.href({ city: code }, choice), current: section === 'home' },
    {
      text: headings.plan,
      href: paths.plan.href({ city: code, edition }, { year: choice.year ?? null }),
      current: section === 'plan',
    },
    {
      text: headings.indicators,
      href: paths.indicators.href({ city: code }, choice),
      current: section === 'indicators',
    },
    {
      text: headings.report,
      href: paths.report.href({ city: code, edition, year: String(report.year) }),
      current: section === 'report',
    },
  ];
}
