export { readReportAssets, type ReportAssets } from './assets.ts';
export { reportTree } from './build/report-tree.ts';
export { reportIssueCodes, type ReportIssueCode } from './issue-codes.ts';
export { createReportMaker, type ReportMakerParts } from './maker.ts';
export type { DocumentTree } from './tree/document-tree.ts';
export { readComparisonStyle } from './comparison/comparison-assets.ts';
export { findingsWorkbook } from './findings/findings-workbook.ts';
export { createComparisonMaker, type ComparisonMakerParts } from './comparison/comparison-maker.ts';
export { figuresOf, type PrintedFigure } from './tree/figures-of.ts';
