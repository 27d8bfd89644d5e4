import type { CitySummary, Context, Store } from '#app';
import { issue, ok, type MunicipalityCode } from '#kernel';
import type { CliPorts } from './ports.ts';
import { stop, stopOn, type Outcome } from './stop.ts';

/** What a command does with the city it means, in the data that were opened. */
type OnCity<T> = (context: Context, city: MunicipalityCode) => Promise<Outcome<T>>;

interface DataRequest {
  /** null = as the environment says. */
  readonly directory: string | null;
  /** null = the only one there is. */
  readonly city: MunicipalityCode | null;
}

/** Opens the data that a command names in place of PLAN, and closes them after it. */
export async function withData<T>(
  { directory, city }: DataRequest,
  ports: CliPorts,
  run: OnCity<T>,
): Promise<Outcome<T>> {
  if (directory === null && !ports.data.named)
    return stop(2, issue('usage.missing-argument', { expected: 'PLAN | --data DIR' }));
  const store = await ports.data.open(directory);
  if (!store.ok) return stopOn(3, store);
  try {
    return await onCity(store.value, { city, ports, run });
  } finally {
    await store.value.close();
  }
}

interface CityRequest<T> {
  readonly city: MunicipalityCode | null;
  readonly ports: CliPorts;
  readonly run: OnCity<T>;
}

async function onCity<T>(store: Store, { city, ports, run }: CityRequest<T>): Promise<Outcome<T>> {
  const found = cityOf(await store.cities(), city);
  if (!found.ok) return found;
  return run({ actor: { kind: 'operator', name: 'cli' }, store, clock: ports.clock }, found.value);
}

/** The city named, or the only one there is. */
function cityOf(cities: readonly CitySummary[], wanted: MunicipalityCode | null): Outcome<MunicipalityCode> {
  const expected = cities.map(({ code, name }) => `${code} ${name}`).join(', ');
  const [only, second] = cities;
  if (wanted === null && second) return stop(2, issue('city.required', { expected }));
  const city = wanted === null ? only : cities.find(({ code }) => code === wanted);
  if (city) return ok(city.code);
  return stop(
    2,
    issue('city.unknown', { place: { field: '--city' }, ...(wanted === null ? {} : { found: wanted }), expected }),
  );
}
