import { paths } from '../../paths.ts';
import type { YearView } from '../../years/year-view.ts';

/** What stands in the way of freezing a year, or would be lost by it. */
export function InTheWay(view: YearView) {
  const { locale, page } = view;
  const words = locale.pages.deskYear;
  const unknown = page.explained.filter(({ view: { actual } }) => actual.kind !== 'figure').length;
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" tabindex={-1}>
        {words.inTheWay}
      </h2>
      {!page.isAdopted && <p>{words.notAdopted}</p>}
      <Misses {...view} />
      {unknown > 0 && <p>{words.noActuals(locale.countText(unknown))}</p>}
      <Standing {...view} />
    </section>
  );
}

/** Missed targets that nobody explained, each with the way to its form. */
function Misses({ locale, page: { misses } }: YearView) {
  const words = locale.pages.deskYear;
  if (misses.length === 0) return <p>{words.noMisses}</p>;
  return (
    <>
      <p>{words.misses(locale.countText(misses.length))}</p>
      <ul>
        {misses.map(({ id, name }) => (
          <li>
            <a href={`#explain-${encodeURIComponent(id)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Open errors of the edition's check. */
function Standing({ locale, page }: YearView) {
  const words = locale.pages.deskYear;
  const { standing } = page.gate;
  const check = paths.deskCheck.href({ city: page.municipality.code, edition: page.edition.id });
  return (
    <>
      <p>
        {standing.length === 0 ? words.gateOpen : words.gateClosed(locale.countText(standing.length))}{' '}
        <a href={check}>{words.toCheck}</a>
      </p>
      {standing.length > 0 && (
        <ul>
          {standing.map((finding) => (
            <li>
              <a href={`${check}#finding-${finding.id}`}>{locale.check.message(finding)}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
