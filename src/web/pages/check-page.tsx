import type { Finding } from '#check';
import { localeFor } from '#locale';
import type { CheckValues } from '../check/check-values.ts';
import { CheckForm, type CheckMessage } from '../components/check-form.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FindingsReport } from '../components/findings/findings-report.tsx';
import { Layout } from '../components/layout.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface CheckPageProps {
  readonly site: Site;
  readonly values: CheckValues;
  /** What is wrong with what was sent; empty where nothing was. */
  readonly messages: readonly CheckMessage[];
}

/** A file or text in: the form, with what is wrong before it. */
export function checkPage({ site, values, messages }: CheckPageProps) {
  const locale = localeFor('ja');
  const words = locale.pages.checkTool;
  return (
    <Layout
      site={site}
      locale={locale}
      municipality={null}
      title={messages.length === 0 ? words.title : `${locale.pages.compareTool.errorPrefix}${words.title}`}
      description={words.lead}
      nav={[]}
      crumbs={[
        { text: locale.headings.home, href: paths.cities.href({}) },
        { text: words.title, href: null },
      ]}
    >
      <ErrorSummary locale={locale} lines={messages} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.privacy}</p>
      <CheckForm locale={locale} values={values} messages={messages} />
    </Layout>
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
  const title = words.resultTitle(values.file === '' ? words.pasted : name);
  return (
    <Layout
      site={site}
      locale={locale}
      municipality={null}
      title={title}
      description={words.lead}
      nav={[]}
      crumbs={[
        { text: locale.headings.home, href: paths.cities.href({}) },
        { text: words.title, href: paths.checkTool.href({}) },
        { text: title, href: null },
      ]}
    >
      <h1>{title}</h1>
      <p class="screen-only">
        <a href="#again">{words.again}</a>
      </p>
      <Remarks remarks={remarks} />
      <FindingsReport locale={locale} findings={findings.filter(({ dismissed }) => dismissed === null)} />
      <section class="screen-only" aria-labelledby="again">
        <h2 id="again">{words.again}</h2>
        <p>{words.againLead}</p>
        <CheckForm locale={locale} values={values} messages={[]} />
      </section>
    </Layout>
  );
}

/** What was noticed in reading: the first of it at once, since it says what was read at all. */
function Remarks({ remarks }: Pick<CheckedPageProps, 'remarks'>) {
  const locale = localeFor('ja');
  const words = locale.pages.checkTool;
  if (remarks.length === 0) return null;
  const [first, rest] = [remarks.slice(0, AT_ONCE), remarks.slice(AT_ONCE)];
  return (
    <aside class="box remarks" aria-labelledby="remarks">
      <h2 id="remarks">{words.remarks}</h2>
      <Lines lines={first} />
      {rest.length > 0 && (
        <details>
          <summary>{words.moreRemarks(locale.countText(rest.length))}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </aside>
  );
}

const AT_ONCE = 3;

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
