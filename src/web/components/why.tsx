import type { IndicatorView } from '#app';
import type { PageContext } from '../page-context.ts';
import { Facts } from './facts.tsx';
import { TermList } from './term-list.tsx';

interface WhyProps {
  readonly page: PageContext;
  readonly view: IndicatorView;
}

/** The trace in words: inputs, formula, unrounded value, what decided; corrected and other readings at the end. */
export function Why({ page, view }: WhyProps) {
  const { locale, report } = page;
  const steps = locale.whySteps(view, { scheme: report.scheme, sources: report.sources });
  return (
    <section id="why">
      <h2>{locale.headings.why}</h2>
      <p>{locale.pages.whyLead}</p>
      <Facts class="facts why" facts={steps.map(({ label, text }) => ({ label, said: text }))} />
      <TermList locale={locale} terms={['trace', 'grade']} />
    </section>
  );
}
