import type { Context, Permission } from '#app';
import type { Result } from '#kernel';
import type { Answer } from './answer.ts';
import type { Path, QueryKey } from './path.ts';
import type { Site } from './site.ts';

/** What a handler works on. `query` holds only the keys the row names. */
export interface RouteRequest<Param extends string = string> {
  readonly params: Readonly<Record<Param, string>>;
  readonly query: URLSearchParams;
  readonly context: Context;
  readonly site: Site;
  /** Changes with the city's data; empty for addresses without a city. */
  readonly revision: string;
}

interface RouteRow<Param extends string> {
  readonly path: Path<Param>;
  readonly query: readonly QueryKey[];
  /** True where the same address and revision give the same page, so that it is kept. */
  readonly kept: boolean;
  handle(request: RouteRequest<Param>): Promise<Result<Answer>> | Result<Answer>;
}

/** Reads only. */
export interface ReadRoute<Param extends string = string> extends RouteRow<Param> {
  readonly method: 'GET';
  readonly permission: 'read';
  readonly event: null;
}

/** Changes something: it does not compile without a permission and the name of its audit event. */
export interface ChangeRoute<Param extends string = string> extends RouteRow<Param> {
  readonly method: 'POST';
  readonly permission: Permission;
  readonly event: string;
  readonly kept: false;
}

export type Route = ReadRoute | ChangeRoute;

type Details<Param extends string> = Partial<Pick<RouteRow<Param>, 'query' | 'kept'>>;

/** A row of the table that only reads. */
export function reads<Param extends string>(
  path: Path<Param>,
  handle: RouteRow<Param>['handle'],
  { query = [], kept = false }: Details<Param> = {},
): ReadRoute<Param> {
  return { method: 'GET', permission: 'read', event: null, path, query, kept, handle };
}
