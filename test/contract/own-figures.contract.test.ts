import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  importPlan,
  oneFile,
  planJson,
  type Dossier,
  type EditionDossier,
  type PlacedBlock,
  type ReadDocument,
  type SaidFacts,
} from '#app';
import { intake } from '#intake';
import { decimalText, editionId, fiscalYear, samePeriod, type Period } from '#kernel';
import type { Measurement } from '#indicator';
import { createReportMaker, readReportAssets } from '#report';
import { characterCounts, missingFrom } from '../helpers/characters.ts';
import { documentTexts } from '../helpers/document-texts.ts';
import { exampleDossier, exampleReport } from '../helpers/example-city.ts';

const maker = createReportMaker({
  assets: readReportAssets((url) => readFileSync(fileURLToPath(url))),
  emptyFolder: '/nothing/lies/here',
});

/** Of a report everybody can print; a direction is not in it everywhere. */
const DIRECTIONS = { named: [], others: 'increase' } as const;

function figureOf({ planYear, value, period, status }: Measurement): string {
  const measured = (of: Period | null): string =>
    of === null || samePeriod(of, yearOf(planYear)) ? '' : `${of.start}/${of.end}`;
  return `${planYear} ${value && decimalText(value).replace(/(\.\d*?)0+$/, '$1')} ${measured(period)} ${status}`;
}

const yearOf = (year: number): Period => ({
  kind: 'FY',
  start: `${year}-04-01`,
  end: `${year + 1}-03-31`,
});

/** The figures of an edition up to a year, the latest reading of each year, by indicator. */
function figuresOf(
  dossier: Dossier,
  { indicators, edition }: EditionDossier,
  year: number,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    indicators.map(({ definition: { id, name } }) => {
      const own = dossier.series.filter(
        ({ indicator, planYear, value }) =>
          indicator === id && value !== null && planYear >= edition.period.first && planYear <= year,
      );
      return [name, [...new Map(own.map((one) => [one.planYear, one])).values()].map(figureOf)];
    }),
  );
}

/** A plan JSON has rows: tables of one head right after each other are one there, and say it once. */
function oneHeadEach(document: ReadDocument): ReadDocument {
  const headOf = (placed: PlacedBlock | undefined): string =>
    placed?.block.kind === 'table' ? placed.block.head.join('\n') : '';
  const editions = document.editions.map((edition) => ({
    ...edition,
    blocks: edition.blocks.map((placed, at): PlacedBlock => {
      const { block } = placed;
      if (block.kind !== 'table' || headOf(placed) !== headOf(edition.blocks[at - 1])) return placed;
      return { ...placed, block: { ...block, head: block.head.map(() => '') } };
    }),
  }));
  return { ...document, editions };
}

const cities = [
  { name: 'minato', year: 2022, edition: 'second', inPdf: 0.75 },
  { name: 'kumamoto', year: 2019, edition: 'first', inPdf: 0.75 },
] as const;

for (const { name, year, edition, inPdf } of cities) {
  for (const format of ['xlsx', 'docx', 'pdf'] as const) {
    describe(`the report of ${name} that we write as ${format}`, () => {
      let bytes: Uint8Array;
      before(async () => {
        const made = await maker.make(exampleReport(name, year), format);
        assert.ok(made.ok);
        bytes = made.value.bytes;
      });

      test('gives its figures back to evaluate: every indicator, and no figure of a wrong year, period or status', async () => {
        const read = await intake.figures(oneFile(`r.${format}`, bytes), {
          year: fiscalYear(year),
          directions: DIRECTIONS,
        });
        assert.ok(read.ok);
        const given = exampleDossier(name);
        const own = given.editions.find((one) => one.edition.id === editionId(edition));
        const [back] = read.value.dossier.editions;
        assert.ok(own && back);
        const wanted = figuresOf(given, own, year);
        const found = figuresOf(read.value.dossier, { ...back, edition: own.edition }, year);
        assert.deepEqual([...found.keys()].toSorted(), [...wanted.keys()].toSorted());
        /** The sheet of all years prints no status. */
        const shown = (figure: string): string =>
          format === 'xlsx' && !figure.startsWith(String(year)) ? figure.replace(/ \S+$/, '') : figure;
        const [all, some] = [wanted, found].map((one) =>
          [...one].flatMap(([of, figures]) => figures.map((figure) => `${of} ${shown(figure)}`)),
        );
        assert.ok(all && some);
        assert.deepEqual(
          some.filter((figure) => !all.includes(figure)),
          [],
          'no figure is wrong',
        );
        const missing = all.filter((figure) => !some.includes(figure));
        if (format === 'pdf') assert.ok(some.length >= all.length * inPdf, `${some.length} of ${all.length}`);
        else assert.deepEqual(missing, []);
      });

      // Twice the reading, of which the shorter report shows as much.
      const testOfShorter = name === 'kumamoto' ? test : () => {};
      testOfShorter('goes through an import with no character lost', async () => {
        const read = await intake.source(oneFile(`r.${format}`, bytes));
        assert.ok(read.ok);
        const period = { first: fiscalYear(2015), last: fiscalYear(2024) };
        const said: SaidFacts = { city: null, ids: [], titles: [], periods: [period], directions: DIRECTIONS };
        const plan = importPlan([{ file: `r.${format}`, document: read.value }], said);
        assert.ok(plan.ok);
        const text = JSON.stringify(planJson(plan.value, () => ''));
        const again = await intake.source(oneFile('plan.json', new TextEncoder().encode(text)));
        assert.ok(again.ok);
        const [was, after] = [oneHeadEach(read.value), again.value].map((one) => characterCounts(documentTexts(one)));
        assert.ok(was && after);
        assert.equal(missingFrom(was, after), '');
      });
    });
  }
}
