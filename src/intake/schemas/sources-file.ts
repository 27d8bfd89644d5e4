import { z } from 'zod';
import { date, maybe, plainId, text } from './json-fields.ts';

/** `sources.json`: 出典. */
export const sourcesFile = z.array(
  z.strictObject({
    id: plainId,
    title: text,
    publisher: maybe(text),
    date: maybe(date),
    url: maybe(text),
    note: maybe(text),
  }),
);
