import { createHash } from 'node:crypto';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { evaluate } from '#indicator';
import { fractionText } from '#kernel';
import { indicatorYears } from './indicator-years.ts';
import { seededRandom } from './random.ts';
import { reportRows, seconds } from './rows.ts';

const COUNT = 1_000_000;
const CHUNK = 10_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const random = seededRandom(20261120);
const checksum = createHash('sha256');
let spent = 0;
let early = 0;
let achieved = 0;
let operands = 0;

for (let done = 0; done < COUNT; done += CHUNK) {
  const inputs = indicatorYears(random, CHUNK, done);
  const start = performance.now();
  const evaluations = inputs.map(evaluate);
  spent += performance.now() - start;
  for (const result of evaluations) {
    achieved += result.achieved === true ? 1 : 0;
    operands += result.trace.operands.length;
    checksum.update(
      `${result.achieved}${result.rate ? fractionText(result.rate) : result.rateReason}${result.grade?.code}\n`,
    );
  }
  if (done === COUNT / 10) early = heapInUse();
}

const growth = heapInUse() - early;
console.log(
  `${COUNT} indicator-years, ${achieved} achieved, ${operands} operands traced, verdicts sha256 ${checksum.digest('hex').slice(0, 16)}`,
);
reportRows([
  {
    what: 'evaluate 1,000,000 indicator-years, traces on',
    bar: '≤ 5 s',
    measured: seconds(spent),
    held: spent <= 5000,
  },
  {
    what: 'heap growth from 100,000 to 1,000,000',
    bar: 'flat (≤ 8 MiB)',
    measured: `${growth.toFixed(1)} MiB`,
    held: growth <= 8,
  },
]);

/** MiB in use once everything unreachable has been collected. */
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
