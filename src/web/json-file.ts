import type { Answer } from './answer.ts';
import { DOCUMENT_POLICY } from './deliver.ts';
import { dispositionOf } from './disposition-of.ts';

/** Data of the desk as a file; `ascii` is its name where no other is understood. */
export function jsonFile({ ascii, name }: { readonly ascii: string; readonly name: string }, json: unknown): Answer {
  return {
    kind: 'file',
    keep: 'never',
    policy: DOCUMENT_POLICY,
    bytes: new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`),
    mediaType: 'application/json',
    disposition: dispositionOf('attachment', ascii, `${name}.json`),
  };
}
