import { compareEditions, mark } from '#compare';
import { type Sides } from './compare-inputs.ts';
import { markingOf, pairingPeers, textPeers } from './compare-peers.ts';
import { scoreMarks, scorePairing, type IdPair, type PairingScore, type TruthPair } from './compare-score.ts';
import { OWN, timeRows } from './compare-time.ts';
import { inventedTruths, markTruth, pairingTruth, pairsStated } from './compare-truth.ts';
import { syntheticPair } from './compare-editions.ts';
import { districtPair } from './district-pairs.ts';
import { heavyEdits, perturbedPair } from './perturb-edition.ts';
import { seededRandom } from './random.ts';
import { reportRows, type BenchRow } from './rows.ts';

function stated({ old, new: next }: Sides): readonly IdPair[] {
  return pairsStated(compareEditions({ title: '', units: old }, { title: '', units: next }).comparison);
}

const pairers = { [OWN]: stated, ...pairingPeers };

interface Answered extends Sides {
  readonly pairs: readonly TruthPair[];
}

function scored(
  pairing: (sides: Sides) => readonly IdPair[],
  answered: Answered,
  ids?: readonly string[],
): PairingScore {
  return scorePairing(
    pairing(answered),
    answered.pairs,
    ids ?? [...answered.new, ...answered.old].map((unit) => unit.id),
  );
}

/** Ours is held to the bars; a peer is a figure for the reader. */
function quality(name: string, answered: Answered, ids?: readonly string[]): readonly BenchRow[] {
  return Object.entries(pairers).map(([method, pairing]) => {
    const { linkF1, strictF1, beadF1 } = scored(pairing, answered, ids);
    const own = method === OWN;
    return {
      what: `${method}: pairs of ${name}`,
      bar: own ? 'link F1 ≥ 0.97, exact beads ≥ 0.93' : '—',
      measured: `link F1 ${linkF1.toFixed(3)} (main reading only ${strictF1.toFixed(3)}), exact beads ${beadF1.toFixed(3)}`,
      held: own ? linkF1 >= 0.97 && beadF1 >= 0.93 : null,
    };
  });
}

function byKind(name: string, score: PairingScore): BenchRow {
  const kinds = [...score.byType].map(([type, { right, all }]) => `${type} ${right}/${all}`).join(', ');
  return { what: `${OWN}: ${name} by kind, right of all`, bar: '—', measured: kinds, held: null };
}

function realPair(): readonly BenchRow[] {
  const truth = pairingTruth();
  if (!truth) return [{ what: 'a real pair, paired by hand', bar: 'scores', measured: 'not at hand', held: null }];
  return [
    ...truth.halves.flatMap((half, at) => quality(`half ${at + 1} of a real pair`, truth, half)),
    byKind('a real pair', scored(stated, truth)),
  ];
}

/** Without tables, which the rules do not revise. */
function prose(units: Sides['old']): Sides['old'] {
  return units
    .filter(({ kind }) => kind === 'heading' || kind === 'paragraph' || kind === 'bullet')
    .map((unit, at) => ({ ...unit, id: `o${at + 1}` }));
}

function inventedPairs(): readonly BenchRow[] {
  const truths = inventedTruths();
  const revised = truths.map(({ old }, at) =>
    perturbedPair(prose(old), {
      random: seededRandom(20261128 + at),
      rates: heavyEdits,
      foreign: (truths[(at + 1) % truths.length]?.old ?? []).flatMap(({ kind, text }) =>
        kind === 'bullet' ? [text] : [],
      ),
    }),
  );
  return [
    ...truths.flatMap((truth) => quality(`an invented ${truth.name}`, truth)),
    ...revised.flatMap((truth, at) => quality(`an invented ${truths[at]?.name} revised by rule`, truth)),
    ...quality('an invented pair of 1,000 units from few words', syntheticPair(seededRandom(20261120), 1000)),
    ...quality(
      'twenty districts told in the same words, one moved',
      districtPair(seededRandom(20261129), { districts: 20, labelled: true, change: 'reordered' }),
    ),
  ];
}

const markers = {
  [OWN]: mark,
  ...Object.fromEntries(Object.entries(textPeers).map(([name, peer]) => [name, markingOf(peer)])),
};

function marks(): readonly BenchRow[] {
  const answers = markTruth();
  if (!answers) return [{ what: 'marks set by hand', bar: 'scores', measured: 'not at hand', held: null }];
  return ['odd', 'even'].flatMap((name, half) =>
    Object.entries(markers).map(([method, marking]): BenchRow => {
      const score = scoreMarks(
        answers.filter((_, at) => at % 2 === half),
        marking,
      );
      const own = method === OWN;
      return {
        what: `${method}: marks of the ${name} lines`,
        bar: own ? 'character F1 ≥ 0.93, exact spans ≥ 0.65' : '—',
        measured: `character F1 ${score.characterF1.toFixed(3)}, exact spans ${score.exactSpans.toFixed(3)}, ${score.spansPerPair.toFixed(2)} spans a pair (by hand ${score.answersPerPair.toFixed(2)})`,
        held: own ? score.characterF1 >= 0.93 && score.exactSpans >= 0.65 : null,
      };
    }),
  );
}

reportRows([...realPair(), ...inventedPairs(), ...marks(), ...(await timeRows())]);
