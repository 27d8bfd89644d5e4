import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataPort } from '#cli';
import { fail, issue, type Issue, type Result } from '#kernel';
import { openStore, type OpenStore } from '#store';
import type { Environment } from './environment.ts';
import { lockEffects } from './lock-effects.ts';

const FIRST_FOLDER = './data';

/** The database an option or the environment names, else ./data; `directory` is the option. Made where it is missing. */
export function openNamedData(environment: Environment, directory: string | null, onFatal: (issue: Issue) => void): Promise<Result<OpenStore>> {
  const url = directory === null ? environment.databaseUrl : null;
  if (url !== null) return openStore({ kind: 'postgres', url, effects: lockEffects });
  return openStore({ kind: 'folder', directory: directory ?? environment.data ?? FIRST_FOLDER, effects: lockEffects, onFatal });
}

/** For commands that read: a data folder that is not there is not made. */
export function dataPort(environment: Environment, onFatal: (issue: Issue) => void): DataPort {
  return {
    named: environment.data !== null || environment.databaseUrl !== null,
    open: async (directory) => {
      const folder = directory ?? (environment.databaseUrl === null ? environment.data : null);
      if (folder !== null && !existsSync(join(folder, 'database'))) {
        return fail(issue('file.missing', { place: { file: join(folder, 'database') } }));
      }
      return openNamedData(environment, directory, onFatal);
    },
  };
}
