import type { IndicatorView } from '#app';
import type { PageContext } from '../page-context.ts';
import { Attributed } from './attributed.tsx';

interface ExplanationProps {
  readonly page: PageContext;
  readonly view: IndicatorView;
}

/** 未達成項目の課題・検証: why it was missed and what follows; where nothing is recorded, that is said. */
export function Explanation({ page, view }: ExplanationProps) {
  const { locale, report } = page;
  const { headings } = locale;
  const { explanation, verdict } = view;
  const isMissed = verdict.kind === 'missed' || (verdict.kind === 'published' && verdict.verdict === 'missed');
  if (!explanation && !isMissed) return null;
  return (
    <section>
      <h2>{headings.explanations}</h2>
      {explanation ? (
        <>
          <h3>{headings.cause}</h3>
          <Attributed locale={locale} sources={report.sources} said={explanation.cause} />
          {explanation.response && (
            <>
              <h3>{headings.response}</h3>
              <Attributed locale={locale} sources={report.sources} said={explanation.response} />
            </>
          )}
        </>
      ) : (
        <p>{headings.noExplanation}</p>
      )}
    </section>
  );
}
