import type { Locale } from '#locale';
import type { DocumentTree } from '../tree/document-tree.ts';
import { countsSheet } from './counts-sheet.ts';
import { initiativesSheet } from './initiatives-sheet.ts';
import { definitionsSheet, explanationsSheet, indicatorsSheet, placesSheet } from './register-sheets.ts';
import { referenceSheet } from './reference-sheet.ts';
import { replacementsSheet } from './replacements-sheet.ts';
import { sectionsOf } from './sections.ts';
import { seriesSheet } from './series-sheet.ts';
import type { Sheet } from './sheet.ts';
import { tableSheets } from './table-sheets.ts';
import { textSheet } from './text-sheet.ts';
import { traceSheet } from './trace-sheet.ts';

/** The sheets of the report; those without a row are left out. The last says where every figure stands and what it rests on. */
export function reportSheets(tree: DocumentTree, locale: Locale): readonly Sheet[] {
  const sections = sectionsOf(tree);
  const sheets = [
    indicatorsSheet(tree, locale),
    countsSheet(tree, locale),
    seriesSheet({ tree, sections, locale }),
    explanationsSheet(tree, locale),
    placesSheet(tree, locale),
    definitionsSheet(tree, locale),
    replacementsSheet(sections, locale),
    initiativesSheet(sections, locale),
    referenceSheet(sections, locale),
    ...tableSheets(tree, locale),
    textSheet(tree, locale),
  ].filter(({ rows }) => rows.length > 0);
  return [...sheets, traceSheet(sheets, { tree, locale })];
}
