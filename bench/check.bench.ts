import { checkPlan, type CheckBlock, type Finding } from '#check';
import { splitNumber } from '#plan';
import { syntheticPair } from './compare-editions.ts';
import { seededRandom } from './random.ts';
import { median, reportRows, seconds, type BenchRow } from './rows.ts';

const RUNS = 5;
/** Characters without blanks; what a printed page of a plan holds. */
const PAGE = 1200;
const SMALL = 1900;
const LARGE = 10_000;

/** An invented plan of so many texts, with a table of figures under each of its directions. */
function plan(size: number): readonly CheckBlock[] {
  const random = seededRandom(11);
  const units = syntheticPair(seededRandom(7), size).old;
  return units.flatMap(({ kind, text, level }): readonly CheckBlock[] => {
    if (kind === 'bullet') return [{ kind, text, depth: 1 }];
    if (kind !== 'heading') return [{ kind: 'paragraph', text }];
    const heading: CheckBlock = { kind, level, text, ...splitNumber(text) };
    if (level !== 2) return [heading];
    const rows = [1, 2, 3].map((row) => {
      const baseline = 100 + random.integer(900);
      return [`${text}の指標${row}`, '件', String(baseline), String(baseline + random.integer(100))];
    });
    return [heading, { kind: 'table', head: ['指標', '単位', '基準値（R1）', '目標値（R6）'], rows }];
  });
}

function measured(size: number): {
  readonly time: number;
  readonly pages: number;
  readonly findings: readonly Finding[];
} {
  const blocks = plan(size);
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text],
  );
  const characters = texts.join('').replace(/\s/g, '').length;
  let findings: readonly Finding[] = [];
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    findings = checkPlan({ blocks });
    return performance.now() - start;
  });
  return { time: median(times), pages: Math.round(characters / PAGE), findings };
}

const [small, large] = [measured(SMALL), measured(LARGE)];
const rows: readonly BenchRow[] = [
  {
    what: `check an invented plan of ${small.pages} pages (all rules, ${small.findings.length} findings)`,
    bar: '–',
    measured: seconds(small.time),
    held: null,
  },
  {
    what: `check one of ${large.pages} pages`,
    bar: '–',
    measured: `${seconds(large.time)}, ${(large.time / small.time / (large.pages / small.pages)).toFixed(1)}× as long for a page`,
    held: null,
  },
];
reportRows(rows);
