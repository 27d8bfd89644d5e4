import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ReportView } from '#app';
import { localeFor } from '#locale';
import { assertAccessible } from '../../../test/helpers/axe.ts';
import { openPage } from '../../../test/helpers/browser.ts';
import { exampleReport } from '../../../test/helpers/example-city.ts';
import { generatedReport, nastyReport } from '../../../test/helpers/report-fixture.ts';
import { readReportAssets } from '../assets.ts';
import { reportTree } from '../build/report-tree.ts';
import { htmlWriter } from './html-writer.ts';

const { style } = readReportAssets((url) => readFileSync(fileURLToPath(url)));

async function pageOf(view: ReportView): Promise<string> {
  const locale = localeFor('ja', view.municipality);
  const made = await htmlWriter(style).write(reportTree(view, locale), locale);
  assert.ok(made.ok);
  return new TextDecoder().decode(made.value.bytes);
}

for (const [title, view] of [
  ['texts full of markup', nastyReport()],
  ['20 indicators', generatedReport(20)],
  ['the invented city of the examples', exampleReport('minato', 2019)],
] as const) {
  for (const width of [1366, 320]) {
    test(`the page has no accessibility finding, no sideways scrolling and no request at ${width} px: ${title}`, async () => {
      const page = await openPage({ viewport: { width, height: 800 } });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setContent(await pageOf(view));
      await assertAccessible(page);
      assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= width);
      assert.deepEqual(
        requests.filter((address) => !address.startsWith('data:')),
        [],
      );
    });
  }
}
