import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { recallOf, share, type Recall } from './check-recall.ts';
import type { FaultKind } from './check-fault.ts';
import { numericFaults } from './check-numeric-faults.ts';
import { referenceFaults } from './check-reference-faults.ts';
import type { WordingResult } from './check-wordings.ts';
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
  /** Typos told with a one-press correction, and those of them that it put right to the letter. */
  readonly pressed: number;
  readonly restored: number;
}

const exact = ({ group }: FaultKind): boolean => group === 'numeric' || group === 'reference';

/** Plants every kind in every document. */
export function measure(subjects: readonly Subject[]): Measurement {
  const recalls = [...numericFaults, ...referenceFaults, ...typos, ...anyWords].map((fault) =>
    recallOf(fault, subjects, { times: TIMES, seed: SEED }),
  );
  const ofTypos = recalls.filter(({ fault }) => fault.group === 'typo');
  const sum = (of: 'pressed' | 'restored'): number => ofTypos.reduce((total, recall) => total + recall[of], 0);
  return {
    recalls,
    pressed: sum('pressed'),
    restored: sum('restored'),
    exact: share(recalls.filter(({ fault }) => exact(fault))),
    typos: share(ofTypos),
  };
}

const percent = (of: number): string => `${Math.round(of * 100)} %`;

/** The lines of a table of docs/check.md. */
export function recallTable({ recalls, exact: ofExact, typos: ofTypos, pressed, restored }: Measurement): string {
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
    `Numeric and reference faults: **${percent(ofExact)}**. Typos: **${percent(ofTypos)}** (任意の言葉 is not counted among them). Of ${pressed} typos told with a`,
    `one-press correction, it gave the document back as it was before the planting in ${restored}.`,
  ].join('\n');
}

/** Found and planted of the wordings that rules were fitted to, or of those kept aside. */
const counted = (results: readonly WordingResult[], aside: boolean): string => {
  const half = results.filter(({ wording }) => wording.aside === aside);
  return `${half.filter(({ found }) => found).length} of ${half.length}`;
};

/** 0 to 1, of the half kept aside. */
export function asideShare(results: readonly WordingResult[], groups: readonly string[]): number {
  const half = results.filter(({ wording, kind }) => wording.aside && groups.includes(kind.group));
  return half.filter(({ found }) => found).length / Math.max(1, half.length);
}

/** The lines of a table of docs/check.md. */
export function wordingTable(results: readonly WordingResult[]): string {
  const kinds = [...Map.groupBy(results, ({ kind }) => kind)];
  const groups = [...Map.groupBy(results, ({ kind }) => kind.group)];
  return [
    '| fault | fitted | kept aside |',
    '| --- | --- | --- |',
    ...kinds.map(([{ name }, all]) => `| ${name} | ${counted(all, false)} | ${counted(all, true)} |`),
    ...groups.map(([group, all]) => `| **${group}** | **${counted(all, false)}** | **${counted(all, true)}** |`),
    '',
    `Of the ${results.length} texts without their fault, the rule asked for said something of ${results.filter(({ falsely }) => falsely).length}.`,
  ].join('\n');
}

const DOCS = new URL('../docs/check.md', import.meta.url);

/** The part of docs/check.md between two marks is what was measured (UPDATE_CHECK=1 writes it). */
export function assertDocs(part: string, text: string): void {
  const docs = readFileSync(DOCS, 'utf8');
  const [begin, end] = [`<!-- ${part} -->\n\n`, `\n\n<!-- /${part} -->`];
  const [from, until] = [docs.indexOf(begin) + begin.length, docs.indexOf(end)];
  assert.ok(docs.includes(begin) && until > 0, `docs/check.md has no part ${part}`);
  if (process.env['UPDATE_CHECK'] === '1') writeFileSync(DOCS, docs.slice(0, from) + text + docs.slice(until));
  else assert.equal(docs.slice(from, until), text, 'UPDATE_CHECK=1 writes what was measured');
}
