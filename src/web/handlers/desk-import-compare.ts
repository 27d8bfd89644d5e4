import { perform, readReplacement } from '#app';
import { tablePreset } from '#compare';
import { ok, type Result } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from '../answer.ts';
import { deskImportComparePage } from '../pages/desk-import-compare-page.tsx';
import type { DeskRequest } from '../route.ts';
import { tellFailure } from '../tell-failure.ts';

/** A draft of the city beside the document that may replace it. Nothing of it is kept. */
export async function showDeskImportCompare({
  site,
  session,
  context,
  params,
  query,
}: DeskRequest<'city' | 'import' | 'draft'>): Promise<Result<Answer>> {
  const at = Number(query.get('edition') ?? 1) - 1;
  const texts = await perform(readReplacement, context, { ...params, at, id: params.draft });
  if (!texts.ok) return texts;
  const { municipality, old, new: next } = texts.value;
  const { replaceOld, replaceNew } = localeFor('ja', municipality).pages.deskImport;
  const made = await site.ports.comparisonMaker.make({
    old,
    new: next,
    oldTitle: replaceOld,
    newTitle: replaceNew,
    settings: tablePreset('standard'),
    output: 'page',
    language: 'ja',
  });
  if (!made.ok) {
    tellFailure(site, made.issues, 'comparison of a draft with an import');
    return made;
  }
  if (made.value.kind !== 'page') throw new TypeError('a comparison as page is a fragment');
  const page = { site, session, params, municipality, title: old.name, table: made.value.html };
  return ok({ kind: 'page', html: deskImportComparePage(page) });
}
