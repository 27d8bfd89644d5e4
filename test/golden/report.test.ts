import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { createReportMaker, readReportAssets } from '#report';
import { smallReport } from '../helpers/report-fixture.ts';
import { assertGolden } from './golden.ts';

/** Style and drawings have tests of their own; a line an element so that a difference can be read. */
function readable(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '<style/>')
    .replace(/<svg[\s\S]*?<\/svg>/g, '<svg/>')
    .replace(/(<(?:h\d|p|li|ul|dl|div|table|thead|tbody|tr|figure|section|main|nav|header|details|caption)[ >])/g, '\n$1');
}

test('the report of the small city reads as it was looked at', async () => {
  const maker = createReportMaker({ assets: readReportAssets((url) => readFileSync(fileURLToPath(url))), emptyFolder: '/nothing/lies/here' });
  const made = await maker.make(smallReport(), 'html');
  assert.ok(made.ok);
  assertGolden('report/small.html', readable(new TextDecoder().decode(made.value.bytes)));
});
