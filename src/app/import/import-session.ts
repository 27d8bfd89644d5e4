import type { EditionId, Issue, MunicipalityCode, Result } from '#kernel';
import type { Measurement } from '#indicator';
import type { Actor } from '../actor.ts';
import type { Dossier, EditionDossier } from '../dossier.ts';
import type { HandedFile } from '../comparison/comparison-request.ts';
import type { AuditEntry } from '../audit-entry.ts';
import type { JobOrder } from '../job-order.ts';
import type { ImportEntry } from './correction.ts';
import type { ReadDocument } from './read-document.ts';

/** 取込: files of one city, from the moment they are handed in. */
export interface ImportKey {
  readonly city: MunicipalityCode;
  /** From 1 for each city. */
  readonly number: number;
}

/** Not read (yet) · could not be read · being put right · an edition of the city · thrown away. */
export type ImportState = 'unread' | 'refused' | 'open' | 'accepted' | 'discarded';

/** A file as the session remembers it; its bytes are kept until it is accepted or thrown away. */
export interface ImportFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Its bytes are still here. */
  readonly isKept: boolean;
}

/** What accepting put into the city: what undoing takes out again, if it still stands there as it was. */
export interface AcceptedImport {
  readonly editions: readonly EditionDossier[];
  readonly series: readonly Measurement[];
  /** Earlier drafts in whose place some of the editions stand; left out = none. */
  readonly replaced?: readonly ReplacedDraft[];
  /** Place-holders（－）in whose place some of the figures stand; left out = none. */
  readonly filled?: readonly Measurement[];
}

/** An edition as it was before a later draft of it came. */
export interface ReplacedDraft {
  readonly draft: EditionDossier;
  /** Its place among the editions of the city, from 0. */
  readonly at: number;
}

export interface ImportSummary {
  readonly key: ImportKey;
  readonly state: ImportState;
  /** Of the municipality, as it was said when the files were handed in. */
  readonly cityName: string;
  readonly actor: Actor;
  /** ISO 8601 instant with offset. */
  readonly at: string;
  readonly files: readonly ImportFile[];
}

export interface ImportSession extends ImportSummary {
  /** What was read; null before that. It stays, so that a later reader of ours does not change what was put right. */
  readonly document: ReadDocument | null;
  /** Why it could not be read. */
  readonly refused: readonly Issue[];
  readonly entries: readonly ImportEntry[];
  readonly accepted: AcceptedImport | null;
}

export interface NewImport {
  readonly city: MunicipalityCode;
  readonly cityName: string;
  readonly files: readonly HandedFile[];
}

/** The city as accepting, or undoing, leaves it; null = it is no more. */
export interface CityChange {
  readonly key: ImportKey;
  readonly dossier: Dossier | null;
  /** Of the city that the change was made from; null = it was not there. */
  readonly revision: string | null;
}

/** `stale`: somebody was faster, nothing was written. */
export type ImportWriting = 'done' | 'stale';

/** Sessions in the database. Each change is one transaction with its audit line. */
export interface ImportStore {
  /** Of all cities, the newest first; those thrown away left out. */
  list(): Promise<readonly ImportSummary[]>;
  find(key: ImportKey): Promise<ImportSession | null>;
  /** Null where the bytes are gone. */
  file(key: ImportKey, position: number): Promise<HandedFile | null>;
  open(session: NewImport, audit: AuditEntry): Promise<ImportKey>;
  /** What came of the reading. `stale` where it is read already, or thrown away. */
  keepReading(key: ImportKey, reading: Result<ReadDocument>, audit: AuditEntry): Promise<ImportWriting>;
  /** `stale` where its number is not the next one, or the session is not open. */
  addEntry(key: ImportKey, entry: ImportEntry, audit: AuditEntry): Promise<ImportWriting>;
  /** The bytes go, and where it is not accepted the reading and the corrections too. */
  discard(key: ImportKey, audit: AuditEntry): Promise<ImportWriting>;
  /** The city gets its editions; the bytes go. `entries` is how many the draft was made from. */
  accept(
    change: CityChange & { readonly accepted: AcceptedImport; readonly entries: number },
    audit: AuditEntry,
  ): Promise<ImportWriting>;
  /** The session is open again. `worked-on` where somebody has said something about a comparison or a finding of one of `editions`, those that go away: nothing was written. */
  undo(
    change: CityChange & { readonly editions: readonly EditionId[] },
    audit: AuditEntry,
  ): Promise<ImportWriting | 'worked-on'>;
}

/** Reads files of one city as one document. Main hands in one that does so in a thread with limits of time and memory. */
export interface ImportReader {
  source(files: readonly HandedFile[], order?: JobOrder): Promise<Result<ReadDocument>>;
}
