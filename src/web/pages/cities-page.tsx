import type { CitySummary } from '#app';
import { localeFor, type Locale } from '#locale';
import { Layout } from '../components/layout.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

/** The cities of this installation. */
export function citiesPage(site: Site, cities: readonly CitySummary[]) {
  const locale = localeFor('ja');
  return (
    <Layout
      site={site}
      locale={locale}
      municipality={null}
      title={locale.pages.citiesTitle}
      description={locale.pages.citiesLead}
      nav={[]}
      crumbs={[]}
    >
      <h1>{locale.pages.citiesTitle}</h1>
      {cities.length === 0 ? <NoCities locale={locale} /> : <CityList locale={locale} cities={cities} />}
      <Tools locale={locale} />
    </Layout>
  );
}

function CityList({ locale, cities }: { readonly locale: Locale; readonly cities: readonly CitySummary[] }) {
  return (
    <>
      <p>{locale.pages.citiesLead}</p>
      <ul class="cities">
        {cities.map(({ code, name }) => (
          <li>
            <a href={paths.home.href({ city: code })}>
              <strong>{name}</strong>
              <span class="quiet">{locale.pages.codeOf(code)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What needs no city. */
function Tools({ locale }: { readonly locale: Locale }) {
  const words = locale.pages.compareTool;
  return (
    <section aria-labelledby="tools">
      <h2 id="tools">{locale.headings.tools}</h2>
      <p>{words.toolsLead}</p>
      <ul class="cities">
        <li>
          <a href={paths.compareTool.href({})}>
            <strong>{words.title}</strong>
          </a>
        </li>
        <li>
          <a href={paths.checkTool.href({})}>
            <strong>{locale.pages.checkTool.title}</strong>
          </a>
        </li>
      </ul>
    </section>
  );
}

function NoCities({ locale }: { readonly locale: Locale }) {
  return (
    <div class="empty">
      <h2>{locale.pages.noCitiesTitle}</h2>
      <p>{locale.pages.noCities}</p>
    </div>
  );
}
