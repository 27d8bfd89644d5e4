export { readReportAssets, type ReportAssets } from './assets.ts';
export { reportTree } from './build/report-tree.ts';
export { reportIssueCodes, type ReportIssueCode } from './issue-codes.ts';
export { createReportMaker, type ReportMakerParts } from './maker.ts';
export type { DocumentTree } from './tree/document-tree.ts';
export { figuresOf, type PrintedFigure } from './tree/figures-of.ts';
export { serveReports, type ReportPort, type ReportReply, type ReportRequest } from './worker.ts';
