import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newVerificationYear, type VerificationYear } from '#cycle';
import { decimalText, editionId, fiscalYear, nodeId } from '#kernel';
import { cityWithDraft, codeIn, EARLIER, figures, LATER, third, value } from '../../../test/helpers/later-draft.ts';
import type { EditionDossier } from '../dossier.ts';

const cover = { title: '', body: '', date: null, documentNumber: null, division: null, contact: null, notes: [] };
const year: VerificationYear = newVerificationYear(fiscalYear(2024), cover);
const nodesOf = ({ edition }: EditionDossier) => edition.nodes.map(({ id, title }) => [title, id]);

describe('a later draft stands in the place of the earlier one', () => {
  test('what stayed keeps its id, wherever it stands now, and what is new has one that nothing had', async () => {
    const { handIn, draft, dossier } = await cityWithDraft();
    const was = new Map(nodesOf(await draft()).map(([title, id]) => [title, id]));
    value(await (await handIn(LATER)).replace({ title: '第３期総合戦略（最終案）' }));
    const after = await draft();
    for (const [title, id] of nodesOf(after)) {
      if (title === '空き店舗を活用する') assert.ok(id && ![...was.values()].includes(id), id);
      else assert.equal(id, was.get(title), title);
    }
    assert.equal(new Set(after.edition.nodes.map(({ id }) => id)).size, 4);
    assert.deepEqual(
      after.edition.nodes.map(({ parent }) => parent),
      [null, 'g1', 'g1', 'g1'],
    );
    assert.equal(after.edition.title, '第３期総合戦略（最終案）');
    assert.equal(after.edition.status, 'draft');
    assert.equal((await dossier()).editions.length, 3);
  });

  test('an indicator keeps its id also under another name, and wants what was said of it; its target is the new one', async () => {
    const { handIn, draft } = await cityWithDraft();
    value(await (await handIn(LATER)).replace());
    const { indicators } = await draft();
    assert.deepEqual(
      indicators.map(({ definition: { id, name, comparator, node } }) => [id, name, comparator, node]),
      [
        ['漁獲量', '漁獲量', 'gt', 'g1'],
        ['新規就農者数', '新規就農者の数', 'gte', 'g1'],
      ],
    );
    const aim = indicators[0]?.targets[0]?.aim;
    assert.equal(aim?.kind === 'value' && decimalText(aim.value), '1.50');
  });

  test('a word of the later text itself wins over what was said of the earlier draft', async () => {
    const { handIn, draft } = await cityWithDraft();
    const [goal] = EARLIER;
    value(await (await handIn([goal!, figures(['漁獲量', 'ｔ', '0.90', '1.20以下', ''])])).replace());
    assert.deepEqual(
      (await draft()).indicators.map(({ definition }) => definition.direction),
      ['decrease'],
    );
  });

  test('a figure that the city has stays, and is told; a place-holder gives way to one', async () => {
    const { handIn, dossier } = await cityWithDraft();
    const later = await handIn(LATER);
    assert.deepEqual(
      (await later.shown())?.figures.map(({ code, found, expected }) => [code, found, expected]),
      [['import.figure-stays', '1.10', '1.00']],
    );
    value(await later.replace());
    const { series } = await dossier();
    const of = (id: string) =>
      series.filter(({ indicator }) => indicator === id).map(({ value: one }) => one && decimalText(one));
    assert.deepEqual(of('漁獲量'), ['1.00']);
    assert.deepEqual(of('新規就農者数'), ['5']);
  });

  test('before it is done it is told what stays, changes, goes and comes', async () => {
    const { handIn } = await cityWithDraft();
    const shown = await (await handIn(LATER.filter((_, at) => at !== 5))).shown();
    assert.deepEqual(shown?.items, { same: 1, changed: 5, gone: 1, added: 2 });
    const renamed = [['新規就農者数', '新規就農者の数']];
    assert.deepEqual(shown?.indicators, { same: 2, renamed, gone: [], added: [] });
  });

  test('an indicator in another unit is another one: it has an id of its own, without the figures of the first', async () => {
    const { handIn, draft } = await cityWithDraft();
    const [goal] = EARLIER;
    const later = await handIn([goal!, figures(['漁獲量', '千円', '90', '120', ''])]);
    value(await later.wish(1));
    value(await later.replace());
    assert.deepEqual(
      (await draft()).indicators.map(({ definition }) => [definition.id, definition.unit]),
      [['漁獲量-2', '千円']],
    );
  });

  test('what no document says stays: the definition, the 系譜 of what is still there, the records of a year', async () => {
    const { handIn, draft, change } = await cityWithDraft();
    const lineage = (['g1.1', 'g1.2'] as const).map((node) => ({
      node: nodeId(node),
      from: [],
      change: 'added' as const,
    }));
    await change((one) => ({
      ...one,
      edition: { ...one.edition, lineage },
      indicators: one.indicators.map((indicator) => ({
        ...indicator,
        definition: { ...indicator.definition, meaning: '県の統計による。', department: '水産課' },
      })),
      verifications: [year],
    }));
    value(await (await handIn(LATER.slice(0, 6))).replace());
    const after = await draft();
    assert.deepEqual(after.edition.lineage, lineage.slice(0, 1));
    assert.deepEqual(
      after.indicators.map(({ definition }) => [definition.meaning, definition.department]),
      [
        ['県の統計による。', '水産課'],
        ['県の統計による。', '水産課'],
      ],
    );
    assert.deepEqual(after.verifications, [year]);
  });
});

describe('what is refused is said, and nothing is written', () => {
  test('the id of a draft without the choice, the choice without a draft', async () => {
    const { handIn, dossier } = await cityWithDraft();
    const later = await handIn(LATER);
    const before = await dossier();
    assert.equal(codeIn(await later.accept(third)), 'import.edition-draft');
    assert.equal(codeIn(await later.replace({ id: 'fourth' })), 'import.draft-unknown');
    assert.equal(codeIn(await later.accept({ ...third, id: 'second' })), 'import.edition-taken');
    assert.deepEqual(await dossier(), before);
  });

  test('an edition that was adopted, or replaced by the next', async () => {
    const { handIn } = await cityWithDraft();
    const later = await handIn(LATER);
    for (const id of ['first', 'second']) assert.equal(codeIn(await later.replace({ id })), 'import.edition-fixed');
  });

  test('one with a frozen year', async () => {
    const { handIn, change } = await cityWithDraft();
    const later = await handIn(LATER);
    const shown = await later.replacing();
    await change((one) => ({ ...one, verifications: [{ ...year, state: 'frozen' as const }] }));
    assert.equal(codeIn(await later.accept(shown)), 'import.edition-frozen');
    assert.equal(await later.shown(), undefined, 'nor is it offered');
  });

  test('a draft that somebody else changed or replaced since the page was made', async () => {
    const { handIn, change } = await cityWithDraft();
    const [one, other] = [await handIn(LATER), await handIn(LATER)];
    const early = await one.replacing();
    await change((draft) => ({ ...draft, edition: { ...draft.edition, title: '別の人が直した' } }));
    assert.equal(codeIn(await one.accept(early)), 'import.draft-changed');
    const both = await one.replacing();
    value(await one.accept(both));
    assert.equal(codeIn(await other.accept(both)), 'import.draft-changed');
  });

  test('one whose records stand on what the later text has no more, by its name', async () => {
    const { handIn, change, draft } = await cityWithDraft();
    const [fish] = (await draft()).indicators;
    const cause = { text: '不漁', origin: 'own' as const, source: null, page: null };
    const explanations = [{ indicator: fish!.definition.id, cause, response: null }];
    await change((one) => ({ ...one, verifications: [{ ...year, explanations }] }));
    const answer = await (await handIn(LATER.filter(({ kind }) => kind !== 'table'))).replace();
    assert.equal(codeIn(answer), 'import.draft-held');
    assert.equal(!answer.ok && answer.issues[0]?.found, '漁獲量');
  });

  test('one that the 系譜 of the next edition reads on from, where the later text lacks the heading', async () => {
    const { handIn, put, draft } = await cityWithDraft();
    const now = await draft();
    const edition = {
      ...now.edition,
      id: editionId('fourth'),
      title: '第４期',
      period: { first: fiscalYear(2028), last: fiscalYear(2031) },
      lineage: [{ node: nodeId('g1'), from: [nodeId('g1.2')], change: 'moved' as const }],
    };
    await put((before) => ({ ...before, editions: [...before.editions, { ...now, edition }] }));
    const answer = await (await handIn(LATER.slice(0, 6))).replace();
    assert.equal(codeIn(answer), 'import.draft-lineage');
    assert.equal(!answer.ok && answer.issues[0]?.found, '港を直し、漁業を支える');
    value(await (await handIn(LATER)).replace());
  });
});
