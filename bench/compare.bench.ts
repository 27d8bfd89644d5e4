import process from 'node:process';
import { compareEditions, mark, type ComparisonUnit } from '#compare';
import { scoreMarks, scorePairing, type PairingScore } from './compare-score.ts';
import { syntheticPair } from './compare-editions.ts';
import { markTruth, pairingTruth, pairsStated } from './compare-truth.ts';
import { seededRandom } from './random.ts';
import { median, reportRows, seconds, type BenchRow } from './rows.ts';

const WARM_UP = 12;
const RUNS = 15;

interface Sides {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

function compared({ old, new: next }: Sides) {
  return compareEditions({ title: '', units: old }, { title: '', units: next }).comparison;
}

/** Median milliseconds of pairing, marking and laying out, warm. */
function timed(sides: Sides, runs = RUNS, warmUp = WARM_UP): number {
  for (let run = 0; run < warmUp; run += 1) compared(sides);
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      compared(sides);
      return performance.now() - start;
    }),
  );
}

function size({ old, new: next }: Sides): string {
  return `${next.length.toLocaleString('en')} × ${old.length.toLocaleString('en')} units`;
}

function quality(name: string, { linkF1, strictF1, beadF1 }: PairingScore): readonly BenchRow[] {
  return [
    {
      what: `link F1, ${name}`,
      bar: '≥ 0.97',
      measured: `${linkF1.toFixed(3)} (main reading only ${strictF1.toFixed(3)})`,
      held: linkF1 >= 0.97,
    },
    { what: `exact-bead F1, ${name}`, bar: '≥ 0.93', measured: beadF1.toFixed(3), held: beadF1 >= 0.93 },
  ];
}

function realPair(): readonly BenchRow[] {
  const truth = pairingTruth();
  if (!truth) return [{ what: 'a real pair, paired by hand', bar: 'scores', measured: 'not at hand', held: null }];
  const links = pairsStated(compared(truth));
  const all = scorePairing(links, truth.pairs, truth.halves.flat());
  const byType = [...all.byType].map(([type, { right, all: count }]) => `${type} ${right}/${count}`).join(', ');
  return [
    ...truth.halves.flatMap((half, at) =>
      quality(`half ${at + 1} of a real pair`, scorePairing(links, truth.pairs, half)),
    ),
    { what: 'a real pair by kind, right of all', bar: '—', measured: byType, held: null },
    { what: `compare a real pair (${size(truth)})`, bar: '—', measured: seconds(timed(truth)), held: null },
  ];
}

function realMarks(): readonly BenchRow[] {
  const answers = markTruth();
  if (!answers) return [{ what: 'marks set by hand', bar: 'scores', measured: 'not at hand', held: null }];
  return [0, 1].flatMap((half): readonly BenchRow[] => {
    const { characterF1, exactSpans } = scoreMarks(
      answers.filter((_, at) => at % 2 === half),
      mark,
    );
    const name = half === 0 ? 'odd' : 'even';
    return [
      {
        what: `highlight character F1, ${name} lines`,
        bar: '≥ 0.93',
        measured: characterF1.toFixed(3),
        held: characterF1 >= 0.93,
      },
      { what: `exact spans, ${name} lines`, bar: '≥ 0.65', measured: exactSpans.toFixed(3), held: exactSpans >= 0.65 },
    ];
  });
}

function invented(): readonly BenchRow[] {
  const pages = syntheticPair(seededRandom(20261120), 1000);
  const many = syntheticPair(seededRandom(20261121), 10_000);
  const score = scorePairing(
    pairsStated(compared(pages)),
    pages.pairs,
    [...pages.new, ...pages.old].map((unit) => unit.id),
  );
  const [short, long] = [timed(pages), timed(many, 3, 1)];
  const memory = process.memoryUsage().rss / 2 ** 20;
  return [
    ...quality('an invented pair', score),
    {
      what: `compare an invented pair of 80 pages (${size(pages)})`,
      bar: '≤ 100 ms',
      measured: seconds(short),
      held: short <= 100,
    },
    { what: `compare an invented pair (${size(many)})`, bar: '≤ 1.5 s', measured: seconds(long), held: long <= 1500 },
    { what: 'memory of the process after that', bar: '—', measured: `${memory.toFixed(0)} MiB`, held: null },
  ];
}

reportRows([...realPair(), ...realMarks(), ...invented()]);
