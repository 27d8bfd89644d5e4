import { readFileSync } from 'node:fs';
import { comparisonUnits, type ComparisonUnit } from '#compare';
import { readOutline } from '#plan';
import { syntheticPair } from './compare-editions.ts';
import { pairingTruth } from './compare-truth.ts';
import { countAnchors, type AnchorCounts } from './draft-edits-score.ts';
import { editRates } from './draft-edits.ts';
import { seededRandom } from './random.ts';
import { reportRows, type BenchRow } from './rows.ts';

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

function rowOf(what: string, counts: AnchorCounts): BenchRow {
  const { found, aside, astray, gone, attached, attachedToEqual } = counts;
  const kept = found + aside + astray;
  const lost = gone + attached;
  return {
    what: `pins after ${what}`,
    bar: '—',
    measured: `of ${kept} units still there ${percent(found, kept)} found again, ${percent(aside, kept)} listed, ${percent(astray, kept)} on another unit; of ${lost} deleted ${percent(attached, lost)} attached (${attachedToEqual} of ${attached} to an equal text)`,
    held: null,
  };
}

function outlineAt(path: string): readonly ComparisonUnit[] {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  return comparisonUnits(readOutline(text, path).units, 'o');
}

const real = pairingTruth();
const documents: readonly (readonly [string, (seed: number) => readonly ComparisonUnit[]])[] = [
  ['invented city', () => outlineAt('examples/minato/second/plan.md')],
  ['1,000 invented units of few words', (seed) => syntheticPair(seededRandom(seed), 1000).old],
  ...(real ? [['real edition', () => real.old] as const] : []),
];
for (const [name, document] of documents) {
  for (const [amount, rates] of Object.entries(editRates))
    reportRows([rowOf(`${amount} edits, ${name}`, countAnchors(document, SEEDS, rates))]);
}
