import type { PageContext } from '../page-context.ts';
import { Initiatives } from './initiatives.tsx';
import { Misses } from './misses.tsx';
import { ReportDirection } from './report-direction.tsx';

/** What stands in neither a goal nor a leading project, under the headings of the plan where it stands. */
export function OtherPlaces({ page }: { readonly page: PageContext }) {
  const { otherPlaces: places } = page.report;
  if (places.length === 0) return null;
  return (
    <section class="report-goal">
      <h2>{page.locale.headings.otherPlaces}</h2>
      {places.map((place) => (
        <>
          <ReportDirection page={page} direction={place} />
          <Misses page={page} rows={place.rows} />
          <Initiatives page={page} initiatives={place.initiatives} />
        </>
      ))}
    </section>
  );
}
