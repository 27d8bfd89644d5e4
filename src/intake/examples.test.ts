import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleFolder } from '../../test/helpers/example-city.ts';
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
}
