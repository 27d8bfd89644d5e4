import { CamelCasePlugin, Kysely } from 'kysely';
import type { Dialect } from 'kysely';
import type { Database, Tables } from './database.ts';

/** camelCase here, snake_case in the database; keys inside jsonb are left alone. */
export function databaseOn(dialect: Dialect): Database {
  return new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });
}
