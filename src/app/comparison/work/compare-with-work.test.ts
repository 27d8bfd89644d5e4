import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { syntheticPair } from '../../../../bench/compare-editions.ts';
import { editDraft, editRates } from '../../../../bench/draft-edits.ts';
import { seededRandom } from '../../../../bench/random.ts';
import { workOf } from '../../../../test/helpers/work-of.ts';
import { anchorsBetween, pair, type Pin } from '#compare';
import { compareWithWork } from './compare-with-work.ts';
import type { WorkAct, WorkEntry } from './comparison-work.ts';
import { editionState } from './edition-state.ts';
import { workOutcome } from './work-outcome.ts';

type Editions = ReturnType<typeof syntheticPair>;

const said = (way: 'pair' | 'alone', pin: Pin): WorkAct => ({ kind: 'pins', way, pins: [pin] });

/** One word about each of some units, no unit twice: linked to one of the other edition, or set alone. */
function wordsOn({ old, new: next }: Editions, seed: number): readonly WorkAct[] {
  const random = seededRandom(seed);
  const partners = old.map(({ id }) => id);
  return next.flatMap(({ id }): readonly WorkAct[] => {
    if (random.integer(3) > 0) return [];
    if (random.integer(3) === 0) return [said('alone', { kind: 'added', new: id })];
    const [partner] = partners.splice(random.integer(partners.length), 1);
    return partner === undefined ? [] : [said('pair', { kind: 'link', new: id, old: partner })];
  });
}

test('after any edit of the draft every word is kept on a unit that says nearly the same, or listed, and never both', () => {
  const cases = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...Object.values(editRates)));
  fc.assert(
    fc.property(cases, ([seed, rates]) => {
      const editions = syntheticPair(seededRandom(seed), 40);
      const work = workOf(editions, wordsOn(editions, seed));
      const { units } = editDraft(editions.new, seededRandom(seed + 1), rates);
      const sides = { old: { title: '', units: editions.old }, new: { title: '', units } };
      const { comparison, words, suspended } = compareWithWork({ ...sides, work });
      const listed = new Set(suspended.map(({ entry }) => entry));
      const likeness = new Map(
        pair(editions.new, units).links.map((link) => [`${link.old} ${units[link.new]?.id ?? ''}`, link.content]),
      );
      for (const { number, act } of work.entries) {
        assert.ok(act.kind === 'pins');
        const rows = comparison.rows.filter((_, at) => words[at]?.pins.includes(number));
        assert.equal(rows.length > 0, !listed.has(number), `entry ${number}`);
        const [pin] = act.pins;
        assert.ok(pin && 'new' in pin);
        const place = editions.new.findIndex(({ id }) => id === pin.new);
        for (const row of rows) {
          assert.ok(row.new.some(({ id }) => (likeness.get(`${place} ${id}`) ?? 0) >= 0.5));
          assert.deepEqual(
            row.old.map(({ id }) => id),
            pin.kind === 'link' ? [pin.old] : [],
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('on the units that people spoke about every word holds as it was said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const editions = syntheticPair(seededRandom(seed), 40);
      const work = workOf(editions, wordsOn(editions, seed));
      const { suspended, words } = compareWithWork({
        old: { title: '', units: editions.old },
        new: { title: '', units: editions.new },
        work,
      });
      assert.deepEqual(suspended, []);
      assert.deepEqual(new Set(words.flatMap(({ pins }) => pins)).size, work.entries.length);
    }),
    { numRuns: 40 },
  );
});

test('the live effect of the last word is what differs from the table without it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const editions = syntheticPair(seededRandom(seed), 40);
      const work = workOf(editions, wordsOn(editions, seed));
      const job = { old: { title: '', units: editions.old }, new: { title: '', units: editions.new }, work };
      const { comparison, effect } = workOutcome(job);
      const before = compareWithWork({ ...job, work: { ...work, entries: work.entries.slice(0, -1) } }).comparison;
      if (work.entries.length === 0) return assert.equal(effect, null);
      assert.ok(effect);
      const untouched = comparison.rows.filter((_, at) => !effect.rows.includes(at));
      const kept = before.rows.filter(
        (row) => !effect.before.some((gone) => JSON.stringify(gone) === JSON.stringify(row)),
      );
      const key = (rows: typeof untouched): readonly string[] =>
        rows
          .map((row) =>
            row.new
              .concat(row.old)
              .map(({ id }) => id)
              .join(' '),
          )
          .toSorted();
      assert.deepEqual(key(untouched), key(kept));
    }),
    { numRuns: 40 },
  );
});

test('a word made on yesterday’s draft and one made on today’s are followed each from its own', () => {
  const editions = syntheticPair(seededRandom(7), 40);
  const { units } = editDraft(editions.new, seededRandom(8), editRates.light);
  const [oldUnit, newUnit] = [editions.old[3]!, editions.new[5]!];
  const found = anchorsBetween(editions.new, units)(newUnit.id).id;
  const other = units.findLast(({ id, kind }) => id !== found && kind === 'bullet')!;
  const first = workOf(editions, [said('pair', { kind: 'link', new: newUnit.id, old: oldUnit.id })]);
  const today = editionState(units);
  const second: WorkEntry = {
    ...first.entries[0]!,
    number: 2,
    newState: today.id,
    act: said('alone', { kind: 'added', new: other.id }),
  };
  const work = { states: [...first.states, today], entries: [...first.entries, second] };
  const { comparison, words, suspended } = compareWithWork({
    old: { title: '', units: editions.old },
    new: { title: '', units },
    work,
  });
  assert.deepEqual(suspended, []);
  const idsOn = (entry: number): readonly string[] =>
    comparison.rows.flatMap((row, at) => (words[at]?.pins.includes(entry) ? row.new.map(({ id }) => id) : []));
  assert.deepEqual([idsOn(1), idsOn(2)], [[found], [other.id]]);
});
