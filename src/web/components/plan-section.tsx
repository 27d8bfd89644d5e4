import type { PlanView } from '#app';
import type { Locale } from '#locale';
import type { PlanBlock, PlanNode } from '#plan';
import type { PageContext } from '../page-context.ts';
import { IndicatorItems } from './indicator-items.tsx';
import { Heading } from './heading.tsx';
import { nodeAnchor, nodeText } from './node-text.ts';
import { ScrollTable } from './scroll-table.tsx';

interface PlanSectionProps {
  readonly page: PageContext;
  readonly plan: PlanView;
  readonly node: PlanNode;
}

/** One heading of the plan with its text, then the results of the indicators that stand there. */
export function PlanSection({ page, plan, node }: PlanSectionProps) {
  const rows = plan.rows.get(node.id) ?? [];
  const lineage = lineageText(page, plan, node);
  return (
    <>
      <Heading level={node.level + 1} id={nodeAnchor(node.id)} class={`plan-${node.kind}`}>
        {nodeText(node)}
      </Heading>
      {lineage !== null && <p class="quiet lineage">{lineage}</p>}
      {node.body.map((block, index) => (
        <Block locale={page.locale} block={block} heading={nodeText(node)} id={`table-${node.id}-${index}`} />
      ))}
      {rows.length > 0 && (
        <div class="node-results">
          <p class="node-results-title">{page.locale.pages.nodeIndicators(page.yearWords)}</p>
          <IndicatorItems page={page} rows={rows} />
        </div>
      )}
    </>
  );
}

interface BlockProps {
  readonly locale: Locale;
  readonly block: PlanBlock;
  readonly heading: string;
  readonly id: string;
}

function Block({ locale, block, heading, id }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'bullet':
      return <p class={`bullet bullet-${Math.min(block.depth, 3)}`}>{block.text}</p>;
    case 'note':
      return <p class="note-line">{block.text}</p>;
    case 'diagram':
      return (
        <pre class="diagram scroll" role="group" tabindex={0} aria-label={locale.pages.diagram}>
          {block.text}
        </pre>
      );
    case 'table':
      return (
        <ScrollTable
          locale={locale}
          id={id}
          caption={locale.pages.printedTable(heading)}
          captionHidden
          class="printed-table"
        >
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th scope="col">{cell}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr>
                {row.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      );
  }
}

/** What became of this heading since the edition before, where it did not simply stay. */
function lineageText({ locale, city }: PageContext, plan: PlanView, node: PlanNode): string | null {
  const line = plan.edition.lineage.find((entry) => entry.node === node.id);
  const isFirst = city.editions[0]?.id === plan.edition.id;
  if (!line || isFirst || line.change === 'kept') return null;
  return line.change === 'added'
    ? locale.pages.lineageNew
    : locale.pages.lineageFrom(locale.labels.lineage[line.change]);
}
