import type { IndicatorRow } from '#app';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import { Attributed } from './attributed.tsx';

/** 未達成項目の課題・検証等: each missed indicator once, with what is recorded. */
export function Misses({ page, rows }: { readonly page: PageContext; readonly rows: readonly IndicatorRow[] }) {
  const missed = rows.filter(isMissed);
  if (missed.length === 0) return null;
  const { locale, report } = page;
  return (
    <>
      <h3>{locale.pages.missedHeading}</h3>
      {missed.map(({ indicator }) => (
        <div class="miss">
          <h4>
            <a href={paths.indicator.href({ city: page.code, id: indicator.id }, page.choice)}>{indicator.name}</a>
          </h4>
          {indicator.explanation ? (
            <>
              <Attributed locale={locale} sources={report.sources} said={indicator.explanation.cause} />
              {indicator.explanation.response && (
                <Attributed locale={locale} sources={report.sources} said={indicator.explanation.response} />
              )}
            </>
          ) : (
            <p class="quiet">{locale.headings.noExplanation}</p>
          )}
        </div>
      ))}
    </>
  );
}

function isMissed({ indicator: { verdict }, relisted }: IndicatorRow): boolean {
  if (relisted) return false;
  return verdict.kind === 'missed' || (verdict.kind === 'published' && verdict.verdict === 'missed');
}
