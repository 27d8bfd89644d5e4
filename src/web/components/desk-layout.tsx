import type { Municipality } from '#app';
import type { Child } from 'hono/jsx';
import { localeFor } from '#locale';
import type { Session } from '../desk/sessions.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import type { Crumb } from './breadcrumb.tsx';
import { Layout } from './layout.tsx';
import { SessionToken } from './session-token.tsx';

interface DeskLayoutProps {
  readonly site: Site;
  /** Null before the door. */
  readonly session: Session | null;
  readonly municipality?: Municipality;
  readonly title: string;
  readonly hasError?: boolean;
  /** The way below the desk's start; empty on it. */
  readonly crumbs: readonly Crumb[];
  readonly styles?: readonly string[];
  /** Names of script files of `island/`. */
  readonly islands?: readonly string[];
  readonly children: Child;
}

/** The frame of a page of the desk. */
export function DeskLayout(props: DeskLayoutProps) {
  const {
    site,
    session,
    municipality = null,
    title,
    hasError = false,
    crumbs,
    styles = [],
    islands = [],
    children,
  } = props;
  const locale = localeFor('ja', municipality ?? undefined);
  const { desk, compareTool } = locale.pages;
  const start = { text: desk.title, href: paths.desk.href({}) };
  return (
    <Layout
      site={site}
      locale={locale}
      municipality={municipality}
      title={`${hasError ? compareTool.errorPrefix : ''}${title === desk.title ? title : `${title}｜${desk.title}`}`}
      description={desk.lead}
      nav={[]}
      crumbs={crumbs.length === 0 ? [] : [start, ...crumbs]}
      styles={styles}
      scripts={islands.map((name) => site.islands.href(name))}
    >
      {session && (
        <form class="desk-bar screen-only" method="post" action={paths.leaveDesk.href({})}>
          <SessionToken session={session} />
          <button class="button" type="submit">
            {desk.leave}
          </button>
        </form>
      )}
      {children}
    </Layout>
  );
}
