import type { Child } from 'hono/jsx';
import type { Locale } from '#locale';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import type { Crumb } from './breadcrumb.tsx';
import { ErrorSummary, type SummaryLine } from './error-summary.tsx';
import { Layout } from './layout.tsx';

/** A tool of its own address that answers what is sent to it and keeps nothing. */
interface ToolPageProps {
  readonly site: Site;
  readonly locale: Locale;
  readonly words: Pick<Locale['pages']['compareTool'], 'title' | 'lead' | 'privacy' | 'again' | 'againLead'>;
  readonly children: Child;
}

interface ToolFormPageProps extends ToolPageProps {
  /** What is wrong with what was sent; empty where nothing was. */
  readonly errors: readonly SummaryLine[];
  /** Why nothing was done, where it is for no fault of what was sent. */
  readonly waiting: string | null;
}

/** What the tool is for and its form, with what is wrong before it. */
export function ToolFormPage({ errors, waiting, children, ...tool }: ToolFormPageProps) {
  const { locale, words } = tool;
  const prefix = errors.length === 0 ? '' : locale.pages.compareTool.errorPrefix;
  return (
    <ToolLayout {...tool} title={`${prefix}${words.title}`} crumbs={[{ text: words.title, href: null }]}>
      <ErrorSummary locale={locale} lines={errors} title={waiting} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.privacy}</p>
      {children}
    </ToolLayout>
  );
}

interface ToolResultPageProps extends ToolPageProps {
  readonly title: string;
  /** The tool's own address. */
  readonly href: string;
  readonly styles?: readonly string[];
  /** The form again, below the result. */
  readonly form: Child;
}

/** The result, and the form again below it. */
export function ToolResultPage({ title, href, form, children, ...tool }: ToolResultPageProps) {
  const { words } = tool;
  const crumbs = [
    { text: words.title, href },
    { text: title, href: null },
  ];
  return (
    <ToolLayout {...tool} title={title} crumbs={crumbs}>
      <h1>{title}</h1>
      <p class="screen-only">
        <a href="#again">{words.again}</a>
      </p>
      {children}
      <section class="screen-only" aria-labelledby="again">
        <h2 id="again">{words.again}</h2>
        <p>{words.againLead}</p>
        {form}
      </section>
    </ToolLayout>
  );
}

interface ToolLayoutProps extends ToolPageProps {
  readonly title: string;
  /** The way below the start. */
  readonly crumbs: readonly Crumb[];
  readonly styles?: readonly string[];
}

function ToolLayout({ site, locale, words, title, crumbs, styles = [], children }: ToolLayoutProps) {
  return (
    <Layout
      site={site}
      locale={locale}
      municipality={null}
      title={title}
      description={words.lead}
      nav={[]}
      styles={styles}
      crumbs={[{ text: locale.headings.home, href: paths.cities.href({}) }, ...crumbs]}
    >
      {children}
    </Layout>
  );
}
