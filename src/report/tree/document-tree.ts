import type { Block, Facts } from './block.ts';
import type { Table } from './table.ts';

/** 表紙. The city's notice stands on it and again on every page. */
export interface Cover {
  readonly title: string;
  /** The year the report is about, as a line under the title. */
  readonly subtitle: string;
  readonly body: string;
  /** 資料番号, set in the upper corner; null = none. */
  readonly documentNumber: string | null;
  /** Printed date; null = none. */
  readonly date: string | null;
  /** Division, contact and what else stands at the foot of the cover. */
  readonly facts: Facts;
  readonly notes: readonly string[];
}

/** A whole report, the same for all writers. */
export interface DocumentTree {
  readonly language: 'ja' | 'en';
  readonly cover: Cover;
  /** Must stand on every page; null = none. */
  readonly notice: string | null;
  /** ISO date for the document's properties; null = none is written. */
  readonly date: string | null;
  /** 「目次」, made by each writer from the headings. */
  readonly contentsTitle: string;
  /** Beginning with the 施策体系図. */
  readonly blocks: readonly Block[];
  /** KPI一覧: every indicator once with its relistings, one fact a cell. Page writers leave it out; Excel prints it. */
  readonly register: Table;
}
