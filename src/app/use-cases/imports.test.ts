import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { editionId, fiscalYear, ok, type Result } from '#kernel';
import { memoryStore } from '../../../test/helpers/memory-store.ts';
import { codeOf, smallDossier } from '../../../test/helpers/small-dossier.ts';
import type { Actor } from '../actor.ts';
import { editionState } from '../comparison/work/edition-state.ts';
import type { ImportAct } from '../import/correction.ts';
import type { ImportReader } from '../import/import-session.ts';
import type { ReadDocument } from '../import/read-document.ts';
import type { Context, Store } from '../ports.ts';
import { perform } from '../use-case.ts';
import { inProcessRunner } from '../comparison/work/in-process-runner.ts';
import type { NamedEdition } from '../import/chosen-editions.ts';
import { acceptImport } from './import/accept-import.ts';
import { correctImport } from './import/correct-import.ts';
import { discardImport } from './import/discard-import.ts';
import { openImport } from './import/open-import.ts';
import { readImport } from './import/read-import.ts';
import { listImports, showImport, showImportFile } from './import/show-import.ts';
import { undoImport } from './import/undo-import.ts';
import { listCities } from './list-cities.ts';
import { showCity } from './show-city.ts';

const document: ReadDocument = {
  editions: [
    {
      title: '第３期総合戦略',
      blocks: [
        {
          block: { kind: 'heading', level: 1, text: '基本目標１ 産業', number: '基本目標１', title: '産業' },
          place: { page: 1 },
        },
        {
          block: {
            kind: 'table',
            head: ['指標', '単位', '基準値（R5）', '目標値（R9）', '実績値（R6）'],
            rows: [['漁獲量', 'ｔ', '0.90', '1.20', '1.00']],
          },
          place: { page: 2 },
        },
        { block: { kind: 'paragraph', text: '港を直します。' }, place: { page: 2 } },
      ],
    },
  ],
  remarks: [],
  unplaced: [],
  furniture: [],
  issues: [],
};
const reader: ImportReader = { source: async () => ok(document) };
const files = [{ name: '計画.pdf', bytes: new TextEncoder().encode('%PDF-') }];
const desk: Actor = { kind: 'desk', name: 'desk' };
const third: NamedEdition = {
  at: 0,
  id: 'third',
  title: '第３期総合戦略',
  period: { first: fiscalYear(2024), last: fiscalYear(2027) },
};

let store: Store;
let context: Context;
const at = { city: '431001', import: '1' };

const value = <T>(result: Result<T>): T => {
  assert.ok(result.ok, codeIn(result));
  return result.value;
};
const codeIn = (result: Result<unknown>): string => (result.ok ? 'done' : (result.issues[0]?.code ?? ''));

async function opened(city = at.city): Promise<void> {
  value(await perform(openImport, context, { city, cityName: '新しい市', files }));
  value(await perform(readImport(reader), context, { city, import: '1', signal: new AbortController().signal }));
}
const page = async (city = at.city) => value(await perform(showImport, context, { city, import: '1' }));
const correct = async (act: ImportAct) => perform(correctImport, context, { ...at, stamp: (await page()).stamp, act });
const accept = async (editions: readonly NamedEdition[] = [third], city = at.city) =>
  perform(acceptImport(inProcessRunner), context, { city, import: '1', stamp: (await page(city)).stamp, editions });

const WISH: ImportAct = {
  kind: 'wishes',
  item: '1.2',
  rows: [{ direction: 'increase', comparator: null }],
};

beforeEach(() => {
  store = memoryStore(smallDossier());
  context = { actor: desk, store, clock: { now: () => '2026-01-01T00:00:00+09:00' } };
});

describe('files are handed in, put right, and become a draft of the city', () => {
  test('each step is written down, with who did it', async () => {
    await opened();
    value(await correct(WISH));
    value(await accept());
    value(await perform(undoImport, context, at));
    value(await perform(discardImport, context, at));
    assert.deepEqual(
      (await store.audit(codeOf('431001'))).map(({ event, actor }) => `${actor.kind} ${event}`),
      ['opened', 'read', 'corrected', 'accepted', 'undone', 'discarded'].map((event) => `desk import.${event}`),
    );
  });

  test('the draft stands beside the other editions, with the indicators whose direction was said and their figures', async () => {
    await opened();
    value(await correct(WISH));
    assert.deepEqual(value(await accept()), ['third']);
    const dossier = await store.load(codeOf('431001'));
    const made = dossier?.editions.at(-1);
    assert.deepEqual(
      dossier?.editions.map(({ edition }) => [edition.id, edition.status]),
      [
        ['first', 'superseded'],
        ['second', 'adopted'],
        ['third', 'draft'],
      ],
    );
    assert.deepEqual(
      made?.indicators.map(({ definition }) => [definition.id, definition.direction, definition.node]),
      [['漁獲量', 'increase', 'g1']],
    );
    assert.equal(dossier?.series.at(-1)?.id, '漁獲量@2024#1');
    assert.equal(made?.scheme.id, dossier?.editions[1]?.scheme.id, 'the scheme is that of the latest edition');
    assert.equal(codeIn(await perform(showImportFile, context, { ...at, file: '1' })), 'import.file-gone');
  });

  test('a draft is for the desk alone; a city of drafts does not exist for the public', async () => {
    await opened();
    value(await accept());
    await opened('011002');
    value(await accept([third], '011002'));
    const reading = { ...context, actor: { kind: 'public', name: 'public' } as const };
    const editionsOf = async (who: Context) => value(await perform(showCity, who, { city: '431001' })).editions;
    assert.deepEqual(
      (await editionsOf(reading)).map(({ id }) => id),
      ['first', 'second'],
    );
    assert.deepEqual(
      (await editionsOf(context)).map(({ id }) => id),
      ['first', 'second', 'third'],
    );
    assert.equal(codeIn(await perform(showCity, reading, { city: '011002' })), 'city.unknown');
    assert.deepEqual(
      value(await perform(listCities, reading, null)).map(({ code }) => code),
      ['431001'],
    );
    assert.equal(value(await perform(listCities, context, null)).length, 2);
  });

  test('undo takes the draft out as if it had never been there, and the import can be put right again', async () => {
    await opened();
    value(await correct(WISH));
    const before = await store.load(codeOf('431001'));
    value(await accept());
    value(await perform(undoImport, context, at));
    assert.deepEqual(await store.load(codeOf('431001')), before);
    const { session, history } = await page();
    assert.deepEqual([session.state, session.accepted, history.inForce.length], ['open', null, 1]);
    assert.deepEqual(value(await accept()), ['third']);
  });

  test('undo of the only edition of a new city leaves no city', async () => {
    await opened('011002');
    value(await accept([third], '011002'));
    value(await perform(undoImport, context, { city: '011002', import: '1' }));
    assert.equal(await store.load(codeOf('011002')), null);
  });
});

describe('undo is refused where something was built on the draft', () => {
  const builds: readonly (readonly [what: string, build: () => Promise<void>, code: string])[] = [
    [
      'a comparison with a word of somebody in it',
      async () => {
        const empty = editionState([]);
        const key = { city: codeOf('431001'), old: editionId('second'), new: editionId('third') };
        const act = { kind: 'remark', new: [], old: [], text: '新設' } as const;
        const entry = { number: 1, actor: desk, at: '', oldState: empty.id, newState: empty.id, act };
        const audit = { actor: desk, event: 'comparison.remarked', subject: '', detail: {}, at: '' };
        assert.ok(await store.addWorkEntry({ key, entry, states: [empty, empty] }, audit));
      },
      'import.undo-worked-on',
    ],
    [
      'a lineage of its own',
      () =>
        changed((edition) => ({ ...edition, lineage: [{ node: edition.nodes[0]!.id, from: [], change: 'added' }] })),
      'import.undo-changed',
    ],
    ['another status', () => changed((edition) => ({ ...edition, status: 'adopted' })), 'import.undo-changed'],
    ['a figure of its indicator', measuredLater, 'import.undo-figures'],
  ];
  type Edition = ReturnType<typeof smallDossier>['editions'][number]['edition'];
  async function changed(change: (edition: Edition) => Edition): Promise<void> {
    const dossier = await store.load(codeOf('431001'));
    assert.ok(dossier);
    const editions = dossier.editions.map((one) =>
      one.edition.id === 'third' ? { ...one, edition: change(one.edition) } : one,
    );
    await store.replace({ ...dossier, editions }, { actor: desk, event: 'x', subject: '', detail: {}, at: '' });
  }
  async function measuredLater(): Promise<void> {
    const dossier = await store.load(codeOf('431001'));
    const first = dossier?.series.at(-1);
    assert.ok(dossier && first);
    const later = { ...first, id: `${first.id}2` as typeof first.id, planYear: fiscalYear(2025) };
    await store.replace(
      { ...dossier, series: [...dossier.series, later] },
      { actor: desk, event: 'x', subject: '', detail: {}, at: '' },
    );
  }
  for (const [what, build, code] of builds) {
    test(`${what}: ${code}`, async () => {
      await opened();
      value(await correct(WISH));
      value(await accept());
      await build();
      assert.equal(codeIn(await perform(undoImport, context, at)), code);
      assert.ok((await store.load(codeOf('431001')))?.editions.some(({ edition }) => edition.id === 'third'));
      assert.equal((await page()).session.state, 'accepted');
    });
  }
});

describe('what is refused is said, and nothing is written', () => {
  test('somebody who may only read does none of it', async () => {
    await opened();
    const reading = { ...context, actor: { kind: 'public', name: 'public' } as const };
    for (const result of [
      await perform(openImport, reading, { city: '431001', cityName: '', files }),
      await perform(readImport(reader), reading, { ...at, signal: new AbortController().signal }),
      await perform(showImport, reading, at),
      await perform(showImportFile, reading, { ...at, file: '1' }),
      await perform(listImports, reading, null),
      await perform(correctImport, reading, { ...at, stamp: 'open-0', act: { kind: 'undo' } }),
      await perform(acceptImport(inProcessRunner), reading, { ...at, stamp: 'open-0', editions: [third] }),
      await perform(undoImport, reading, at),
      await perform(discardImport, reading, at),
    ])
      assert.equal(codeIn(result), 'permission.denied');
  });

  test('a form of an older page', async () => {
    await opened();
    const { stamp } = await page();
    value(await correct(WISH));
    assert.equal(codeIn(await perform(correctImport, context, { ...at, stamp, act: WISH })), 'import.stale');
    assert.equal(
      codeIn(await perform(acceptImport(inProcessRunner), context, { ...at, stamp, editions: [third] })),
      'import.stale',
    );
    assert.equal((await page()).session.entries.length, 1);
  });

  test('an id that the city has, a draft without text, no choice, a title of blanks', async () => {
    await opened();
    assert.equal(codeIn(await accept([{ ...third, id: 'second' }])), 'import.edition-taken');
    assert.equal(codeIn(await accept([third, third])), 'import.edition-taken');
    assert.equal(codeIn(await accept([])), 'import.no-edition');
    assert.equal(codeIn(await accept([{ ...third, title: ' ' }])), 'import.edition-title');
    assert.equal((await store.load(codeOf('431001')))?.editions.length, 2);
  });

  test('undo with nothing to undo, throwing away what is accepted, an import that is not there', async () => {
    await opened();
    assert.equal(codeIn(await correct({ kind: 'undo' })), 'import.nothing-to-turn');
    assert.equal(codeIn(await perform(undoImport, context, at)), 'import.stale');
    value(await accept());
    assert.equal(codeIn(await perform(discardImport, context, at)), 'import.is-accepted');
    assert.equal(codeIn(await perform(showImport, context, { ...at, import: '2' })), 'import.unknown');
    assert.equal(codeIn(await perform(showImport, context, { ...at, import: '01' })), 'import.unknown');
  });

  test('a new city needs a name, every import a file', async () => {
    const open = (cityName: string, handed = files) =>
      perform(openImport, context, { city: '011002', cityName, files: handed });
    assert.equal(codeIn(await open(' ')), 'import.city-name');
    assert.equal(codeIn(await open('札幌市', [])), 'import.no-file');
    assert.equal(
      codeIn(await perform(openImport, context, { city: '43100', cityName: '', files })),
      'municipality.no-check-digit',
    );
  });

  test('a file that cannot be read leaves its reason, and can only be thrown away; a stopped reading leaves nothing', async () => {
    value(await perform(openImport, context, { city: at.city, cityName: '', files }));
    const stopped = new AbortController();
    stopped.abort();
    const failing: ImportReader = {
      source: async () => ({ ok: false, issues: [{ code: 'pdf-scanned', severity: 'error', place: {} }] }),
    };
    await perform(readImport(failing), context, { ...at, signal: stopped.signal });
    assert.equal((await page()).session.state, 'unread');
    value(await perform(readImport(failing), context, { ...at, signal: new AbortController().signal }));
    const { session } = await page();
    assert.deepEqual([session.state, session.refused.map(({ code }) => code)], ['refused', ['pdf-scanned']]);
    assert.equal(codeIn(await accept()), 'import.stale');
    value(await perform(discardImport, context, at));
    assert.deepEqual(value(await perform(listImports, context, null)), []);
  });
});
