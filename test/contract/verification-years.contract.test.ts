import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  acceptImport,
  adoptEdition,
  explainMiss,
  freezeYear,
  inProcessRunner,
  openImport,
  openYear,
  perform,
  readImport,
  showCheck,
  showFreeze,
  showImport,
  undoImport,
  type Context,
  type NamedEdition,
  type ReadDocument,
} from '#app';
import { fiscalYear, ok, type Result } from '#kernel';
import type { OpenStore } from '#store';
import { codeOf } from '../helpers/small-dossier.ts';
import { plainChecker } from '../helpers/test-site.ts';
import { engines, opened } from './engines.ts';
import type { Place } from './engines.ts';

const city = '382019';
const year = { city, edition: 'first', year: 2024 };

/** A plan with a missed target and one whose figure is not known; `actuals` are those of R6. */
function plan(title: string, actuals: readonly [catches: string, movers: string]): ReadDocument {
  const head = ['指標', '単位', '方向性', '基準値（R5）', '目標値（R6）', '目標値（R9）', '実績値（R6）'];
  const rows = [
    ['水揚量', 'トン', '増加', '1,200', '1,300', '1,500', actuals[0]],
    ['移住者数', '人', '増加', '20', '25', '40', actuals[1]],
  ];
  const heading = { kind: 'heading', level: 1, text: '基本目標１ 産業', number: '基本目標１', title: '産業' } as const;
  return {
    editions: [
      {
        title,
        blocks: [
          { block: heading, place: { page: 1 } },
          { block: { kind: 'table', head, rows }, place: { page: 2 } },
        ],
      },
    ],
    remarks: [],
    unplaced: [],
    furniture: [],
    issues: [],
  };
}

const named = (id: string, first: number): NamedEdition => ({
  at: 0,
  id,
  title: `${id}の戦略`,
  period: { first: fiscalYear(first), last: fiscalYear(first + 3) },
});

function done<T>(result: Result<T>): T {
  assert.ok(result.ok, codeIn(result));
  return result.value;
}
const codeIn = (result: Result<unknown>): string => (result.ok ? 'done' : (result.issues[0]?.code ?? ''));

for (const { name, place: newPlace } of engines) {
  describe(`a year from an imported document to its freezing, on ${name}`, { timeout: 120_000 }, () => {
    let place: Place;
    let store: OpenStore;
    let context: Context;
    before(async () => {
      place = await newPlace();
      store = await opened(place.location);
      context = { actor: { kind: 'desk', name: 'desk' }, store, clock: { now: () => '2026-01-01T00:00:00+09:00' } };
    });
    after(async () => {
      await store.close();
      await place.end();
    });

    const handedIn = async (document: ReadDocument): Promise<string> => {
      const files = [{ name: '計画.docx', bytes: new Uint8Array([80, 75]) }];
      const { number } = done(await perform(openImport, context, { city, cityName: '海辺町', files }));
      const key = { city, import: String(number) };
      const reading = { ...key, signal: new AbortController().signal };
      done(await perform(readImport({ source: async () => ok(document) }), context, reading));
      return key.import;
    };
    const accept = async (number: string, edition: NamedEdition) => {
      const { stamp } = done(await perform(showImport, context, { city, import: number }));
      return perform(acceptImport(inProcessRunner), context, { city, import: number, stamp, editions: [edition] });
    };
    const yearNow = async () => done(await perform(showFreeze(plainChecker), context, year));
    const untouched = async <T>(work: () => Promise<T>): Promise<T> => {
      const [dossier, lines] = [await store.load(codeOf(city)), await store.audit(codeOf(city))];
      const result = await work();
      assert.deepEqual(await store.load(codeOf(city)), dossier);
      assert.equal((await store.audit(codeOf(city))).length, lines.length);
      return result;
    };

    test('an imported plan is adopted, its year begun, explained and frozen', async () => {
      done(await accept(await handedIn(plan('第１期', ['1,150', ''])), named('first', 2024)));
      assert.equal(codeIn(await perform(openYear, context, year)), 'year.draft');
      const { stamp } = done(await perform(showCheck(plainChecker), context, year));
      done(await perform(adoptEdition(plainChecker), context, { ...year, stamp, reason: '' }));
      done(await perform(openYear, context, year));
      const begun = await yearNow();
      assert.deepEqual(
        begun.explained.map(({ view, isMissed }) => [view.name, isMissed]),
        [
          ['水揚量', true],
          ['移住者数', false],
        ],
      );
      const freeze = async () =>
        perform(freezeYear(plainChecker), context, {
          ...year,
          stamp: (await yearNow()).stamp,
          reason: '',
          isConfirmed: true,
        });
      assert.equal(codeIn(await untouched(freeze)), 'year.unexplained');
      const written = { indicator: '水揚量', cause: '台風により\r\n出漁日数が減った。', response: '', stamp: '' };
      const stampOf = begun.explained[0]?.stamp ?? '';
      assert.equal(
        codeIn(await untouched(() => perform(explainMiss, context, { ...year, ...written }))),
        'year.explanation-changed',
      );
      done(await perform(explainMiss, context, { ...year, ...written, stamp: stampOf }));
      done(await freeze());
      const frozen = await yearNow();
      assert.equal(frozen.state, 'frozen');
      assert.equal(frozen.frozen?.isSame, true);
      assert.equal(frozen.explained[0]?.view.explanation?.cause.text, '台風により出漁日数が減った。');
      assert.equal(await store.verifyAudit(codeOf(city)), null);
    });

    test('the import that brought a frozen year is not undone', async () => {
      assert.equal(codeIn(await untouched(() => perform(undoImport, context, { city, import: '1' }))), 'year.frozen');
    });

    test('an import that would bring a figure into a frozen year is refused, by the names of the indicators', async () => {
      const number = await handedIn(plan('第２期', ['1,150', '30']));
      const refused = await untouched(() => accept(number, named('second', 2028)));
      assert.ok(!refused.ok);
      assert.deepEqual(
        refused.issues.map(({ code, found, params }) => [code, found, params?.['year']]),
        [['import.frozen-figures', '移住者数', 2024]],
      );
    });

    test('one that brings nothing into it is accepted, and undone again', async () => {
      const number = await handedIn(plan('第２期', ['1,150', '']));
      done(await accept(number, named('second', 2028)));
      assert.equal((await yearNow()).frozen?.isSame, true);
      done(await perform(undoImport, context, { city, import: number }));
      assert.equal((await yearNow()).frozen?.isSame, true);
    });
  });
}
