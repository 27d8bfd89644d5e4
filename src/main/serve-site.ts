import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  cachedChecker,
  cachedRunner,
  cachedStore,
  type ComparisonMaker,
  type ComparisonRunner,
  type Intake,
  type ReportMaker,
} from '#app';
import { stop, stopOn, type Outcome, type ServeOptions, type Stop, type Terminal } from '#cli';
import { ok, type Issue } from '#kernel';
import { localeFor, type Locale } from '#locale';
import { classesOfGrids, readComparisonStyle } from '#report';
import type { OpenStore } from '#store';
import { createWeb, isLoopbackName, makeDeskKey, paths, type Web } from '#web';
import { readingFirst } from './comparison-jobs.ts';
import { dataPlace, openData, type DataPlace } from './data-port.ts';
import type { Environment } from './environment.ts';
import { errorText } from './error-text.ts';
import { listen, type Listening } from './listen.ts';
import { loadExamples } from './load-examples.ts';
import { readingJobs, type ReadingJobs } from './reading-jobs.ts';
import { shippedFiles } from './shipped-files.ts';
import { systemClock } from './system-clock.ts';

const random = (bytes: number): Uint8Array => randomBytes(bytes);

export interface ServeParts {
  readonly environment: Environment;
  readonly terminal: Terminal;
  readonly intake: Intake;
  readonly reportMaker: ReportMaker;
  readonly comparisonMaker: ComparisonMaker;
  readonly comparisonRunner: ComparisonRunner;
  readonly version: string;
  /** Resolves when the person or the system asks the server to stop. */
  readonly stopAsked: () => Promise<void>;
}

/** Another process may write to a PostgreSQL database: a city's revision is asked for again after this long. */
const SHARED_STORE_MAX_AGE_MS = 1000;

/** A page and what its forms are checked by, for a handful of editions or pairs of them: a few MB each. */
const OUTCOMES_KEPT = 6;

/** Takes the port, opens the data, loads the examples on first run and serves until asked to stop or until the disk is full. */
export async function serveSite(parts: ServeParts, options: ServeOptions): Promise<Outcome<null>> {
  const { environment, terminal } = parts;
  const port = options.port === null ? environment.port : ok(options.port);
  if (!port.ok) return port;
  const locale = localeFor(options.language);
  const place = dataPlace(environment, options.data);
  const stopAsked = parts.stopAsked();
  const site = Promise.withResolvers<Web>();
  // The port is taken first: where it is in use nothing is opened or made. Requests that come before the site is ready wait for it.
  const server = await listen({
    host: environment.host,
    port: port.value,
    fetch: async (request, connection) => (await site.promise).fetch(request, connection),
  });
  if (!server.ok) return stopOn(3, server);
  terminal.err(`${locale.commands.openingData(place.kind === 'folder' ? place.directory : 'PostgreSQL')}\n`);
  const readings = readingJobs();
  try {
    return await withData({ parts, place, locale, stopAsked, site, server: server.value, readings });
  } finally {
    await Promise.all([server.value.close(), readings.close()]);
  }
}

interface Serving {
  readonly parts: ServeParts;
  readonly place: DataPlace;
  readonly locale: Locale;
  readonly stopAsked: Promise<void>;
  readonly site: PromiseWithResolvers<Web>;
  readonly server: Listening;
  readonly readings: ReadingJobs;
}

async function withData(serving: Serving): Promise<Outcome<null>> {
  const death = Promise.withResolvers<Stop>();
  const store = await openData(serving.place, (issue) => death.resolve(stopOf([issue])));
  if (!store.ok) return stopOf(store.issues);
  try {
    return await Promise.race([whileOpen(store.value, serving), death.promise]);
  } catch (error) {
    // What was under way fails when the database dies; the reason was told just before.
    const reason = await Promise.race([death.promise, null]);
    if (reason) return reason;
    throw error;
  }
}

async function whileOpen(store: OpenStore, serving: Serving): Promise<Outcome<null>> {
  const { parts, locale, stopAsked, site, server } = serving;
  store.announce(server.address);
  await loadExamples({ ...parts, store, locale });
  const deskKey = isLoopbackName(parts.environment.host) ? makeDeskKey(random) : null;
  site.resolve(webOver(store, serving, deskKey));
  parts.terminal.out(`${locale.commands.serving(server.address)}\n`);
  if (deskKey !== null)
    parts.terminal.out(`${locale.commands.deskOpen(server.address + paths.desk.href({}), deskKey)}\n`);
  await stopAsked;
  parts.terminal.err(`${locale.commands.stopping}\n`);
  await server.close();
  await store.close();
  return ok(null);
}

function webOver(store: OpenStore, { parts, place, readings }: Serving, deskKey: string | null): Web {
  return createWeb({
    store: cachedStore(store, systemClock, place.kind === 'folder' ? Infinity : SHARED_STORE_MAX_AGE_MS),
    clock: systemClock,
    reportMaker: parts.reportMaker,
    comparisonMaker: readingFirst(parts.comparisonMaker, readings),
    checkRunner: cachedChecker(readings, OUTCOMES_KEPT),
    importReader: readings,
    classesOfGrids,
    comparisonStyle: readComparisonStyle((url) => readFileSync(new URL(url))),
    comparisonRunner: cachedRunner(parts.comparisonRunner, OUTCOMES_KEPT),
    assets: shippedFiles('web'),
    desk: deskKey === null ? null : { key: deskKey, random },
    version: parts.version,
    onError: (error, request) =>
      parts.terminal.err(`${request}: ${error instanceof Error ? (error.stack ?? error.message) : errorText(error)}\n`),
  });
}

/** A full disk means that nothing can be written; whatever else the data may be, it cannot be used. */
function stopOf(issues: readonly Issue[]): Stop {
  return stop(issues.some(({ code }) => code === 'data.disk-full') ? 4 : 3, ...issues);
}
