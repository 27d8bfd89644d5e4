import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparisonUnits } from '#compare';
import { editionId, fiscalYear } from '#kernel';
import { outlineOf } from '#plan';
import { city, cityWithDraft, codeIn, EARLIER, LATER, value } from '../../../test/helpers/later-draft.ts';
import { plainChecker } from '../../../test/helpers/test-site.ts';
import { smallDossier } from '../../../test/helpers/small-dossier.ts';
import { inProcessRunner } from '../comparison/work/in-process-runner.ts';
import { perform } from '../use-case.ts';
import { correctFinding } from './correct-finding.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { pinUnits } from './pin-units.ts';
import { saveLineage } from './save-lineage.ts';
import { showCheck } from './show-check.ts';
import { showComparison } from './show-comparison.ts';

const pair = { city, old: 'second', new: 'third' };

describe('undo of a later draft', () => {
  test('puts the earlier one back exactly as it was, and the later one can be accepted again', async () => {
    const { handIn, dossier, draft, store } = await cityWithDraft();
    const before = await dossier();
    const later = await handIn(LATER);
    value(await later.replace({ period: { first: fiscalYear(2016), last: fiscalYear(2027) } }));
    const after = await dossier();
    assert.equal(after.editions[1]?.edition.id, 'third', 'it stands by its first year');
    value(await later.undo());
    assert.deepEqual(await dossier(), before);
    value(await later.replace());
    assert.equal((await draft()).edition.nodes.length, 4);
    assert.deepEqual(
      (await store.audit(city)).slice(-3).map(({ event, detail }) => [event, detail['replaced'] ?? '']),
      [
        ['import.accepted', 'third'],
        ['import.undone', ''],
        ['import.accepted', 'third'],
      ],
    );
  });

  test('is refused where it was changed since; the earlier import is undone after the later one', async () => {
    const { handIn, dossier, draft, change, first } = await cityWithDraft();
    const later = await handIn(LATER);
    value(await later.replace());
    assert.equal(codeIn(await first.undo()), 'import.undo-changed');
    const after = await draft();
    await change((one) => ({ ...one, edition: { ...one.edition, title: '直した表題' } }));
    assert.equal(codeIn(await later.undo()), 'import.undo-changed');
    await change(() => after);
    value(await later.undo());
    value(await first.undo());
    assert.deepEqual(await dossier(), smallDossier());
  });

  test('is refused where the 系譜 of the next edition names what the later draft alone has', async () => {
    const { handIn, draft, put } = await cityWithDraft();
    const later = await handIn(LATER);
    value(await later.replace());
    const now = await draft();
    const [goal, added] = now.edition.nodes;
    assert.ok(goal && added);
    const period = { first: fiscalYear(2028), last: fiscalYear(2031) };
    const lineage = [{ node: goal.id, from: [added.id], change: 'moved' as const }];
    const edition = { ...now.edition, id: editionId('fourth'), period, lineage };
    await put((before) => ({ ...before, editions: [...before.editions, { ...now, edition }] }));
    assert.equal(codeIn(await later.undo()), 'import.undo-lineage');
  });

  test('is refused where a 系譜 was saved since', async () => {
    const { handIn, context } = await cityWithDraft();
    const later = await handIn(LATER);
    value(await later.replace());
    const { stamp } = value(await perform(showComparison(inProcessRunner), context, pair));
    value(await perform(saveLineage(inProcessRunner), context, { ...pair, stamp }));
    assert.equal(codeIn(await later.undo()), 'import.undo-changed');
  });
});

describe('what people said follows to the later draft and back; nothing of it is deleted', () => {
  test('pairs of a comparison: what no longer fits is set aside while it does not', async () => {
    const { handIn, draft, context, store } = await cityWithDraft();
    const comparison = async () => value(await perform(showComparison(inProcessRunner), context, pair));
    const sayAlone = async (words: string) => {
      const units = comparisonUnits(outlineOf((await draft()).edition.nodes), 'n');
      const id = units.find(({ text }) => text.includes(words))?.id ?? '';
      const { stamp } = await comparison();
      return perform(pinUnits(inProcessRunner), context, { ...pair, stamp, act: { way: 'alone', new: id } });
    };
    value(await sayAlone('次の担い手'));
    value(await sayAlone('岸壁'));
    const before = await comparison();
    const later = await handIn(LATER.slice(0, 6));
    value(await later.replace());
    const during = await comparison();
    assert.deepEqual(
      during.suspended.map(({ entry, reason }) => [entry, reason]),
      [[2, 'gone']],
    );
    value(await sayAlone('空き店舗に'));
    value(await later.undo());
    const back = await comparison();
    assert.deepEqual(back.comparison, before.comparison);
    assert.deepEqual(
      back.suspended.map(({ entry }) => entry),
      [3],
    );
    const work = await store.comparisonWork({ city, old: editionId('second'), new: editionId('third') });
    assert.equal(work.entries.length, 3);
  });

  test('a finding that was set aside stays so while its text is there', async () => {
    const open = EARLIER.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace('守り、', '守り、〇〇を、') } : block,
    );
    const { handIn, context, draft } = await cityWithDraft();
    value(await (await handIn(open)).replace());
    const key = { city, edition: (await draft()).edition.id };
    const check = async () => value(await perform(showCheck(plainChecker), context, key));
    const page = await check();
    const finding = page.findings.find(({ found }) => found.includes('〇〇'));
    assert.ok(finding);
    const aside = { ...key, stamp: page.stamp, finding: finding.id, reason: '引用のため' };
    value(await perform(dismissFinding(plainChecker), context, aside));
    const reason = async () => (await check()).findings.find(({ id }) => id === finding.id)?.dismissed;
    value(await (await handIn(open.slice(0, 4))).replace());
    assert.equal(await reason(), '引用のため');
    const mended = await handIn(EARLIER);
    value(await mended.replace());
    assert.equal(await reason(), undefined);
    assert.equal((await check()).unused.length, 1, 'it waits for its text');
    value(await mended.undo());
    assert.equal(await reason(), '引用のため');
  });

  test('a correction at the check is told as one that goes with the text, and undone with it it is there again', async () => {
    const slip = EARLIER.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace('岸壁を', '岸壁をを') } : block,
    );
    const { handIn, context, draft } = await cityWithDraft();
    value(await (await handIn(slip)).replace());
    const key = { city, edition: (await draft()).edition.id };
    const { findings, stamp } = value(await perform(showCheck(plainChecker), context, key));
    const finding = findings.find(({ fix }) => fix.length > 0);
    assert.ok(finding);
    value(await perform(correctFinding(plainChecker), context, { ...key, stamp, finding: finding.id }));
    const corrected = await draft();
    const later = await handIn(slip);
    assert.equal((await later.shown())?.corrections, 1);
    value(await later.replace());
    assert.notDeepEqual(await draft(), corrected);
    assert.equal((await (await handIn(LATER)).shown())?.corrections, 0);
    value(await later.undo());
    assert.deepEqual(await draft(), corrected);
  });
});
