import { listCities, perform, readPlan } from '#app';
import { fail, issue, ok, type Result } from '#kernel';
import type { Answer } from '../answer.ts';
import { pageContext } from '../page-context.ts';
import { citiesPage } from '../pages/cities-page.tsx';
import { homePage } from '../pages/home-page.tsx';
import { indicatorPage } from '../pages/indicator-page.tsx';
import { indicatorsPage } from '../pages/indicators-page.tsx';
import { planPage } from '../pages/plan-page.tsx';
import { reportPage } from '../pages/report-page.tsx';
import { paths } from '../paths.ts';
import { choiceOf } from '../query.ts';
import type { RouteRequest } from '../route.ts';
import { loadPage, loadReport } from './load-page.ts';

type Handled = Promise<Result<Answer>>;

/** The list of cities; where there is one, its home. */
export async function showCities({ context, site }: RouteRequest): Handled {
  const cities = await perform(listCities, context, null);
  if (!cities.ok) return cities;
  const [only, another] = cities.value;
  if (only && !another) return ok({ kind: 'redirect', to: paths.home.href({ city: only.code }) });
  return ok({ kind: 'page', html: citiesPage(site, cities.value) });
}

export async function showHome(request: RouteRequest<'city'>): Handled {
  const page = await loadPage(request);
  return page.ok ? ok({ kind: 'page', html: homePage(page.value) }) : page;
}

export async function showIndicators(request: RouteRequest<'city'>): Handled {
  const page = await loadPage(request);
  return page.ok ? ok({ kind: 'page', html: indicatorsPage(page.value, request.query) }) : page;
}

export async function showIndicator(request: RouteRequest<'city' | 'id'>): Handled {
  const page = await loadPage(request);
  if (!page.ok) return page;
  const view = page.value.report.indicators.find(({ id }) => id === request.params.id);
  if (!view) return fail(issue('indicator.unknown', { found: request.params.id }));
  return ok({ kind: 'page', html: indicatorPage(page.value, view) });
}

export async function showPlan({ params, query, context, site }: RouteRequest<'city' | 'edition'>): Handled {
  const choice = choiceOf(query);
  if (!choice.ok) return choice;
  const page = await perform(readPlan, context, { ...choice.value, city: params.city, edition: params.edition });
  return page.ok ? ok({ kind: 'page', html: planPage(pageContext(site, page.value), page.value.plan) }) : page;
}

export async function showReport(request: RouteRequest<'city' | 'edition' | 'year'>): Handled {
  const page = await loadReport(request);
  return page.ok ? ok({ kind: 'page', html: reportPage(page.value) }) : page;
}
