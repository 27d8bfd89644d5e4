import { recallOf, share, type Recall } from './check-recall.ts';
import type { FaultKind } from './check-fault.ts';
import { numericFaults } from './check-numeric-faults.ts';
import { referenceFaults } from './check-reference-faults.ts';
import type { Subject } from './check-subject.ts';
import { anyWords, typos } from './check-typos.ts';

/** Plantings of each kind in each document. */
const TIMES = 6;
/** Not the one the rules were tried with while they were written. */
const SEED = 2026;

export interface Measurement {
  readonly recalls: readonly Recall[];
  /** 0 to 1. */
  readonly exact: number;
  readonly typos: number;
}

const exact = ({ group }: FaultKind): boolean => group === 'numeric' || group === 'reference';

/** Plants every kind in every document. */
export function measure(subjects: readonly Subject[]): Measurement {
  const recalls = [...numericFaults, ...referenceFaults, ...typos, ...anyWords].map((fault) =>
    recallOf(fault, subjects, { times: TIMES, seed: SEED }),
  );
  return {
    recalls,
    exact: share(recalls.filter(({ fault }) => exact(fault))),
    typos: share(recalls.filter(({ fault }) => fault.group === 'typo')),
  };
}

const percent = (of: number): string => `${Math.round(of * 100)} %`;

/** The lines of a table of docs/check.md. */
export function recallTable({ recalls, exact: ofExact, typos: ofTypos }: Measurement): string {
  const rows = recalls
    .filter(({ planted }) => planted > 0)
    .map(
      ({ fault, planted, found }) =>
        `| ${fault.name} | ${fault.rules.map((rule) => `\`${rule}\``).join(' ')} | ${planted} | ${found} |`,
    );
  return [
    '| fault | told by | planted | found |',
    '| --- | --- | --: | --: |',
    ...rows,
    '',
    `Numeric and reference faults: **${percent(ofExact)}**. Typos: **${percent(ofTypos)}** (任意の言葉 is not counted among them).`,
  ].join('\n');
}
