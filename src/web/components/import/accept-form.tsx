import type { ImportedEdition } from '#app';
import type { ImportView } from '../../import/import-view.ts';
import { editionName, periodOf } from '../../import/import-view.ts';
import type { AcceptValues } from '../../import/read-accept-form.ts';
import { paths } from '../../paths.ts';
import { FormField } from '../form-field.tsx';
import { ImportFields } from './correct-form.tsx';
import { Replacing } from './replacing.tsx';

/** What the editions are to be called, and the button that takes them in. */
export function AcceptForm(view: ImportView) {
  const { locale, params, page, accept } = view;
  const words = locale.pages.deskImport;
  return (
    <section id="accept" class="screen-only" aria-labelledby="accept-title" tabindex={-1}>
      <h2 id="accept-title">{words.acceptTitle}</h2>
      <p>{words.acceptLead}</p>
      <form method="post" action={paths.deskImportAccept.href(params)}>
        <ImportFields {...view} />
        {page.editions.map((edition, at) => {
          const values = accept[at];
          return values && <Edition view={view} edition={edition} values={values} at={at} />;
        })}
        <p>
          <button class="button button-solid" type="submit">
            {words.accept}
          </button>
        </p>
      </form>
    </section>
  );
}

interface EditionProps {
  readonly view: ImportView;
  readonly edition: ImportedEdition;
  readonly values: AcceptValues;
  readonly at: number;
}

function Edition({ view, edition, values, at }: EditionProps) {
  const { locale, problems, page } = view;
  const words = locale.pages.deskImport;
  const errors = (field: string) =>
    problems
      .filter(({ place, found }) => place.field === `${field}-${at}` || (place.field === field && found === values.id))
      .map((problem) => locale.issueText({ ...problem, place: {} }));
  const name = editionName(edition, at, locale);
  const replacement = view.replacements.find((one) => one.at === at);
  const drafts = page.city?.editions.filter(({ status }) => status === 'draft') ?? [];
  const named = drafts.map((draft) => `${draft.title}（${draft.id}）`);
  const idHint = named.length > 0 ? `${words.idHint}${words.idDrafts(named)}` : words.idHint;
  const isGuessed = edition.period === null && periodOf(edition) !== null;
  const field = (key: 'id' | 'title' | 'period', label: string, hint?: string) => (
    <FormField
      id={`${key}-${at}`}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      errors={errors(key)}
      control={(tied) => <input type="text" autocomplete="off" value={values[key]} {...tied} />}
    />
  );
  const choice = (
    <>
      <p>
        <label class="panel-check">
          <input type="checkbox" name={`take-${at}`} checked={values.isChosen} /> {words.include(name)}
        </label>
      </p>
      {replacement && <Replacing view={view} replacement={replacement} isChosen={values.isReplacing} />}
      {field('title', words.editionTitle)}
      <div class="compare-sides">
        {field('id', words.id, idHint)}
        {field('period', words.period, isGuessed ? `${words.periodFromFigures}${words.periodHint}` : words.periodHint)}
      </div>
    </>
  );
  return (
    <fieldset id={`edition-${at}`}>
      <legend>{name}</legend>
      {edition.isFigures ? (
        <>
          <p>{words.figuresLead}</p>
          <details open={values.isChosen}>
            <summary>{words.figuresAlone}</summary>
            {choice}
          </details>
        </>
      ) : (
        choice
      )}
    </fieldset>
  );
}
