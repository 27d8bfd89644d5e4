import type { EditionChoice } from '#app';
import type { PageContext } from '../page-context.ts';
import type { PageQuery } from '../path.ts';

interface YearSwitchProps {
  readonly page: PageContext;
  /** Where an edition and year lead; null = that edition cannot be shown here. */
  readonly href: (query: PageQuery) => string | null;
}

/** Every edition with its years, one step away each. */
export function YearSwitch({ page, href }: YearSwitchProps) {
  return (
    <nav class="year-switch" aria-label={page.locale.pages.yearSwitch}>
      <details>
        <summary>
          <span>{page.locale.pages.yearShown(page.yearWords)}</span>
          <span class="year-switch-change">{page.locale.pages.yearSwitch}</span>
        </summary>
        {page.city.editions.map((edition) => (
          <EditionYears page={page} edition={edition} href={href} />
        ))}
      </details>
    </nav>
  );
}

function EditionYears({ page, edition, href }: YearSwitchProps & { readonly edition: EditionChoice }) {
  const isHere = edition.id === page.report.edition.id;
  const links = edition.years.map((year) => ({ year, to: href({ edition: edition.id, year }) }));
  if (links.every(({ to }) => to === null)) return null;
  return (
    <div class="year-switch-edition">
      <p>{edition.title}</p>
      <ul>
        {links.map(({ year, to }) => (
          <li>
            {to !== null && (
              <a
                href={to}
                aria-current={isHere && year === page.report.year ? 'page' : undefined}
                class={edition.yearsWithFigures.includes(year) ? undefined : 'year-empty'}
              >
                {page.locale.yearText(year)}
                {!edition.yearsWithFigures.includes(year) && (
                  <span class="year-note">（{page.locale.pages.yearWithoutFigures}）</span>
                )}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
