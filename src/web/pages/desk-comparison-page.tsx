import type { Municipality } from '#app';
import { raw } from 'hono/html';
import { localeFor } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import type { Session } from '../desk/sessions.ts';
import type { Site } from '../site.ts';

interface DeskComparisonPageProps {
  readonly site: Site;
  readonly session: Session;
  readonly municipality: Municipality;
  readonly old: string;
  readonly new: string;
  /** A fragment of HTML, made by the maker. */
  readonly table: string;
}

/** Two stored editions side by side. */
export function deskComparisonPage({ old, new: next, table, municipality, ...frame }: DeskComparisonPageProps) {
  const locale = localeFor('ja', municipality);
  const words = locale.pages.desk;
  const title = words.comparisonTitle(old, next);
  return (
    <DeskLayout
      {...frame}
      municipality={municipality}
      title={title}
      crumbs={[{ text: title, href: null }]}
      styles={[frame.site.comparisonStyle.href]}
      islands={['walk-changes']}
    >
      <h1>{title}</h1>
      <p class="screen-only">{words.changeKeys}</p>
      <div role="group" tabindex={0} aria-label={locale.comparison.table.title} data-walk>
        {raw(table)}
      </div>
    </DeskLayout>
  );
}
