import type { Connection } from './connection.ts';
import type { Route } from './route.ts';
import type { Site } from './site.ts';

/** One request for a known address. */
export interface Asked<R extends Route = Route> {
  readonly site: Site;
  readonly route: R;
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
  readonly connection: Connection;
}

/** What the row knows of the query, in the order of the row, so that one page has one key. */
export function knownQuery({ query: keys }: Route, request: Request): URLSearchParams {
  const said = new URL(request.url).searchParams;
  const query = new URLSearchParams();
  for (const key of keys) {
    const value = said.get(key)?.trim() ?? '';
    if (value !== '') query.set(key, value.slice(0, 200));
  }
  return query;
}

/** Milliseconds by the clock that main hands in. */
export function nowOf({ ports }: Site): number {
  return Date.parse(ports.clock.now());
}
