import { sql } from 'kysely';
import { fail, ok } from '#kernel';
import type { Result } from '#kernel';
import type { Change, Database } from './database.ts';
import type { LockEffects } from './lock-effects.ts';
import { migrations, schemaVersion } from './migrations.ts';
import { storeIssue } from './store-issue.ts';

/**
 * Brings the schema to this program's version, in one transaction; several programs may start at once.
 * A database of a newer version is left as it is and is an issue.
 */
export async function migrate(database: Database, read: LockEffects['read']): Promise<Result<null>> {
  return database.transaction().execute(async (change) => {
    await sql`SELECT pg_advisory_xact_lock(hashtext('shirube migrations'))`.execute(change);
    const found = await appliedVersion(change);
    if (found > schemaVersion)
      return fail(storeIssue('data.newer', { found: `${found}`, expected: `${schemaVersion}` }));
    for (const [index, name] of migrations.entries()) {
      if (index >= found) await apply(change, { version: index + 1, name, script: scriptOf(name, read) });
    }
    return ok(null);
  });
}

/** 0 for a new database. */
async function appliedVersion(change: Change): Promise<number> {
  await change.schema
    .createTable('schemaMigration')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  const newest = await change
    .selectFrom('schemaMigration')
    .select('version')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.version ?? 0;
}

async function apply(
  change: Change,
  { version, name, script }: { version: number; name: string; script: string },
): Promise<void> {
  for (const statement of script.trim().split(/\n\s*\n/)) await sql.raw(statement).execute(change);
  await change.insertInto('schemaMigration').values({ version, name }).execute();
}

function scriptOf(name: string, read: LockEffects['read']): string {
  const script = read(new URL(`./migrations/${name}`, import.meta.url));
  if (script === null) throw new Error(`migration ${name} is missing from this installation`);
  return script;
}
