import type { PageContext } from '../page-context.ts';
import { pageWords as words } from '../words/page-words.ts';
import { SourceLink } from './source-link.tsx';

/** How many indicators have a figure for the year, and the documents they come from. */
export function FigureOrigins({ page }: { readonly page: PageContext }) {
  const { locale, report, yearWords } = page;
  const known = report.counts.withFigure;
  return (
    <section>
      <h2>{words.figuresHeading}</h2>
      <p>
        {known === 0
          ? words.figuresUnknown(yearWords)
          : words.figuresKnown(locale.countText(report.counts.total), locale.countText(known), yearWords)}
      </p>
      <ul class="plain-list">
        {report.figureSources.map(({ source, count }) => (
          <li>
            <SourceLink source={source} />
            {source.date && <span>（{locale.dateText(source.date)}）</span>}
            <span>：{words.sourceCount(locale.countText(count))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
