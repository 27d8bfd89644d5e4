import type { IndicatorView } from '#app';
import type { PageContext } from '../page-context.ts';

interface LeadProps {
  readonly sentence: string;
  /** What else became of the year, in a smaller size; empty = nothing. */
  readonly more?: string;
  /** How old the figures are, and whom to ask; null = nothing to say. */
  readonly origin: readonly (string | null)[];
}

/** The sentence made from the figures, their date, and whom to ask. */
function Lead({ sentence, more = '', origin }: LeadProps) {
  return (
    <div class="lead">
      <p class="lead-sentence">{sentence}</p>
      {more !== '' && <p>{more}</p>}
      {origin.some((words) => words !== null) && <p class="lead-origin">{origin.join('')}</p>}
    </div>
  );
}

/** The city's first sentences: the leading indicator, then the counts. A year without a figure has no date of its figures. */
export function SummaryLead({ page }: { readonly page: PageContext }) {
  const { locale, report } = page;
  const counts = locale.countsLead(report.counts, report.year);
  const { indicator } = report.lead;
  const origin = [
    report.figureSources.length === 0 ? null : locale.figuresAsOf(report.figuresAsOf),
    locale.askSentence(report.municipality),
  ];
  return indicator ? (
    <Lead sentence={locale.indicatorLead(indicator)} more={counts} origin={origin} />
  ) : (
    <Lead sentence={counts} origin={origin} />
  );
}

/** An indicator's first sentence, with the date of its own source and its own department. */
export function IndicatorLead({ page, view }: { readonly page: PageContext; readonly view: IndicatorView }) {
  const { locale, report } = page;
  const { municipality } = report;
  const source = view.evaluation.trace.operands.find(({ role, value }) => role === 'actual' && value !== null)?.source;
  const date = report.sources.find(({ id }) => id === source)?.date ?? null;
  const own = view.department === null || view.department === municipality.department ? null : view.department;
  return (
    <Lead
      sentence={locale.indicatorLead(view)}
      origin={[
        source ? locale.figuresAsOf(date) : null,
        locale.askSentence(own === null ? municipality : { ...municipality, department: own, contact: null }),
      ]}
    />
  );
}
