import type { Issue } from '#kernel';
import { localeFor } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FormField } from '../components/form-field.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface DeskKeyPageProps {
  readonly site: Site;
  /** The address of the desk to go to with the key. */
  readonly to: string;
  readonly problem: Issue | null;
}

/** Asks for the key that was printed at the start. */
export function deskKeyPage({ site, to, problem }: DeskKeyPageProps) {
  const locale = localeFor('ja');
  const words = locale.pages.desk;
  const errors = problem ? [locale.issueText(problem)] : [];
  return (
    <DeskLayout site={site} session={null} title={words.keyTitle} hasError={problem !== null} crumbs={[]}>
      <ErrorSummary locale={locale} lines={errors.map((text) => ({ field: 'key', text }))} />
      <h1>{words.keyTitle}</h1>
      <p>{words.keyLead}</p>
      <form method="post" action={paths.desk.href({})}>
        <input type="hidden" name="to" value={to} />
        <FormField
          id="key"
          label={words.key}
          hint={words.keyHint}
          errors={errors}
          control={(tied) => (
            <input
              class="key-input"
              type="text"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              {...tied}
            />
          )}
        />
        <p>
          <button class="button button-solid" type="submit">
            {words.enter}
          </button>
        </p>
      </form>
    </DeskLayout>
  );
}
