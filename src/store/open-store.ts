import type { Store } from '#app';
import { ok } from '#kernel';
import type { Result } from '#kernel';
import { openFolder } from './open-folder.ts';
import type { FolderLocation } from './open-folder.ts';
import { openPostgres } from './open-postgres.ts';
import type { PostgresLocation } from './open-postgres.ts';

export type StoreLocation = FolderLocation | PostgresLocation;

export interface OpenStore extends Store {
  /** Leaves the address of the running server for whoever finds the data folder in use; PostgreSQL needs none. */
  announce(address: string): void;
}

/** Opens the database, makes or migrates its schema, and hands out the store. Fails with the issues of `storeIssueCodes`. */
export async function openStore(location: StoreLocation): Promise<Result<OpenStore>> {
  if (location.kind === 'folder') {
    const opened = await openFolder(location);
    return opened.ok ? ok({ ...opened.value.store, announce: opened.value.announce }) : opened;
  }
  const opened = await openPostgres(location);
  return opened.ok ? ok({ ...opened.value, announce: () => undefined }) : opened;
}
