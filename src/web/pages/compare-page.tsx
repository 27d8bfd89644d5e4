import { raw } from 'hono/html';
import { localeFor } from '#locale';
import { CompareForm } from '../components/compare-form.tsx';
import { Remarks } from '../components/remarks.tsx';
import { ToolFormPage, ToolResultPage } from '../components/tool-page.tsx';
import type { CompareMessage } from '../compare/compare-problem.ts';
import type { CompareValues } from '../compare/compare-values.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface ComparePageProps {
  readonly site: Site;
  readonly values: CompareValues;
  /** What is wrong with what was sent; empty where nothing was. */
  readonly messages: readonly CompareMessage[];
  /** Why nothing was done, where it is for no fault of what was sent. */
  readonly waiting?: string | null;
}

/** Two files or texts in: the form, with what is wrong before it. */
export function comparePage({ site, values, messages, waiting = null }: ComparePageProps) {
  const locale = localeFor('ja');
  const errors = messages.map(({ field, full }) => ({ field, text: full }));
  return (
    <ToolFormPage site={site} locale={locale} words={locale.pages.compareTool} errors={errors} waiting={waiting}>
      <CompareForm locale={locale} values={values} messages={messages} />
    </ToolFormPage>
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
  return (
    <ToolResultPage
      site={site}
      locale={locale}
      words={words}
      title={words.resultTitle}
      href={paths.compareTool.href({})}
      styles={[site.comparisonStyle.href]}
      form={<CompareForm locale={locale} values={values} messages={[]} />}
    >
      <Remarks locale={locale} title={words.remarks} remarks={remarks.map(({ full }) => full)} />
      {raw(table)}
    </ToolResultPage>
  );
}
