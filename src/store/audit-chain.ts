import { createHash } from 'node:crypto';
import type { Actor, AuditEntry } from '#app';
import type { AuditRow, Change } from './database.ts';
import { canonicalJson } from '#kernel';

type Line = Omit<AuditRow, 'hash'>;

/** Adds one line at the end of the city's chain. The caller holds the city's lock, so that no other line comes between. */
export async function addAudit(change: Change, code: string, entry: AuditEntry): Promise<void> {
  const last = await change
    .selectFrom('audit')
    .select(['position', 'hash'])
    .where('municipalityCode', '=', code)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const line: Line = {
    municipalityCode: code,
    position: (last?.position ?? -1) + 1,
    actorKind: entry.actor.kind,
    actorName: entry.actor.name,
    event: entry.event,
    subject: entry.subject,
    detail: entry.detail,
    at: entry.at,
  };
  const row = { ...line, detail: JSON.stringify(line.detail), hash: chainHash(last?.hash ?? '', line) };
  await change.insertInto('audit').values(row).execute();
}

/** Index of the first line whose place or hash does not follow from the lines before it; null where all do. */
export function firstBrokenLine(rows: readonly AuditRow[]): number | null {
  const broken = rows.findIndex(({ hash, ...line }, index) => {
    return line.position !== index || hash !== chainHash(rows[index - 1]?.hash ?? '', line);
  });
  return broken < 0 ? null : broken;
}

export function auditEntryOf(row: AuditRow): AuditEntry & { readonly hash: string } {
  return {
    actor: { kind: row.actorKind as Actor['kind'], name: row.actorName },
    event: row.event,
    subject: row.subject,
    detail: row.detail as AuditEntry['detail'],
    at: row.at,
    hash: row.hash,
  };
}

/** SHA-256 (FIPS 180-4) in hex over the hash before (empty for the first line) and the line as canonical JSON. */
function chainHash(previous: string, line: Line): string {
  return createHash('sha256').update(previous).update(canonicalJson(line)).digest('hex');
}
