import type { Actor } from './actor.ts';

/** One line of the audit chain, written in the same transaction as the change it records. */
export interface AuditEntry {
  readonly actor: Actor;
  readonly event: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string>>;
  /** ISO 8601 instant with offset, given by the Clock port. */
  readonly at: string;
}
