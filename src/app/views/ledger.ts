import type { Decimal, FiscalYear, Period, TraceId } from '#kernel';
import { traceId } from '#kernel';
import type { Comparator, MissingReason, NotEvaluatedReason, OtherReading, Trace, ValueStatus } from '#indicator';
import type { Cell, Figure, TraceEntry } from './figure.ts';

/** Where a figure of the view comes from. */
export interface Origin {
  readonly source: string | null;
  readonly others?: readonly OtherReading[];
  readonly evaluation?: Trace;
}

/** A figure to be entered; what is left out is the ordinary case. */
export interface FigureDraft {
  readonly trace: string;
  readonly value: Decimal;
  readonly places: number;
  readonly unit: string;
  readonly planYear?: FiscalYear | null;
  readonly measured?: Period | null;
  readonly status?: ValueStatus;
  readonly comparator?: Comparator | null;
  readonly upper?: Decimal | null;
  readonly signed?: boolean;
  readonly points?: true;
}

/**
 * Makes the cells of one view and remembers for each trace id where it comes from,
 * so that no figure can reach a page without an origin.
 */
export class Ledger {
  readonly #entries = new Map<TraceId, TraceEntry>();

  get entries(): ReadonlyMap<TraceId, TraceEntry> {
    return this.#entries;
  }

  figure(draft: FigureDraft, origin: Origin): Figure {
    const trace = this.#enter(draft.trace, origin);
    return {
      kind: 'figure',
      trace,
      value: draft.value,
      places: draft.places,
      unit: draft.unit,
      planYear: draft.planYear ?? null,
      measured: draft.measured ?? null,
      status: draft.status ?? 'confirmed',
      comparator: draft.comparator ?? null,
      upper: draft.upper ?? null,
      signed: draft.signed ?? false,
      ...(draft.points ? { points: true } : {}),
    };
  }

  missing(trace: string, reason: MissingReason | NotEvaluatedReason, origin: Origin): Cell {
    return { kind: 'missing', trace: this.#enter(trace, origin), reason };
  }

  word(trace: string, word: string, origin: Origin): Cell {
    return { kind: 'word', trace: this.#enter(trace, origin), word };
  }

  #enter(text: string, origin: Origin): TraceId {
    const trace = traceId(text);
    this.#entries.set(trace, {
      trace,
      source: origin.source,
      others: origin.others ?? [],
      evaluation: origin.evaluation ?? null,
    });
    return trace;
  }
}
