import type { Invocation } from './invocation.ts';
import { portOption } from './options.ts';
import type { CliPorts } from './ports.ts';
import type { Outcome } from './stop.ts';

/** Opens the site and stays until it is told to stop. */
export async function serveCommand({ options, locale }: Invocation, ports: CliPorts): Promise<Outcome<null>> {
  const port = portOption(options);
  if (!port.ok) return port;
  return ports.serve({ port: port.value, data: options.data ?? null, language: locale.language });
}
