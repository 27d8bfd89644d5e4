import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportView } from '#app';
import { localeFor } from '#locale';
import { figuresInHtml } from '../../../test/helpers/read-figures.ts';
import {
  generatedDossier,
  generatedReport,
  nastyReport,
  nastyText,
  smallReport,
  viewOf,
} from '../../../test/helpers/report-fixture.ts';
import { reportTree } from '../build/report-tree.ts';
import { figuresOf } from '../tree/figures-of.ts';
import { htmlWriter } from './html-writer.ts';

const LARGEST = 1_000_000;

async function written(view: ReportView) {
  const locale = localeFor('ja', view.municipality);
  const tree = reportTree(view, locale);
  const made = await htmlWriter('').write(tree, locale);
  assert.ok(made.ok);
  return {
    tree,
    locale,
    issues: made.value.issues,
    bytes: made.value.bytes,
    html: new TextDecoder().decode(made.value.bytes),
  };
}

for (const [title, view] of [
  ['a small city', smallReport()],
  ['texts full of markup', nastyReport()],
  ['60 indicators', generatedReport(60, 9)],
] as const) {
  test(`the page shows the figures of the report in their order, each with its trace: ${title}`, async () => {
    const { tree, locale, html } = await written(view);
    assert.deepEqual(figuresInHtml(html), figuresOf(tree, locale));
  });
}

test('a figure is exact for programs and printed for people', async () => {
  const { html } = await written(smallReport());
  assert.match(html, /<data value="6293" data-trace="births\/actual\/2019">6,293<\/data>/);
  assert.match(html, /<data value="-128" data-trace="moves\/actual\/2018">−128<\/data>/);
  assert.match(html, /<span class="missing" data-trace="births\/actual\/2016">－（未入手）<\/span>/);
});

test('a text of the city is never markup', async () => {
  const { html } = await written(nastyReport());
  assert.ok(!html.includes('<b>') && !html.includes('<script'));
  assert.ok(
    html.includes(
      nastyText.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ),
  );
  assert.ok(html.includes('𠮷野家の髙﨑、葛\u{e0100}城'));
});

test('the page fetches nothing and leads nowhere else', async () => {
  const { html } = await written(generatedReport(20));
  const addresses = [...html.matchAll(/ (?:href|src|srcset|action|xlink:href)="([^"]*)"/g)].map(
    ([, address]) => address ?? '',
  );
  assert.ok(addresses.length > 20);
  assert.deepEqual(
    addresses.filter((address) => !address.startsWith('#') && !address.startsWith('data:image/')),
    [],
  );
  assert.ok(!/url\((?!#)|@import/.test(html));
});

test('headings step down one by one, tables have captions and scopes, the notice stands in every chapter', async () => {
  const { html, tree } = await written(nastyReport());
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  assert.ok(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1));
  assert.equal(html.match(/<table/g)?.length, html.match(/<caption/g)?.length);
  assert.ok(!/<th(?![^>]*scope=)/.test(html.replace(/<thead>/g, '')));
  assert.equal(
    html.match(/<p class="notice">/g)?.length,
    1 + tree.blocks.filter((block) => block.kind === 'heading' && block.level === 2).length,
  );
});

test('a hundred indicators with charts stay below 1 MB', async () => {
  const { bytes } = await written(generatedReport(100));
  assert.ok(bytes.length < LARGEST, `${bytes.length} bytes`);
});

test('pictures are carried while there is room; one that is left out is told and its words stand in its place', async () => {
  const dossier = generatedDossier({ indicators: 4, seed: 1 });
  const heavy = {
    ...dossier,
    pictures: dossier.pictures.map((picture) => ({ ...picture, base64: 'A'.repeat(400_000) })),
  };
  const { bytes, issues, html } = await written(viewOf(heavy));
  assert.ok(bytes.length < LARGEST);
  assert.deepEqual(
    issues.map(({ code, found }) => [code, found]),
    [['report.picture-left-out', '整備した公園からの眺め']],
  );
  assert.equal(html.match(/<img /g)?.length, 2);
  assert.match(html, /<figure id="[^"]*" class="picture"><p class="note">港を望む丘<\/p>/);
});

test('a page too large even without pictures is told', async () => {
  const { issues } = await written(generatedReport(150));
  assert.deepEqual([...new Set(issues.map(({ code }) => code))], ['report.page-too-large', 'report.picture-left-out']);
});
