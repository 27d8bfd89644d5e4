import { readPort, stop, type Outcome } from '#cli';
import { issue, ok } from '#kernel';

const FIRST_PORT = 8080;
/** Only this machine: who wants to be seen from others sets HOST (0.0.0.0) and puts a reverse proxy with TLS before it. */
const LOOPBACK = '127.0.0.1';

/** What the environment says; options win over it. An empty variable counts as none. */
export interface Environment {
  /** SHIRUBE_DATA; null = not said. */
  readonly data: string | null;
  /** DATABASE_URL: PostgreSQL in place of a data folder. */
  readonly databaseUrl: string | null;
  /** HOST: the address to listen at. */
  readonly host: string;
  /** PORT. */
  readonly port: Outcome<number>;
}

export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  return {
    data: variables['SHIRUBE_DATA'] || null,
    databaseUrl: variables['DATABASE_URL'] || null,
    host: variables['HOST'] || LOOPBACK,
    port: portOf(variables['PORT'] || String(FIRST_PORT)),
  };
}

function portOf(text: string): Outcome<number> {
  const port = readPort(text);
  if (port !== null) return ok(port);
  return stop(2, issue('usage.option-value', { place: { field: 'PORT' }, found: text, expected: String(FIRST_PORT) }));
}
