import type { VerificationYear } from '#cycle';
import type { EditionId, FiscalYear, Issue, MunicipalityCode, Result } from '#kernel';
import type { EditionStatus, Lineage } from '#plan';
import type { Actor } from './actor.ts';
import type { AuditEntry } from './audit-entry.ts';
import type { CheckEntry, CheckKey } from './check/check-entry.ts';
import type { CheckDocument } from './check/check-document.ts';
import type { CheckReport, CheckRequest } from './check/check-editions.ts';
import type { CheckedFile, FileCheck } from './check/file-check.ts';
import type { DictionarySaving, DictionaryVersion } from './check/dictionary-version.ts';
import type { FindingsList } from './check/findings-list.ts';
import type { ComparisonRequest, HandedFile } from './comparison/comparison-request.ts';
import type { RowCounts } from './comparison/count-rows.ts';
import type { EditionOutline } from './comparison/edition-outline.ts';
import type { WorkJob } from './comparison/work/compare-with-work.ts';
import type { ComparisonKey, ComparisonWork, EditionState, WorkEntry } from './comparison/work/comparison-work.ts';
import type { WorkOutcome } from './comparison/work/work-outcome.ts';
import type { Dossier, EditionDossier } from './dossier.ts';
import type { ImportStore } from './import/import-session.ts';
import type { FiguresOptions, ReadDocument, ReadingOptions } from './import/read-document.ts';
import type { JobOrder } from './job-order.ts';
import type { ReportFormat } from './views/report-view.ts';
import type { ReportView } from './views/report-view.ts';

export type { AuditEntry, JobOrder };

export interface CitySummary {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** Changes with every change of the city's data; caches are keyed by it. */
  readonly revision: string;
  /** It has an edition that is no draft. */
  readonly isPublic: boolean;
}

/** One entry more of a comparison's work, with the two states it names. */
export interface WorkAddition {
  readonly key: ComparisonKey;
  readonly entry: WorkEntry;
  readonly states: readonly [old: EditionState, next: EditionState];
}

/** A lineage in place of the one an edition has. */
export interface LineageSaving {
  readonly city: MunicipalityCode;
  readonly edition: EditionId;
  readonly lineage: readonly Lineage[];
  /** Of the city that the lineage was made from. */
  readonly revision: string;
}

/** One entry more about the findings of an edition. */
export interface CheckAddition {
  readonly key: CheckKey;
  readonly entry: CheckEntry;
}

/** Texts of an edition changed because of a finding, or changed back, with the entry that says so. */
export interface CorrectionSaving extends CheckAddition {
  /** As it is after the change: nodes, and names and units of indicators. */
  readonly edition: EditionDossier;
  /** Of the city that the change was made from. */
  readonly revision: string;
}

/** The record of a verification year as it is to be. */
export interface YearSaving extends CheckKey {
  readonly year: FiscalYear;
  /** Null = the year has none. */
  readonly record: VerificationYear | null;
  /** Of the city that the change was made from. */
  readonly revision: string;
}

/** Another status of an edition. */
export interface StatusSaving extends CheckKey {
  readonly status: EditionStatus;
  /** Of the city that the change was decided on. */
  readonly revision: string;
}

/** The database, seen from the use cases. All writes of one call are one transaction. */
export interface Store {
  cities(): Promise<readonly CitySummary[]>;
  city(code: MunicipalityCode): Promise<CitySummary | null>;
  load(code: MunicipalityCode): Promise<Dossier | null>;
  replace(dossier: Dossier, audit: AuditEntry): Promise<void>;
  /** What people said about a comparison; empty where nobody has. It outlives `replace`. */
  comparisonWork(key: ComparisonKey): Promise<ComparisonWork>;
  /** False, and nothing is written, where the entry's number is not the next one: somebody else was first. */
  addWorkEntry(addition: WorkAddition, audit: AuditEntry): Promise<boolean>;
  /** False, and nothing is written, where the city has another revision by now. The city's revision changes with it. */
  saveLineage(saving: LineageSaving, audit: AuditEntry): Promise<boolean>;
  /** Files handed in at the desk, until they are editions of the city. */
  readonly imports: ImportStore;
  /** What people said about the findings of an edition, in the order it was said. It outlives `replace`. */
  checkEntries(key: CheckKey): Promise<readonly CheckEntry[]>;
  /** False, and nothing is written, where the entry's number is not the next one. */
  addCheckEntry(addition: CheckAddition, audit: AuditEntry): Promise<boolean>;
  /** 用字の決まり of a city, the oldest first. It outlives `replace`. */
  dictionaryVersions(city: MunicipalityCode): Promise<readonly DictionaryVersion[]>;
  /** False, and nothing is written, where the version's number is not the next one. */
  saveDictionary(saving: DictionarySaving, audit: AuditEntry): Promise<boolean>;
  /** False, and nothing is written, where the entry's number is not the next one or the city has another revision by now. */
  saveCorrection(saving: CorrectionSaving, audit: AuditEntry): Promise<boolean>;
  /** False, and nothing is written, where the city has another revision by now. The city's revision changes with it. */
  saveStatus(saving: StatusSaving, audit: AuditEntry): Promise<boolean>;
  /** False, and nothing is written, where the city has another revision by now. The city's revision changes with it. */
  saveYear(saving: YearSaving, audit: AuditEntry): Promise<boolean>;
  audit(code: MunicipalityCode): Promise<readonly (AuditEntry & { readonly hash: string })[]>;
  /** Recomputes the audit hash chain; the index of the first broken entry, or null. */
  verifyAudit(code: MunicipalityCode): Promise<number | null>;
  close(): Promise<void>;
}

/** Files handed in by a person: names with `/`, bytes. Read under limits by the adapter. */
export interface FileSet {
  readonly name: string;
  readonly kind: 'folder' | 'file';
  list(): readonly string[];
  read(path: string): Uint8Array | null;
}

/** Bytes → dossier. Implemented by the intake room, handed in by main. */
export interface Intake {
  /** `year` is the one meant by figures that state none (`--year`). */
  read(
    files: FileSet,
    options?: { readonly year?: FiscalYear },
  ): Result<{ readonly dossier: Dossier; readonly issues: readonly Issue[] }>;
  /** Figures of any form: what `read` takes, and the KPI tables of a workbook, a document or a CSV with heads of its own. */
  figures(
    files: FileSet,
    options?: FiguresOptions,
  ): Promise<Result<{ readonly dossier: Dossier; readonly issues: readonly Issue[] }>>;
  /** Everything that stands in a file of any form, with its places: what an import begins with. */
  source(files: FileSet, options?: ReadingOptions): Promise<Result<ReadDocument>>;
  /** One edition, to be compared: a document (of a 新旧対照表 its new edition, told), an outline, a 計画JSON that holds one. */
  outline(files: FileSet, options?: Pick<ReadingOptions, 'changes'>): Promise<Result<EditionOutline>>;
  /** JSON of a work on a comparison; `file` names it in messages. */
  work(json: unknown, file: string): Result<ComparisonWork>;
  /** Every edition with the lines of its text, and the figures: what the 整合性チェック looks at. */
  document(files: FileSet, options?: Pick<ReadingOptions, 'changes'>): Promise<Result<CheckDocument>>;
}

export interface Clock {
  /** ISO 8601 instant. */
  now(): string;
}

/** A finished document with the issues met in making it (e.g. a character no bundled font has). */
export interface MadeDocument {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
  readonly issues: readonly Issue[];
}

/** View → document bytes. Implemented by the report room (in a worker), handed in by main. */
export interface ReportMaker {
  make(view: ReportView, format: ReportFormat): Promise<Result<MadeDocument>>;
}

/** What a comparison was made into: a file to hand over, or a fragment of HTML to be set into a page of the site. */
export type ComparisonForm =
  | ({ readonly kind: 'document' } & MadeDocument)
  | { readonly kind: 'page'; readonly html: string; readonly issues: readonly Issue[] };

/** The form asked for, with how many rows of each kind the comparison has. */
export type MadeComparison = ComparisonForm & { readonly counts: RowCounts };

/**
 * Two editions → their 新旧対照表 in the form asked for. Implemented by the report room (in a worker of its own), handed in
 * by main. Nothing of the request is kept after the answer.
 */
export interface ComparisonMaker {
  make(request: ComparisonRequest, order?: JobOrder): Promise<Result<MadeComparison>>;
}

/** Reads what strangers hand in. Main hands in one that does so in a thread with limits of time and memory. */
export interface DocumentReader {
  /** One edition, to be compared. */
  outline(file: HandedFile, order?: JobOrder): Promise<Result<EditionOutline>>;
}

/** Checks stored editions. */
export type EditionChecker = Pick<CheckRunner, 'editions'>;

/** Checks in a thread with limits of time and memory, where a stranger's file is read too. */
export interface CheckRunner {
  file(job: FileCheck, order?: JobOrder): Promise<Result<CheckedFile>>;
  editions(request: CheckRequest): Promise<Result<CheckReport>>;
  /** The findings as a workbook. */
  list(list: FindingsList, order?: JobOrder): Promise<Result<MadeDocument>>;
}

/** Compares two editions under what people said about them. It may take seconds: main hands in one that works in a thread. */
export interface ComparisonRunner {
  run(job: WorkJob): Promise<Result<WorkOutcome>>;
}

/** What every use case receives. */
export interface Context {
  readonly actor: Actor;
  readonly store: Store;
  readonly clock: Clock;
}
