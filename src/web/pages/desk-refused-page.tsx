import type { Issue } from '#kernel';
import { localeFor } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FormField } from '../components/form-field.tsx';
import type { Session } from '../desk/sessions.ts';
import type { Site } from '../site.ts';

interface DeskRefusedPageProps {
  readonly site: Site;
  readonly session: Session;
  /** The page that the step was taken from. */
  readonly back: { readonly text: string; readonly href: string };
  readonly issues: readonly Issue[];
  /** A remark that was typed; empty = none. */
  readonly typed: string;
}

/** A step that was not taken: why, what was typed, and the way on. */
export function deskRefusedPage({ site, session, back, issues, typed }: DeskRefusedPageProps) {
  const locale = localeFor('ja');
  const words = locale.pages.deskCompare;
  return (
    <DeskLayout
      site={site}
      session={session}
      title={words.refusedTitle}
      hasError
      crumbs={[back, { text: words.refusedTitle, href: null }]}
    >
      <ErrorSummary locale={locale} lines={issues.map((one) => ({ field: null, text: locale.issueText(one) }))} />
      <h1>{words.refusedTitle}</h1>
      {typed !== '' && (
        <FormField
          id="typed"
          label={words.typed}
          hint={words.typedHint}
          control={(tied) => (
            <textarea rows={4} readonly {...tied}>
              {`\n${typed}`}
            </textarea>
          )}
        />
      )}
      <p>
        <a class="button" href={back.href}>
          {words.backToPage}
        </a>
      </p>
    </DeskLayout>
  );
}
