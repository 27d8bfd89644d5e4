import { perform, saveDictionary, showDictionary, type DictionaryPage } from '#app';
import { ok, type Result } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from '../answer.ts';
import {
  atField,
  readDictionaryForm,
  type DictionaryForm,
  type DictionaryProblem,
} from '../check/read-dictionary-form.ts';
import { wordLines } from '../check/read-words.ts';
import { jsonFile } from '../json-file.ts';
import { deskDictionaryPage } from '../pages/desk-dictionary-page.tsx';
import { paths } from '../paths.ts';
import { refusedPage } from '../refused-page.ts';
import type { ChangeRequest, DeskRequest } from '../route.ts';
import { tellFailure } from '../tell-failure.ts';

type Handled = Promise<Result<Answer>>;
type OfCity = DeskRequest<'city'>;

/** The words of a city, to be read and edited as lines. */
export async function showDeskDictionary(request: OfCity): Handled {
  const page = await pageOf(request);
  if (!page.ok) return page;
  const { site, session, query } = request;
  const words = wordLines(page.value.dictionary);
  const html = deskDictionaryPage({
    site,
    session,
    page: page.value,
    words,
    messages: [],
    isSaved: query.has('saved'),
  });
  return ok({ kind: 'page', html });
}

function pageOf({ context, params }: Pick<OfCity, 'context' | 'params'>): Promise<Result<DictionaryPage>> {
  return perform(showDictionary, context, params);
}

/** In the form of the command's settings. */
export async function sendDeskDictionary(request: OfCity): Handled {
  const page = await pageOf(request);
  if (!page.ok) return page;
  const { municipality, dictionary } = page.value;
  const name = localeFor('ja', municipality).pages.deskDictionary.fileName(municipality.name);
  return ok(jsonFile({ ascii: 'dictionary.json', name }, { dictionary }));
}

export async function saveDictionaryAtDesk(request: ChangeRequest<'city'>): Handled {
  const { context, params, form } = request;
  const typed = await readDictionaryForm(form);
  const { version, entries, problems } = typed;
  if (problems.length > 0) return refused(request, typed, problems);
  const saved = await perform(saveDictionary, context, { ...params, version, entries });
  if (!saved.ok) return refused(request, typed, saved.issues.map(atField));
  return ok({ kind: 'redirect', status: 303, to: `${paths.deskDictionary.href(params, { saved: '1' })}#done` });
}

/** The page again, with what was typed and what is wrong with it. */
async function refused(
  request: ChangeRequest<'city'>,
  { words, file }: DictionaryForm,
  problems: readonly DictionaryProblem[],
): Handled {
  const { site, session } = request;
  const issues = problems.map(({ issue }) => issue);
  tellFailure(site, issues, 'dictionary at the desk');
  const page = await pageOf(request);
  if (!page.ok) return page;
  const locale = localeFor('ja');
  const told = problems.map(({ field, issue }) => ({ field, text: locale.issueText(issue) }));
  const again = { field: 'settings', text: locale.pages.deskImport.chooseAgain(file) } as const;
  const messages = file === '' ? told : [...told, again];
  return ok(
    refusedPage(issues, deskDictionaryPage({ site, session, page: page.value, words, messages, isSaved: false })),
  );
}
