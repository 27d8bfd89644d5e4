import type { ImportInput, Municipality } from '#app';
import { raw } from 'hono/html';
import { localeFor } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import type { Session } from '../desk/sessions.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface DeskImportComparePageProps {
  readonly site: Site;
  readonly session: Session;
  readonly params: ImportInput;
  readonly municipality: Municipality;
  /** Of the draft. */
  readonly title: string;
  /** A fragment of HTML, made by the maker. */
  readonly table: string;
}

/** A draft of the city beside the document that may replace it. */
export function deskImportComparePage(props: DeskImportComparePageProps) {
  const { site, session, params, municipality, table } = props;
  const words = localeFor('ja', municipality).pages.deskImport;
  const title = words.replaceCompareTitle(props.title);
  return (
    <DeskLayout
      site={site}
      session={session}
      municipality={municipality}
      title={title}
      crumbs={[
        { text: words.title, href: paths.deskImport.href({}) },
        { text: words.acceptTitle, href: `${paths.deskImportPage.href(params)}#accept` },
        { text: title, href: null },
      ]}
      styles={[site.comparisonStyle.href]}
    >
      <h1>{title}</h1>
      {raw(table)}
    </DeskLayout>
  );
}
