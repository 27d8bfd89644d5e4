import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { districtPair } from '../../bench/district-pairs.ts';
import { scorePairing } from '../../bench/compare-score.ts';
import { pairsStated } from '../../bench/compare-truth.ts';
import { seededRandom } from '../../bench/random.ts';
import { compareEditions } from './compare-editions.ts';
import { comparisonUnits } from './units/comparison-units.ts';
import { readOutline } from '#plan';

const form = fc.record({
  districts: fc.integer({ min: 2, max: 23 }),
  labelled: fc.boolean(),
  change: fc.constantFrom('kept', 'inserted', 'removed', 'reordered', 'renamed'),
});

test('where every district is told in the same words, its figures face those of the same district', () => {
  fc.assert(
    fc.property(fc.nat(), form, (seed, districts) => {
      const { old, new: next, pairs } = districtPair(seededRandom(seed), districts);
      const { comparison } = compareEditions({ title: '', units: old }, { title: '', units: next });
      const ids = [...old, ...next].map(({ id }) => id);
      const { linkF1 } = scorePairing(pairsStated(comparison), pairs, ids);
      assert.equal(linkF1, 1, JSON.stringify(comparison.rows));
      const unsure = comparison.rows.filter((row) => row.confidence === 'check' && row.new[0]?.kind !== 'heading');
      if (districts.change === 'kept' || districts.change === 'reordered') assert.deepEqual(unsure, []);
    }),
    { numRuns: 150 },
  );
});

test('where one of several districts goes and another comes, their figures do not face each other without 要確認', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 4, max: 23 }), fc.boolean(), (seed, districts, labelled) => {
      const made = districtPair(seededRandom(seed), { districts, labelled, change: 'replaced' });
      const { comparison } = compareEditions({ title: '', units: made.old }, { title: '', units: made.new });
      const right = new Set(made.pairs.flatMap((pair) => pair.new.flatMap((n) => pair.old.map((o) => `${n} ${o}`))));
      const wrong = comparison.rows.filter(
        ({ new: [now], old: [then], flags, type }) =>
          now && then && !right.has(`${now.id} ${then.id}`) && (type === 'reworded' || flags.includes('reworded')),
      );
      for (const row of wrong) assert.equal(row.confidence, 'check', JSON.stringify(row));
    }),
    { numRuns: 150 },
  );
});

test('the indicators of a project that ended are not those of one that began elsewhere', () => {
  const project = (name: string, visitors: number): string =>
    `# ${name}\n\n## 目標\n\n| 指標 | 現状値（R2） | 目標値（R7） |\n|---|---|---|\n| 参加者数（人） | ${visitors} | ${visitors + 30} |`;
  const edition = (...projects: readonly (readonly [string, number])[]): string =>
    projects.map(([name, visitors]) => project(name, visitors)).join('\n\n');
  const old = edition(['朝市事業', 120], ['古民家活用事業', 80], ['星空観察会', 45], ['図書館まつり', 300]);
  const next = edition(['移住体験ツアー', 60], ['朝市事業', 130], ['古民家活用事業', 95], ['図書館まつり', 310]);
  const pairs = facing(old, next).filter(([now]) => now.startsWith('参加者数'));
  assert.deepEqual(pairs, [
    ['参加者数（人） 130 160', '参加者数（人） 120 150'],
    ['参加者数（人） 95 125', '参加者数（人） 80 110'],
    ['参加者数（人） 310 340', '参加者数（人） 300 330'],
  ]);
});

function facing(old: string, next: string): readonly (readonly [now: string, before: string])[] {
  const [before, after] = [old, next].map((text, at) => comparisonUnits(readOutline(text, '').units, 'on'[at] ?? ''));
  const { comparison } = compareEditions({ title: '', units: before ?? [] }, { title: '', units: after ?? [] });
  return comparison.rows.flatMap(({ new: [now], old: [then] }) =>
    now && then ? [[now.text, then.text] as const] : [],
  );
}

test('figures of men and of women that draw near to each other keep to their headings', () => {
  const edition = (men: string, women: string): string =>
    `# 男性\n\n成人の喫煙率は${men}％です。\n\n# 女性\n\n成人の喫煙率は${women}％です。`;
  const pairs = facing(edition('29.1', '8.4'), edition('18.4', '9.1'));
  assert.deepEqual(pairs.slice(1, 2), [['成人の喫煙率は18.4％です。', '成人の喫煙率は29.1％です。']]);
});

test('in a list of years that goes on by two, the figures of a year face those of the same year', () => {
  const list = (items: readonly string[]): string => `# 人口の推移\n\n${items.map((item) => `- ${item}`).join('\n')}`;
  const pairs = facing(
    list([
      '平成27年度は12,345人です。',
      '平成28年度は12,201人です。',
      '平成29年度は12,050人です。',
      '平成30年度は11,990人です。',
    ]),
    list([
      '平成29年度は12,052人です。',
      '平成30年度は11,993人です。',
      '令和元年度は11,870人です。',
      '令和２年度は11,702人です。',
    ]),
  );
  assert.deepEqual(pairs.slice(1, 3), [
    ['平成29年度は12,052人です。', '平成29年度は12,050人です。'],
    ['平成30年度は11,993人です。', '平成30年度は11,990人です。'],
  ]);
});
