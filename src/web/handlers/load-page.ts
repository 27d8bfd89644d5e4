import { perform, showYear } from '#app';
import { ok, type Result } from '#kernel';
import { pageContext, type PageContext } from '../page-context.ts';
import { choiceOf, readChoice } from '../query.ts';
import type { RouteRequest } from '../route.ts';

/** The evaluated year that the query asks for. */
export async function loadPage({ params, query, context, site }: RouteRequest<'city'>): Promise<Result<PageContext>> {
  const choice = choiceOf(query);
  if (!choice.ok) return choice;
  const page = await perform(showYear, context, { city: params.city, ...choice.value });
  return page.ok ? ok(pageContext(site, page.value)) : page;
}

/** The evaluated year that the address itself names. */
export async function loadReport({
  params,
  context,
  site,
}: RouteRequest<'city' | 'edition' | 'year'>): Promise<Result<PageContext>> {
  const choice = readChoice(params.edition, params.year);
  if (!choice.ok) return choice;
  const page = await perform(showYear, context, { city: params.city, ...choice.value });
  return page.ok ? ok(pageContext(site, page.value)) : page;
}
