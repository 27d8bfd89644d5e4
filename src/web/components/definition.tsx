import type { IndicatorView } from '#app';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import { Facts } from './facts.tsx';
import { nodeAnchor, nodeText } from './node-text.ts';
import { SourceLink } from './source-link.tsx';

interface DefinitionProps {
  readonly page: PageContext;
  readonly view: IndicatorView;
}

/** What is measured, how it is compared, where it stands in the plan. */
export function Definition({ page, view }: DefinitionProps) {
  const { locale } = page;
  const { headings, labels } = locale;
  const { method, trace } = view.evaluation;
  return (
    <section>
      <h2>{headings.definition}</h2>
      <Facts
        facts={[
          view.meaning === null ? null : { label: headings.meaning, said: view.meaning },
          view.unit === '' ? null : { label: headings.unit, said: view.unit },
          { label: headings.direction, said: labels.direction[view.direction] },
          trace.comparator === null ? null : { label: headings.comparator, said: labels.comparator[trace.comparator] },
          { label: headings.aggregation, said: aggregationText(page, view) },
          { label: headings.method, said: `${labels.method[method].name}（${labels.method[method].formula}）` },
          view.definitionSource === null
            ? null
            : { label: headings.source, said: <SourceText page={page} id={view.definitionSource} /> },
          view.department === null ? null : { label: headings.department, said: view.department },
          { label: headings.place, said: <Place page={page} node={view.node} /> },
          view.relistedUnder.length === 0
            ? null
            : {
                label: headings.relistedUnder,
                said: view.relistedUnder.map((node) => <Place page={page} node={node} />),
              },
        ]}
      />
    </section>
  );
}

function aggregationText({ locale }: PageContext, { aggregation }: IndicatorView): string {
  const name = locale.labels.aggregation[aggregation.kind];
  if (aggregation.kind === 'ratio')
    return `${name}（${locale.pages.ratioOf(aggregation.numerator, aggregation.denominator)}）`;
  if (aggregation.kind !== 'cumulative') return name;
  const said = [
    aggregation.start === null ? '' : locale.pages.cumulativeFrom(locale.yearSentence(aggregation.start)),
    aggregation.baselineIncluded ? locale.pages.baselineIncluded : '',
  ].filter((text) => text !== '');
  return said.length === 0 ? name : `${name}（${said.join('、')}）`;
}

/** A source by its id, or a text that stands for itself. */
function SourceText({ page, id }: { readonly page: PageContext; readonly id: string }) {
  const source = page.report.sources.find((candidate) => candidate.id === id);
  return source ? <SourceLink locale={page.locale} source={source} /> : <span>{id}</span>;
}

function Place({ page, node }: { readonly page: PageContext; readonly node: IndicatorView['node'] }) {
  const { code, report, choice } = page;
  const href = paths.plan.href({ city: code, edition: report.edition.id }, { year: choice.year ?? null });
  return (
    <a class="place" href={`${href}#${encodeURIComponent(nodeAnchor(node.id))}`}>
      {nodeText(node)}
    </a>
  );
}
