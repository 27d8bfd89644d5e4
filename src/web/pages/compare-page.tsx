import { raw } from 'hono/html';
import { localeFor } from '#locale';
import { CompareForm } from '../components/compare-form.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Layout } from '../components/layout.tsx';
import type { CompareMessage } from '../compare/compare-problem.ts';
import type { CompareValues } from '../compare/compare-values.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface ComparePageProps {
  readonly site: Site;
  readonly values: CompareValues;
  /** What is wrong with what was sent; empty where nothing was. */
  readonly messages: readonly CompareMessage[];
}

/** Two files or texts in: the form, with what is wrong before it. */
export function comparePage({ site, values, messages }: ComparePageProps) {
  const locale = localeFor('ja');
  const words = locale.pages.compareTool;
  return (
    <Layout
      site={site}
      locale={locale}
      municipality={null}
      title={messages.length === 0 ? words.title : `${words.errorPrefix}${words.title}`}
      description={words.lead}
      nav={[]}
      crumbs={[
        { text: locale.headings.home, href: paths.cities.href({}) },
        { text: words.title, href: null },
      ]}
    >
      <ErrorSummary locale={locale} lines={messages.map(({ field, full }) => ({ field, text: full }))} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.privacy}</p>
      <CompareForm locale={locale} values={values} messages={messages} />
    </Layout>
  );
}

interface ComparedPageProps extends Pick<ComparePageProps, 'site' | 'values'> {
  readonly remarks: readonly CompareMessage[];
  /** A fragment of HTML, made by the maker. */
  readonly table: string;
}

/** The table, and the form again for another form of it. */
export function comparedPage({ site, values, remarks, table }: ComparedPageProps) {
  const locale = localeFor('ja');
  const words = locale.pages.compareTool;
  const title = words.resultTitle;
  return (
    <Layout
      site={site}
      locale={locale}
      municipality={null}
      title={title}
      description={words.lead}
      nav={[]}
      styles={[site.comparisonStyle.href]}
      crumbs={[
        { text: locale.headings.home, href: paths.cities.href({}) },
        { text: words.title, href: paths.compareTool.href({}) },
        { text: title, href: null },
      ]}
    >
      <h1>{title}</h1>
      <p class="screen-only">
        <a href="#again">{words.again}</a>
      </p>
      {remarks.length > 0 && (
        <aside class="box" aria-labelledby="remarks">
          <h2 id="remarks">{words.remarks}</h2>
          <ul>
            {remarks.map(({ full }) => (
              <li>{full}</li>
            ))}
          </ul>
        </aside>
      )}
      {raw(table)}
      <section class="screen-only" aria-labelledby="again">
        <h2 id="again">{words.again}</h2>
        <p>{words.againLead}</p>
        <CompareForm locale={locale} values={values} messages={[]} />
      </section>
    </Layout>
  );
}
