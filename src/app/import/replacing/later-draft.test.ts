import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { outlineOf, type OutlineBlock } from '#plan';
import { exampleDossier } from '../../../../test/helpers/example-city.ts';
import { inProcessRunner } from '../../comparison/work/in-process-runner.ts';
import type { EditionDossier, EditionIndicator } from '../../dossier.ts';
import { readChosen } from '../chosen-editions.ts';
import type { DraftEdition } from '../import-draft.ts';
import { compareDrafts } from './compared-drafts.ts';

/** Whether a target prints its comparator (450超) is a fact of the text. */
const unstated = (indicator: EditionIndicator | undefined) => ({
  ...indicator,
  targets: indicator?.targets.map((target) => ({ ...target, aim: { ...target.aim, stated: null } })),
});

/** A document of these blocks, read to stand in the place of a draft. */
async function laterDraftOf(before: EditionDossier, blocks: readonly OutlineBlock[]) {
  const items = blocks.map((block, at) => ({ id: `1.${at}`, block, places: [{ file: '案.docx', paragraph: at }] }));
  const strangers = { year: null, held: [] };
  const edition: DraftEdition = { title: '', items, strangers };
  const compared = await compareDrafts(inProcessRunner, [edition], [{ at: 0, before }]);
  assert.ok(compared.ok);
  const later = readChosen([edition], new Set([0]), compared.value).get(0);
  assert.ok(later);
  return later;
}

for (const before of exampleDossier('minato').editions) {
  describe(before.edition.title, () => {
    const { nodes } = before.edition;

    test('handed in again as it is, it is what it was', async () => {
      const later = await laterDraftOf(before, outlineOf(nodes));
      assert.deepEqual(later.nodes, nodes);
      const known = new Map(before.indicators.map((one) => [one.definition.id, one]));
      assert.ok(later.indicators.length > 0);
      for (const one of later.indicators) assert.deepEqual(unstated(one), unstated(known.get(one.definition.id)));
    });

    test('without a section, and with another before all, every other heading has the id that it had', async () => {
      const gone = nodes.findIndex(({ kind }) => kind === 'direction');
      const added: OutlineBlock = {
        kind: 'heading',
        level: 1,
        text: '序 この案について',
        number: '序',
        title: 'この案について',
      };
      const left = nodes.filter((node, at) => at !== gone && node.parent !== nodes[gone]?.id);
      const later = await laterDraftOf(before, [added, ...outlineOf(left)]);
      const [first, ...others] = later.nodes;
      assert.ok(first && !nodes.some(({ id }) => id === first.id), first?.id);
      assert.deepEqual(
        others.map(({ id, title }) => [id, title]),
        left.map(({ id, title }) => [id, title]),
      );
    });
  });
}
