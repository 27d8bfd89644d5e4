import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleFolder } from '../../test/helpers/example-city.ts';
import { readOutline, writeOutline } from '#plan';
import { readCityFolder } from './read-city-folder.ts';

for (const name of ['kumamoto', 'minato']) {
  test(`the example ${name} is read without an error`, () => {
    const result = readCityFolder(exampleFolder(name));
    assert.ok(
      result.ok,
      JSON.stringify(result.ok ? [] : result.issues.filter(({ severity }) => severity === 'error'), null, 1),
    );
    for (const { edition, indicators } of result.value.dossier.editions)
      assert.ok(indicators.length > 0, `${edition.id} has indicators`);
  });

  test(`the outlines of ${name} are written as the writer writes them: reading then writing gives the same text`, () => {
    const folder = exampleFolder(name);
    const outlines = folder.list().filter((path) => path.endsWith('/plan.md'));
    assert.equal(outlines.length, 2);
    for (const path of outlines) {
      const text = new TextDecoder().decode(folder.read(path) ?? new Uint8Array());
      assert.equal(writeOutline(readOutline(text, path).units), text, path);
    }
  });
}
