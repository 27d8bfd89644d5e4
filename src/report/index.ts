export { reportTree } from './build/report-tree.ts';
export type { DocumentTree } from './tree/document-tree.ts';
