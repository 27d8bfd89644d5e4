import type { ComparisonUnit, Pin, RowRemark } from '#compare';
import type { EditionId, MunicipalityCode } from '#kernel';
import type { Actor } from '../../actor.ts';

/** Two stored editions of one city; every pair has a work of its own. */
export interface ComparisonKey {
  readonly city: MunicipalityCode;
  readonly old: EditionId;
  readonly new: EditionId;
}

/** The units of an edition as they were when a person spoke about them; `id` is a hash of them. */
export interface EditionState {
  readonly id: string;
  readonly units: readonly ComparisonUnit[];
}

/**
 * How a person paired: these two and no others · this one too (split, merge) · not these two · this one stands alone ·
 * as it is (確認).
 */
export type PinWay = 'pair' | 'join' | 'part' | 'alone' | 'confirm';

/** What a person said about the table. */
export type WorkWord =
  | { readonly kind: 'pins'; readonly way: PinWay; readonly pins: readonly Pin[] }
  | ({ readonly kind: 'remark' } & RowRemark);

/** A word, or that an earlier one no longer counts, or counts again. */
export type WorkAct = WorkWord | { readonly kind: 'take-back' | 'restore'; readonly entry: number };

/** One thing a person did. Never rewritten; its ids are those of the states it names. */
export interface WorkEntry {
  /** From 1, without gaps. */
  readonly number: number;
  readonly actor: Actor;
  /** ISO 8601 instant with offset. */
  readonly at: string;
  readonly oldState: string;
  readonly newState: string;
  readonly act: WorkAct;
}

/** 作業: what people said about the comparison of two editions, in order, with every state that was spoken about. */
export interface ComparisonWork {
  readonly states: readonly EditionState[];
  readonly entries: readonly WorkEntry[];
}

export const noWork: ComparisonWork = { states: [], entries: [] };
