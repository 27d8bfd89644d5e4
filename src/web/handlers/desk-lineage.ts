import { perform, previewLineage, saveLineage, showCity } from '#app';
import { ok, type Result } from '#kernel';
import type { Answer } from '../answer.ts';
import { deskLineagePage } from '../pages/desk-lineage-page.tsx';
import { deskRefusedPage } from '../pages/desk-refused-page.tsx';
import { toComparison } from '../pairing/to-comparison.ts';
import { paths } from '../paths.ts';
import { refusedPage } from '../refused-page.ts';
import type { ChangeRequest, DeskRequest } from '../route.ts';
import { textOf } from '../form/text-of.ts';

type Handled = Promise<Result<Answer>>;
type Pair = 'city' | 'old' | 'new';

/** What saving the lineage would write. */
export async function showDeskLineage({ site, session, context, params, query }: DeskRequest<Pair>): Handled {
  const city = await perform(showCity, context, { city: params.city });
  if (!city.ok) return city;
  const preview = await perform(previewLineage(site.ports.comparisonRunner), context, params);
  if (!preview.ok) return preview;
  const isSaved = query.has('saved');
  const html = deskLineagePage({ site, session, params, city: city.value, preview: preview.value, isSaved });
  return ok({ kind: 'page', html });
}

export async function saveDeskLineage({ site, session, context, params, form }: ChangeRequest<Pair>): Handled {
  const input = { ...params, stamp: textOf(form, 'stamp') };
  const saved = await perform(saveLineage(site.ports.comparisonRunner), context, input);
  if (saved.ok) return ok({ kind: 'redirect', status: 303, to: paths.deskLineage.href(params, { saved: '1' }) });
  const html = deskRefusedPage({ site, session, back: toComparison(params), issues: saved.issues, typed: '' });
  return ok(refusedPage(saved.issues, html));
}
