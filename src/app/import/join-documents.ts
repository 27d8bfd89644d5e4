import type { ReadDocument } from './read-document.ts';

/** Several documents of one city as one: their editions in order. */
export function joinDocuments(documents: readonly ReadDocument[]): ReadDocument {
  const municipality = documents.find((document) => document.municipality)?.municipality;
  return {
    editions: documents.flatMap(({ editions }) => editions),
    remarks: documents.flatMap(({ remarks }) => remarks),
    unplaced: documents.flatMap(({ unplaced }) => unplaced),
    furniture: documents.flatMap(({ furniture }) => furniture),
    issues: documents.flatMap(({ issues }) => issues),
    ...(municipality ? { municipality } : {}),
  };
}
