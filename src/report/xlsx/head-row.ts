import type { DocumentTree } from '../tree/document-tree.ts';

/** What stands above the first sheet's table: which report this is, and the city's notice. Other sheets begin with their heads. */
export function prefaceOf(sheet: number, { cover, notice }: DocumentTree): readonly string[] {
  return sheet === 0 ? [`${cover.title} ${cover.subtitle}`, ...(notice === null ? [] : [notice])] : [];
}

/** The row of a sheet's heads, counted from 0. */
export function headRowOf(sheet: number, tree: DocumentTree): number {
  return prefaceOf(sheet, tree).length;
}
