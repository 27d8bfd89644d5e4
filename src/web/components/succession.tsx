import type { IndicatorView } from '#app';
import type { PageContext } from '../page-context.ts';
import { CellText } from './cell-text.tsx';
import { Facts } from './facts.tsx';

interface SuccessionProps {
  readonly page: PageContext;
  readonly view: IndicatorView;
}

/** What the next edition makes of the indicator, and which one it took the place of. */
export function Succession({ page, view }: SuccessionProps) {
  const { locale } = page;
  const { headings } = locale;
  const { next, replaces } = view;
  return (
    <>
      {replaces && (
        <section class="box">
          <h2>{headings.replaced}</h2>
          <p>{locale.pages.replacedHere(replaces.name)}</p>
          <Facts facts={[{ label: headings.reason, said: replaces.reason }]} />
        </section>
      )}
      {next && (
        <section class="box">
          <h2>{locale.pages.nextOf(next.editionTitle)}</h2>
          <p>{next.replaced ? locale.pages.nextReplaced : locale.pages.nextSame}</p>
          <Facts
            facts={[
              { label: next.replaced ? headings.replacedBy : headings.indicator, said: next.name },
              { label: headings.baseline, said: <CellText locale={locale} cell={next.baseline} /> },
              { label: aimLabel(page, next), said: <CellText locale={locale} cell={next.target} /> },
              next.replaced && next.reason !== null ? { label: headings.reason, said: next.reason } : null,
            ]}
          />
        </section>
      )}
    </>
  );
}

function aimLabel({ locale }: PageContext, { target }: NonNullable<IndicatorView['next']>): string {
  const { headings, yearText } = locale;
  const year = target.kind === 'figure' ? target.planYear : null;
  return year === null ? headings.nextTarget : headings.withYear(headings.nextTarget, yearText(year));
}
