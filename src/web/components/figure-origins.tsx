import type { PageContext } from '../page-context.ts';
import { SourceLink } from './source-link.tsx';

/** How many indicators have a figure for the year, and the documents they come from. */
export function FigureOrigins({ page }: { readonly page: PageContext }) {
  const { locale, report, yearWords } = page;
  const known = report.counts.withFigure;
  return (
    <section>
      <h2>{locale.pages.figuresHeading}</h2>
      <p>
        {known === 0
          ? locale.pages.figuresUnknown(yearWords)
          : locale.pages.figuresKnown(locale.countText(report.counts.total), locale.countText(known), yearWords)}
      </p>
      <ul class="plain-list">
        {report.figureSources.map(({ source, count }) => (
          <li>
            <SourceLink locale={locale} source={source} />
            {source.date && <span>（{locale.dateText(source.date)}）</span>}
            <span>：{locale.pages.sourceCount(locale.countText(count))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
