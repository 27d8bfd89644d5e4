import type { CheckPage } from '#app';
import type { Finding } from '#check';
import { localeFor } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Adoption } from '../components/findings/adoption.tsx';
import type { CheckView } from '../components/findings/check-view.ts';
import { CorrectForm, CorrectionList } from '../components/findings/corrections.tsx';
import { DismissForm } from '../components/findings/dismiss-form.tsx';
import { DismissedList } from '../components/findings/dismissed-list.tsx';
import { JustDone, type Done } from '../components/findings/just-done.tsx';
import { FindingsReport } from '../components/findings/findings-report.tsx';
import { nodeAnchor } from '../components/node-text.ts';
import { paths } from '../paths.ts';

interface DeskCheckPageProps extends Omit<CheckView, 'locale' | 'page'> {
  readonly page: CheckPage;
  readonly done: Done;
}

/** A stored edition checked: findings to be set aside, those that were, and the step to adoption. */
export function deskCheckPage({ done, ...given }: DeskCheckPageProps) {
  const { site, session, page } = given;
  const locale = localeFor('ja', page.city.municipality);
  const view: CheckView = { ...given, locale };
  const words = locale.pages.deskCheck;
  const title = words.title(page.edition.title);
  return (
    <DeskLayout
      site={site}
      session={session}
      municipality={page.city.municipality}
      title={title}
      crumbs={[{ text: title, href: null }]}
    >
      <h1>{title}</h1>
      <JustDone view={view} done={done} />
      <p>{words.lead}</p>
      {page.edition.status !== 'draft' && <p class="box">{words.notDraft}</p>}
      <p class="screen-only">
        <a href={paths.deskDictionary.href({ city: view.params.city })}>{locale.pages.deskDictionary.toDictionary}</a>
      </p>
      <CorrectionList {...view} />
      <FindingsReport
        locale={locale}
        findings={page.findings.filter(({ dismissed }) => dismissed === null)}
        cells={page.cells}
        acts={(finding) => (
          <>
            <CorrectForm view={view} finding={finding} />
            <ToPlace view={view} finding={finding} />
            <DismissForm view={view} finding={finding} />
          </>
        )}
      />
      <DismissedList {...view} />
      <Adoption {...view} />
      <Files {...view} />
    </DeskLayout>
  );
}

/** To where the finding stands on the public pages, which show no draft: its heading of the plan, or its indicator. */
function ToPlace({ view, finding }: { readonly view: CheckView; readonly finding: Finding }) {
  const { locale, page, params } = view;
  const words = locale.pages.deskCheck;
  const node = page.nodes.get(finding.id);
  const [indicator] = finding.place.path ?? [];
  if (page.edition.status === 'draft') return null;
  if (node !== undefined)
    return <Way href={`${paths.plan.href(params)}#${encodeURIComponent(nodeAnchor(node))}`} text={words.toPlan} />;
  if (finding.place.kind !== 'figure' || indicator === undefined) return null;
  return <Way href={paths.indicator.href({ city: params.city, id: String(indicator) })} text={words.toIndicator} />;
}

function Way({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <p class="screen-only">
      <a href={href}>{text}</a>
    </p>
  );
}

function Files({ locale, params }: CheckView) {
  const words = locale.pages.deskCheck;
  const outputs = [
    ['xlsx', words.list],
    ['json', words.json],
    ['settings', words.settings],
  ] as const;
  return (
    <section class="screen-only" aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <ul>
        {outputs.map(([output, text]) => (
          <li>
            <a href={paths.deskFindings.href(params, { output })}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
