import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { oneFile } from '#app';
import { comparisonUnits, tablePreset, tablePresetIds, type TablePresetId } from '#compare';
import { intake, readDocumentFile, type DocumentReading } from '#intake';
import { readOutline, type OutlineBlock } from '#plan';
import { createComparisonMaker } from '#report';

const maker = createComparisonMaker({
  intake,
  read: (url) => readFileSync(fileURLToPath(url)),
  emptyFolder: '/nothing/lies/here',
});
const folders: readonly (readonly [string, URL])[] = [
  ['the editions of the tests', new URL('../golden/compare/', import.meta.url)],
  ['two real editions', new URL('../../../shared/truth/basic/', import.meta.url)],
];

/** What a diagram says stands in the table as text. */
const unitsOf = (blocks: readonly OutlineBlock[]): readonly string[] =>
  comparisonUnits(blocks, '').map(
    ({ kind, text }) => `${kind === 'diagram' ? 'paragraph' : kind} ${text.replace(/\s/g, '')}`,
  );

/** Of every heading, in an order that does not ask where it stands. */
const headingLevels = (blocks: readonly OutlineBlock[]): readonly string[] =>
  blocks
    .flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text.replace(/\s/g, '')}`] : []))
    .toSorted();

/** The forms that print what did not change; the third leaves it out and says （略）. */
const whole = tablePresetIds.filter((id) => tablePreset(id).unchanged !== 'omit');

const programs = [
  ['docx', 'Word'],
  ['xlsx', 'Excel'],
] as const;

async function readBack(
  folder: URL,
  preset: TablePresetId,
  output: (typeof programs)[number][0],
): Promise<DocumentReading> {
  const edition = (name: string) => ({ name, bytes: readFileSync(new URL(name, folder)) });
  const made = await maker.make({
    old: edition('old.md'),
    new: edition('new.md'),
    oldTitle: '',
    newTitle: '',
    settings: tablePreset(preset),
    output,
    language: 'ja',
  });
  assert.ok(made.ok && made.value.kind === 'document');
  const read = readDocumentFile(oneFile('新旧', made.value.bytes), '新旧');
  assert.ok(read.ok);
  return read.value;
}

for (const [what, folder] of folders) {
  const skip = existsSync(new URL('old.md', folder)) ? false : 'they lie beside the repository, and here they do not';
  for (const preset of whole) {
    for (const [output, program] of programs) {
      test(
        `${what} come back from the 新旧対照表 of the form ${preset} that we write in ${program}`,
        { skip },
        async () => {
          const { editions } = (await readBack(folder, preset, output)).document;
          for (const [at, name] of ['new.md', 'old.md'].entries()) {
            const source = readOutline(readFileSync(new URL(name, folder), 'utf8'), name).units;
            const given = new Set(unitsOf(editions[at]?.blocks.map(({ block }) => block) ?? []));
            // A cell of Excel holds the lines of a diagram as lines of a text.
            const asked = output === 'xlsx' ? source.filter(({ kind }) => kind !== 'diagram') : source;
            const lost = unitsOf(asked).filter((unit) => !given.has(unit));
            assert.deepEqual(lost, [], name);
            const known = new Set(unitsOf(source));
            assert.deepEqual(
              [...given].filter((unit) => !known.has(unit)),
              [],
              `${name}, beside its text`,
            );
            if (output === 'xlsx') continue;
            const levels = headingLevels(editions[at]?.blocks.map(({ block }) => block) ?? []);
            assert.deepEqual(levels, headingLevels(source), `${name}, levels of headings`);
          }
        },
      );
    }
  }
}

test('where our table leaves out what did not change, reading it back says so at each place', async () => {
  const [, folder] = folders[0] ?? [];
  assert.ok(folder);
  const { document } = await readBack(folder, 'tottori', 'docx');
  const told = document.issues.filter(({ code }) => code === 'comparison-omitted');
  assert.ok(told.length > 0);
  assert.ok(told.every(({ severity, place }) => severity === 'warning' && place.paragraph !== undefined));
});
