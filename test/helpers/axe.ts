import assert from 'node:assert/strict';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of JIS X 8341-3:2016 level AA (WCAG 2.0 A and AA) and of WCAG 2.1 and 2.2 above it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with the rule, the element and the remedy of every finding on the page as it stands. */
export async function assertAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  // Of what passes only the number is wanted: to name every element of it takes most of the time of a large page.
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  const results = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  assert.ok(results.passes.length > 0, `axe checked nothing on ${page.url()}`);
  const findings = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.target.join(' ')}\n  ${node.failureSummary ?? ''}`),
  );
  assert.deepEqual(findings, [], `${page.url()} has accessibility findings`);
}
