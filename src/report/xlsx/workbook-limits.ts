/** Excel refuses a cell with more UTF-16 units. */
export const LONGEST_CELL = 32_767;

/** Stands in the properties of a workbook that has no date: the format demands one. */
export const NO_DATE = '1980-01-01';
