import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readOutline } from '#plan';
import { compareEditions } from './compare-editions.ts';
import { comparisonUnits } from './units/comparison-units.ts';

const LABELS = ['維持する施設', '見直す施設', '廃止する施設'];
const KINDS = ['公民館', '集会所', '図書室', '体育館'];
const TOWNS = ['東町', '西町', '南町', '北町', '本町', '山手', '港町', '川端', '栄町'];

/** By section and label, the places of the towns listed there. */
type Lists = readonly (readonly (readonly string[])[])[];

function edition(lists: Lists, side: 'o' | 'n') {
  const lines = lists.flatMap((section, at) => [
    `# ${at + 1} ${KINDS[at]}`,
    ...section.flatMap((items, label) => [`## ${LABELS[label]}`, ...items.map((item) => `- ${item}`)]),
  ]);
  return { title: '', units: comparisonUnits(readOutline(lines.join('\n\n'), side).units, side) };
}

/** 東町公民館, 西町公民館 … dealt out among the labels of each section, at least one to each. */
const sections: fc.Arbitrary<Lists> = fc
  .integer({ min: 1, max: KINDS.length })
  .chain((count) =>
    fc.tuple(
      ...KINDS.slice(0, count).map((kind) =>
        fc
          .array(fc.nat(LABELS.length - 1), { minLength: TOWNS.length, maxLength: TOWNS.length })
          .map((labels) =>
            LABELS.map((_, label) =>
              TOWNS.flatMap((town, at) => ((at < LABELS.length ? at : labels[at]) === label ? [town + kind] : [])),
            ),
          ),
      ),
    ),
  );

/** An item of the first list of a section that can spare one, at any place of the list behind it. */
function moveOne(old: Lists, { section, item, place }: { section: number; item: number; place: number }) {
  const lists = old[section % old.length] ?? [];
  const from = lists.findIndex((items) => items.length > 1);
  const [own, to] = [lists[from] ?? [], (from + 1) % LABELS.length];
  const gone = own[item % own.length] ?? '';
  const moved = lists.map((items, label) => {
    if (label === from) return items.filter((other) => other !== gone);
    return label === to ? items.toSpliced(place % (items.length + 1), 0, gone) : items;
  });
  return { gone, next: old.map((other) => (other === lists ? moved : other)) };
}

test('an item that went to another heading of its section is told as moved, and nothing else is', () => {
  const choice = fc.record({ section: fc.nat(), item: fc.nat(), place: fc.nat() });
  fc.assert(
    fc.property(sections, choice, (old, chosen) => {
      const { gone, next } = moveOne(old, chosen);
      const { rows } = compareEditions(edition(old, 'o'), edition(next, 'n')).comparison;
      const changed = rows.filter(({ type }) => type !== 'same');
      assert.deepEqual(
        changed.map((row) => [row.type, row.new[0]?.text, row.remarks[0]?.code]),
        [['moved', gone, 'moved']],
      );
    }),
    { numRuns: 60 },
  );
});

test('an indicator keeps its row beside a new one of a like name', () => {
  const doc = (items: readonly string[]): Lists => [[['支援する', ...items], [], []]];
  const old = doc(['市民活動団体数', '審議会等の女性委員割合']);
  const next = doc(['連携を強化する', '市民活動団体数', '市民活動団体の会員数', '審議会等の女性委員割合']);
  const { rows } = compareEditions(edition(old, 'o'), edition(next, 'n')).comparison;
  assert.deepEqual(
    rows.filter(({ type }) => type !== 'same').map((row) => [row.type, row.new[0]?.text]),
    [
      ['added', '連携を強化する'],
      ['added', '市民活動団体の会員数'],
    ],
  );
});
