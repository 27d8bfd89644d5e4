import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreMarks, scorePairing } from '../../bench/compare-score.ts';
import { markTruth, pairingTruth, pairsStated } from '../../bench/compare-truth.ts';
import { compareEditions } from './compare-editions.ts';
import { mark } from './mark.ts';

const truth = pairingTruth();
const marked = markTruth();

test('two editions of a real strategy are paired as a person paired them, in either half', { skip: truth ? false : 'the hand-made answers are not here' }, () => {
  assert.ok(truth);
  const { comparison } = compareEditions({ title: '', units: truth.old }, { title: '', units: truth.new });
  for (const half of truth.halves) {
    const { linkF1, beadF1 } = scorePairing(pairsStated(comparison), truth.pairs, half);
    assert.ok(linkF1 >= 0.97 && beadF1 >= 0.93, `link F1 ${linkF1.toFixed(3)}, exact-bead F1 ${beadF1.toFixed(3)}`);
  }
});

test('marks fall where a person set them, in either half of the pairs', { skip: marked ? false : 'the hand-made answers are not here' }, () => {
  assert.ok(marked);
  for (const half of [0, 1]) {
    const { characterF1, exactSpans } = scoreMarks(marked.filter((_, at) => at % 2 === half), mark);
    assert.ok(characterF1 >= 0.93 && exactSpans >= 0.65, `character F1 ${characterF1.toFixed(3)}, exact spans ${exactSpans.toFixed(3)}`);
  }
});
