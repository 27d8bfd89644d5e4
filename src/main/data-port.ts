import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataPort } from '#cli';
import { fail, issue, type Issue, type Result } from '#kernel';
import type { OpenStore } from '#store';
import type { Environment } from './environment.ts';
import { lockEffects } from './lock-effects.ts';

const FIRST_FOLDER = './data';

/** Where the data is: the option, else the database or the folder of the environment, else ./data. */
export type DataPlace =
  { readonly kind: 'folder'; readonly directory: string } | { readonly kind: 'postgres'; readonly url: string };

export function dataPlace({ data, databaseUrl }: Environment, option: string | null): DataPlace {
  if (option === null && databaseUrl !== null) return { kind: 'postgres', url: databaseUrl };
  return { kind: 'folder', directory: option ?? data ?? FIRST_FOLDER };
}

/** A folder is made where it is missing. The store is loaded here: a command that needs no data does not wait for it. */
export async function openData(place: DataPlace, onFatal: (issue: Issue) => void): Promise<Result<OpenStore>> {
  const { openStore } = await import('#store');
  const effects = lockEffects;
  return openStore(place.kind === 'folder' ? { ...place, effects, onFatal } : { ...place, effects });
}

/** For commands that read: a data folder that is not there is not made. */
export function dataPort(environment: Environment, onFatal: (issue: Issue) => void): DataPort {
  return {
    named: environment.data !== null || environment.databaseUrl !== null,
    open: async (directory) => {
      const place = dataPlace(environment, directory);
      if (place.kind === 'folder' && !existsSync(join(place.directory, 'database'))) {
        return fail(issue('file.missing', { place: { file: join(place.directory, 'database') } }));
      }
      return openData(place, onFatal);
    },
  };
}
