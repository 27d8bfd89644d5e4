import type { PageContext } from '../page-context.ts';

interface LeadProps {
  readonly page: PageContext;
  readonly sentence: string;
  /** What else became of the year, in a smaller size; empty = nothing. */
  readonly more?: string;
}

/** The sentence made from the figures, their date, and whom to ask. */
export function Lead({ page, sentence, more = '' }: LeadProps) {
  const { locale, report } = page;
  const ask = locale.askSentence(report.municipality);
  return (
    <div class="lead">
      <p class="lead-sentence">{sentence}</p>
      {more !== '' && <p>{more}</p>}
      <p class="lead-origin">
        {locale.figuresAsOf(report.figuresAsOf)}
        {ask}
      </p>
    </div>
  );
}

/** The city's first sentences: the leading indicator, then the counts. */
export function SummaryLead({ page }: { readonly page: PageContext }) {
  const { locale, report } = page;
  const counts = locale.countsLead(report.counts, report.year);
  const { indicator } = report.lead;
  return indicator ? (
    <Lead page={page} sentence={locale.indicatorLead(indicator)} more={counts} />
  ) : (
    <Lead page={page} sentence={counts} />
  );
}
