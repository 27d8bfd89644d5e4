import type { Issue, Result } from '#kernel';
import type { Locale } from '#locale';
import type { DocumentTree } from './tree/document-tree.ts';

/** A finished document with what was met in writing it. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

/** One format. The same tree and locale give the same bytes. */
export interface ReportWriter {
  readonly mediaType: string;
  write(tree: DocumentTree, locale: Locale): Promise<Result<Written>>;
}
