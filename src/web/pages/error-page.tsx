import { localeFor } from '#locale';
import { Layout } from '../components/layout.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { pageWords as words } from '../words/page-words.ts';

interface ErrorPageProps {
  readonly site: Site;
  readonly status: 400 | 404 | 500;
  /** What was wrong and what would be right; empty = the general advice. */
  readonly sentences: readonly string[];
}

/** Says what happened and where to go on. */
export function errorPage({ site, status, sentences }: ErrorPageProps) {
  const locale = localeFor('ja');
  const { headings } = locale;
  const [title, help] = {
    400: [words.badRequestTitle, words.badRequestHelp] as const,
    404: [headings.notFound, headings.notFoundHelp] as const,
    500: [headings.serverError, headings.serverErrorHelp] as const,
  }[status];
  return (
    <Layout site={site} locale={locale} municipality={null} title={title} description={help} nav={[]} crumbs={[]}>
      <h1>{title}</h1>
      {sentences.map((sentence) => <p>{sentence}</p>)}
      <p>{help}</p>
      <p><a class="button" href={paths.cities.href({})}>{words.toTop}</a></p>
    </Layout>
  );
}
