import type { Finding } from '#check';
import { localeFor } from '#locale';
import type { CheckValues } from '../check/check-values.ts';
import { CheckForm, type CheckMessage } from '../components/check-form.tsx';
import { FindingsReport } from '../components/findings/findings-report.tsx';
import { Remarks } from '../components/remarks.tsx';
import { ToolFormPage, ToolResultPage } from '../components/tool-page.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface CheckPageProps {
  readonly site: Site;
  readonly values: CheckValues;
  /** What is wrong with what was sent; empty where nothing was. */
  readonly messages: readonly CheckMessage[];
  /** Why nothing was done, where it is for no fault of what was sent. */
  readonly waiting?: string | null;
}

/** A file or text in: the form, with what is wrong before it. */
export function checkPage({ site, values, messages, waiting = null }: CheckPageProps) {
  const locale = localeFor('ja');
  return (
    <ToolFormPage site={site} locale={locale} words={locale.pages.checkTool} errors={messages} waiting={waiting}>
      <CheckForm locale={locale} values={values} messages={messages} />
    </ToolFormPage>
  );
}

interface CheckedPageProps extends Pick<CheckPageProps, 'site' | 'values'> {
  /** Of the file. */
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Noticed in reading, what weighs most first. */
  readonly remarks: readonly string[];
}

/** The findings, and the form again. */
export function checkedPage({ site, values, name, findings, remarks }: CheckedPageProps) {
  const locale = localeFor('ja');
  const words = locale.pages.checkTool;
  return (
    <ToolResultPage
      site={site}
      locale={locale}
      words={words}
      title={words.resultTitle(values.file === '' ? words.pasted : name)}
      href={paths.checkTool.href({})}
      form={<CheckForm locale={locale} values={values} messages={[]} />}
    >
      <Remarks locale={locale} title={words.remarks} remarks={remarks} />
      <FindingsReport locale={locale} findings={findings.filter(({ dismissed }) => dismissed === null)} />
    </ToolResultPage>
  );
}
