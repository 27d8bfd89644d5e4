import type { PlanView } from '#app';
import { CityLayout } from '../components/city-layout.tsx';
import { nodeAnchor, nodeText } from '../components/node-text.ts';
import { PlanSection } from '../components/plan-section.tsx';
import { YearSwitch } from '../components/year-switch.tsx';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';

/** The plan as text with a contents list, the year's result beside each indicator. */
export function planPage(page: PageContext, plan: PlanView) {
  const { report, locale, code, yearWords } = page;
  const { title, nodes } = plan.edition;
  return (
    <CityLayout
      page={page}
      section="plan"
      title={title}
      description={locale.pages.planDescription(title)}
      crumbs={[{ text: locale.headings.plan, href: null }]}
    >
      <p class="overline">
        {plan.body}（{locale.headings.period}：{locale.yearRange(report.edition.first, report.edition.last)}、
        {locale.labels.editionStatus[plan.edition.status]}）
      </p>
      <h1>{title}</h1>
      <p>{locale.pages.planNote(yearWords)}</p>
      <YearSwitch
        page={page}
        href={(query) => paths.plan.href({ city: code, edition: String(query.edition) }, { year: query.year ?? null })}
      />
      <div class="reader">
        <Contents page={page} plan={plan} />
        <div class="reader-text">
          {nodes.map((node) => (
            <PlanSection page={page} plan={plan} node={node} />
          ))}
        </div>
      </div>
    </CityLayout>
  );
}

/** Headings down to the third level: measures are found under their direction. */
function Contents({ page, plan }: { readonly page: PageContext; readonly plan: PlanView }) {
  const listed = plan.edition.nodes.filter((node) => node.kind !== 'measure' && node.level <= 3);
  return (
    <nav class="contents" aria-label={page.locale.headings.contents}>
      <h2>{page.locale.headings.contents}</h2>
      <ul>
        {listed.map((node) => (
          <li class={`contents-${Math.min(node.level, 3)}`}>
            <a href={`#${encodeURIComponent(nodeAnchor(node.id))}`}>{nodeText(node)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
