import type { CitySummary, ImportSummary } from '#app';
import type { Issue } from '#kernel';
import { localeFor, type Locale } from '#locale';
import { ChangesField } from '../components/changes-field.tsx';
import { DeskLayout } from '../components/desk-layout.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FormField } from '../components/form-field.tsx';
import { ScrollTable } from '../components/scroll-table.tsx';
import { SessionToken } from '../components/session-token.tsx';
import type { Session } from '../desk/sessions.ts';
import { importEndings, mostHanded, type OpenValues } from '../import/read-open-form.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface DeskImportsPageProps {
  readonly site: Site;
  readonly session: Session;
  readonly values: OpenValues;
  readonly problems: readonly Issue[];
  readonly cities: readonly CitySummary[];
  readonly imports: readonly ImportSummary[];
}

/** Where files are handed in, and the imports there are. */
export function deskImportsPage(props: DeskImportsPageProps) {
  const { site, session, problems, imports } = props;
  const locale = localeFor('ja');
  const words = locale.pages.deskImport;
  const lines = problems.map((problem) => ({
    field: problem.place.field ?? null,
    text: locale.issueText({ ...problem, place: {} }),
  }));
  return (
    <DeskLayout
      site={site}
      session={session}
      title={words.title}
      hasError={lines.length > 0}
      crumbs={[{ text: words.title, href: null }]}
    >
      <ErrorSummary locale={locale} lines={lines} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <h2>{words.newTitle}</h2>
      <OpenForm {...props} locale={locale} />
      <h2>{words.listTitle}</h2>
      {imports.length === 0 ? <p>{words.listEmpty}</p> : <ImportList locale={locale} imports={imports} />}
    </DeskLayout>
  );
}

function OpenForm({ session, values, problems, cities, locale }: DeskImportsPageProps & { readonly locale: Locale }) {
  const words = locale.pages.deskImport;
  const errors = (field: string) =>
    problems.filter(({ place }) => place.field === field).map((problem) => locale.issueText({ ...problem, place: {} }));
  const { chosen } = values;
  const chooseAgain = problems.length > 0 && chosen.length > 0 ? [words.chooseAgain(words.filesOf(chosen))] : [];
  const [only, second] = cities;
  const city = values.city === '' && problems.length === 0 && only && !second ? only.code : values.city;
  return (
    <form method="post" action={paths.deskImport.href({})} enctype="multipart/form-data">
      <SessionToken session={session} />
      <FormField
        id="files"
        label={words.files}
        hint={words.filesHint(
          importEndings.join(', '),
          locale.countText(mostHanded.files),
          locale.countText(mostHanded.megabytes),
        )}
        errors={[...errors('files'), ...chooseAgain]}
        control={(tied) => (
          <input class="drop-files" type="file" multiple required accept={importEndings.join(',')} {...tied} />
        )}
      />
      <ChangesField locale={locale} chosen={values.changes} errors={errors('changes')} />
      <div class="compare-sides">
        <FormField
          id="city"
          label={words.city}
          hint={words.cityHint}
          errors={errors('city')}
          control={(tied) => (
            <input type="text" inputmode="numeric" autocomplete="off" list="cities" required value={city} {...tied} />
          )}
        />
        <FormField
          id="name"
          label={words.cityName}
          hint={words.cityNameHint}
          errors={errors('name')}
          control={(tied) => <input type="text" autocomplete="off" value={values.cityName} {...tied} />}
        />
      </div>
      <datalist id="cities">
        {cities.map(({ code, name }) => (
          <option value={code}>{name}</option>
        ))}
      </datalist>
      <p>
        <button class="button button-solid" type="submit">
          {words.open}
        </button>
      </p>
    </form>
  );
}

function ImportList({ locale, imports }: { readonly locale: Locale; readonly imports: readonly ImportSummary[] }) {
  const { listColumns, listTitle, filesOf, moment, states } = locale.pages.deskImport;
  return (
    <ScrollTable locale={locale} id="imports" caption={listTitle} captionHidden>
      <thead>
        <tr>
          <th scope="col">{listColumns.files}</th>
          <th scope="col">{listColumns.city}</th>
          <th scope="col">{listColumns.state}</th>
          <th scope="col">{listColumns.at}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ key, cityName, files, state, at }) => (
          <tr>
            <th scope="row">
              <a href={paths.deskImportPage.href({ city: key.city, import: String(key.number) })}>
                {filesOf(files.map(({ name }) => name))}
              </a>
            </th>
            <td>{cityName}</td>
            <td>{states[state]}</td>
            <td>{moment(at)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
