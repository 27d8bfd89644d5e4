/** What a cell of a workbook can hold here: nothing, words, or a number with the format that shows it. No formulas. */
export type WorkbookValue = null | string | { readonly number: number; readonly format: string };
