import type { PageContext } from '../page-context.ts';

/** The sentence made from the figures, their date, and whom to ask. */
export function Lead({ page, sentence }: { readonly page: PageContext; readonly sentence: string }) {
  const { locale, report } = page;
  const ask = locale.askSentence(report.municipality);
  return (
    <div class="lead">
      <p class="lead-sentence">{sentence}</p>
      <p class="lead-origin">{locale.figuresAsOf(report.figuresAsOf)}{ask}</p>
    </div>
  );
}
