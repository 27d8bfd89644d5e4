import type { Dossier, EditionDossier } from '#app';
import { editionId, nodeId } from '#kernel';
import type { Initiative, NodeKind, PlanNode } from '#plan';
import { smallDossier } from './small-dossier.ts';

const added: readonly (readonly [id: string, kind: NodeKind, parent: string | null])[] = [
  ['c1', 'chapter', null],
  ['s1', 'section', 'g2'],
  ['m1', 'measure', 'g2'],
  ['d9', 'direction', null],
  ['lp1', 'leadingProject', null],
];

const addedNodes = added.map(([id, kind, parent]): PlanNode => ({
  id: nodeId(id),
  kind,
  level: parent === null ? 1 : 2,
  number: '',
  title: `${id}の見出し`,
  parent: parent === null ? null : nodeId(parent),
  body: [],
  crosses: [],
}));

/** Every node of the plan below, one of each kind in each place it can stand in. */
export const places = ['g1', 'g1.1', 'g1.1.1', 'g2', ...added.map(([id]) => id)];

/** The small city with an indicator (visitors), an initiative, a verification and a reference table at one node. */
export function dossierAt(place: string): Dossier {
  const small = smallDossier();
  return {
    ...small,
    editions: small.editions.map((edition) =>
      edition.edition.id === editionId('first') ? firstAt(edition, place) : edition,
    ),
  };
}

function firstAt(first: EditionDossier, place: string): EditionDossier {
  const node = nodeId(place);
  return {
    ...first,
    edition: { ...first.edition, nodes: [...first.edition.nodes, ...addedNodes] },
    indicators: first.indicators.map((indicator) =>
      indicator.definition.id === 'visitors'
        ? { ...indicator, definition: { ...indicator.definition, node } }
        : indicator,
    ),
    initiatives: [{ ...desk, node }],
    verifications: first.verifications.map((entry) => ({
      ...entry,
      verifications: [{ node, texts: [{ text: 'ここでの検証', origin: 'own', source: null, page: null }] }],
      referenceTables: entry.referenceTables.map((table) => ({ ...table, node })),
    })),
  };
}

const desk: Omit<Initiative, 'node'> = {
  id: 'desk',
  name: '相談窓口',
  summary: null,
  summarised: false,
  grants: [],
  series: [],
  pictures: [],
  remarks: [],
  source: null,
};
