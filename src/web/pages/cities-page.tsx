import type { CitySummary } from '#app';
import { localeFor } from '#locale';
import { Layout } from '../components/layout.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { pageWords as words } from '../words/page-words.ts';

/** The cities of this installation. */
export function citiesPage(site: Site, cities: readonly CitySummary[]) {
  return (
    <Layout
      site={site}
      locale={localeFor('ja')}
      municipality={null}
      title={words.citiesTitle}
      description={words.citiesLead}
      nav={[]}
      crumbs={[]}
    >
      <h1>{words.citiesTitle}</h1>
      {cities.length === 0 ? <NoCities /> : <CityList cities={cities} />}
    </Layout>
  );
}

function CityList({ cities }: { readonly cities: readonly CitySummary[] }) {
  return (
    <>
      <p>{words.citiesLead}</p>
      <ul class="cities">
        {cities.map(({ code, name }) => (
          <li>
            <a href={paths.home.href({ city: code })}>
              <strong>{name}</strong>
              <span class="quiet">{words.codeOf(code)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function NoCities() {
  return (
    <div class="empty">
      <h2>{words.noCitiesTitle}</h2>
      <p>{words.noCities}</p>
    </div>
  );
}
