import type { ChangesChoice } from '#app';
import type { Kysely, Transaction } from 'kysely';
import type { CityTable } from './city-tables.ts';
import type { Row } from './columns.ts';

/** A line of the audit chain as it lies in the database. */
export interface AuditRow {
  readonly municipalityCode: string;
  readonly position: number;
  readonly actorKind: string;
  readonly actorName: string;
  readonly event: string;
  readonly subject: string;
  readonly detail: unknown;
  readonly at: string;
  readonly hash: string;
}

/** One entry of a comparison's work as it lies in the database. */
export interface ComparisonEntryRow {
  readonly municipalityCode: string;
  readonly oldEdition: string;
  readonly newEdition: string;
  readonly number: number;
  readonly oldState: string;
  readonly newState: string;
  readonly actorKind: string;
  readonly actorName: string;
  readonly at: string;
  readonly act: unknown;
}

/** An import as it lies in the database; JSON as text. */
export interface ImportSessionRow {
  readonly municipalityCode: string;
  readonly number: number;
  readonly cityName: string;
  readonly state: string;
  readonly actorKind: string;
  readonly actorName: string;
  readonly at: string;
  readonly document: string | null;
  readonly refused: string | null;
  readonly accepted: string | null;
}

interface ImportFileRow {
  readonly municipalityCode: string;
  readonly session: number;
  readonly position: number;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: Uint8Array | null;
  readonly changes: ChangesChoice;
}

export interface ImportEntryRow {
  readonly municipalityCode: string;
  readonly session: number;
  readonly number: number;
  readonly actorKind: string;
  readonly actorName: string;
  readonly at: string;
  readonly act: string;
}

/** One entry about the findings of an edition as it lies in the database. */
export interface CheckEntryRow {
  readonly municipalityCode: string;
  readonly edition: string;
  readonly number: number;
  readonly actorKind: string;
  readonly actorName: string;
  readonly at: string;
  readonly act: unknown;
}

/** The words of a city, as they were saved once. */
export interface DictionaryVersionRow {
  readonly municipalityCode: string;
  readonly number: number;
  readonly actorKind: string;
  readonly actorName: string;
  readonly at: string;
  readonly dictionary: unknown;
}

/** Names in camelCase; the database has them in snake_case. */
export type Tables = Readonly<Record<CityTable, Row>> & {
  readonly audit: AuditRow;
  readonly checkEntry: CheckEntryRow;
  readonly comparisonEntry: ComparisonEntryRow;
  readonly comparisonState: { readonly municipalityCode: string; readonly id: string; readonly units: unknown };
  readonly dictionaryVersion: DictionaryVersionRow;
  readonly importSession: ImportSessionRow;
  readonly importFile: ImportFileRow;
  readonly importEntry: ImportEntryRow;
  readonly schemaMigration: { readonly version: number; readonly name: string };
};

/** The outer handle. Never touched inside a transaction: on PGlite it would wait for itself for ever. */
export type Database = Kysely<Tables>;

/** The handle inside a transaction. */
export type Change = Transaction<Tables>;
