import type { DictionaryPage, DictionaryVersion } from '#app';
import { localeFor } from '#locale';
import { wordLines } from '../check/read-words.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FormField } from '../components/form-field.tsx';
import { SessionToken } from '../components/session-token.tsx';
import type { Session } from '../desk/sessions.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface DeskDictionaryPageProps {
  readonly site: Site;
  readonly session: Session;
  readonly page: DictionaryPage;
  /** The lines in the form: those in force, or as they were typed. */
  readonly words: string;
  /** What is wrong with them. */
  readonly messages: readonly { readonly field: 'words' | 'settings'; readonly text: string }[];
  readonly isSaved: boolean;
}

/** The words of a city: one form of lines, the file, and what they were before. */
export function deskDictionaryPage(props: DeskDictionaryPageProps) {
  const { site, session, page, messages, isSaved } = props;
  const { municipality } = page;
  const locale = localeFor('ja', municipality);
  const words = locale.pages.deskDictionary;
  const title = words.title(municipality.name);
  return (
    <DeskLayout
      site={site}
      session={session}
      municipality={municipality}
      title={title}
      hasError={messages.length > 0}
      crumbs={[{ text: title, href: null }]}
    >
      <ErrorSummary locale={locale} lines={messages} />
      <h1>{title}</h1>
      {isSaved && (
        <p class="box" id="done" role="status" tabindex={-1}>
          <strong>{words.saved}</strong>
        </p>
      )}
      <p>{words.lead}</p>
      {page.dictionary.length === 0 && <p class="box">{words.empty}</p>}
      <WordsForm {...props} />
      {page.dictionary.length > 0 && (
        <p class="screen-only">
          <a href={paths.deskDictionaryFile.href({ city: municipality.code })}>{words.file}</a>
        </p>
      )}
      <Versions {...props} />
    </DeskLayout>
  );
}

function WordsForm({ session, page, words: lines, messages }: DeskDictionaryPageProps) {
  const locale = localeFor('ja', page.municipality);
  const words = locale.pages.deskDictionary;
  const errors = (of: 'words' | 'settings') => messages.filter(({ field }) => field === of).map(({ text }) => text);
  return (
    <form
      method="post"
      action={paths.deskDictionary.href({ city: page.municipality.code })}
      enctype="multipart/form-data"
    >
      <SessionToken session={session} />
      <input type="hidden" name="version" value={String(page.versions.length)} />
      <FormField
        id="words"
        label={words.words}
        hint={words.wordsHint}
        errors={errors('words')}
        control={(tied) => (
          <textarea rows={Math.max(8, lines.split('\n').length + 2)} spellcheck={false} {...tied}>
            {`\n${lines}`}
          </textarea>
        )}
      />
      <FormField
        id="settings"
        label={words.settings}
        hint={words.settingsHint}
        errors={errors('settings')}
        control={(tied) => <input type="file" accept=".json" {...tied} />}
      />
      <p>
        <button class="button button-solid" type="submit">
          {words.save}
        </button>
      </p>
    </form>
  );
}

/** What was saved before, each to be put back. */
function Versions(props: DeskDictionaryPageProps) {
  const { page } = props;
  const locale = localeFor('ja', page.municipality);
  const words = locale.pages.deskDictionary;
  if (page.versions.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.versions}</h2>
      <ol class="finding-list">
        {page.versions.map((version, at) => (
          <Version {...props} version={version} isInForce={at === 0} />
        ))}
      </ol>
    </section>
  );
}

type VersionProps = Pick<DeskDictionaryPageProps, 'session' | 'page'> & {
  readonly version: DictionaryVersion;
  readonly isInForce: boolean;
};

function Version({ session, page, version, isInForce }: VersionProps) {
  const locale = localeFor('ja', page.municipality);
  const words = locale.pages.deskDictionary;
  const { number, actor, at, dictionary } = version;
  const lines = wordLines(dictionary);
  return (
    <li class="finding">
      <p class="finding-head">
        <strong>{words.version(locale.countText(number))}</strong>
        {isInForce && <span class="tag">{words.inForce}</span>}
        <span>{words.count(locale.countText(dictionary.length))}</span>
        <span class="quiet">{words.who(actor.name, at)}</span>
      </p>
      {dictionary.length > 0 && (
        <details>
          <summary>{words.content}</summary>
          <ul>
            {lines.split('\n').map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {!isInForce && (
        <form class="screen-only" method="post" action={paths.deskDictionary.href({ city: page.municipality.code })}>
          <SessionToken session={session} />
          <input type="hidden" name="version" value={String(page.versions.length)} />
          <input type="hidden" name="words" value={lines} />
          <button class="button" type="submit" aria-label={words.restoreOf(locale.countText(number))}>
            {words.restore}
          </button>
        </form>
      )}
    </li>
  );
}
