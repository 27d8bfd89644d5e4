import { perform, showCity, type Actor, type CityView, type Context } from '#app';
import { cityCodeIn } from './paths.ts';
import type { Site } from './site.ts';

const READER: Actor = { kind: 'public', name: 'public' };

export function contextOf({ ports }: Site, actor: Actor = READER): Context {
  return { actor, store: ports.store, clock: ports.clock };
}

/** The city of the address, so that its notice and its ways stand on the error page too. */
export async function cityOf(site: Site, request: Request): Promise<CityView | null> {
  const code = cityCodeIn(new URL(request.url).pathname);
  if (code === null) return null;
  const city = await perform(showCity, contextOf(site), { city: code });
  return city.ok ? city.value : null;
}
