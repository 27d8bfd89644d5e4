import { z } from 'zod';
import { editionIdField, maybe, otherwise, text, year } from './json-fields.ts';

export const CITY_FORMAT = 'shirube-city/1';

const numbering = z.strictObject({ goal: text, direction: text, measure: text, leadingProject: text });

/** Id of a shipped scheme, a file ending in .json, or the scheme itself; its own shape is checked by the indicator room. */
const scheme = z
  .union([text, z.looseObject({})])
  .meta({ description: 'id of a shipped scheme, file of the folder ending in .json, or the scheme itself' });

const edition = z.strictObject({
  id: editionIdField,
  folder: text,
  title: text,
  body: maybe(text),
  period: z.tuple([year, year]),
  status: z.enum(['draft', 'consultation', 'adopted', 'superseded']),
  scheme: maybe(scheme),
  numbering: maybe(numbering),
});

/** `city.json`. */
export const cityFile = z.strictObject({
  format: z.literal(CITY_FORMAT),
  code: text,
  name: text,
  notice: maybe(text),
  department: maybe(text),
  contact: maybe(text),
  yearLabels: otherwise(z.enum(['era-short', 'era', 'era-western', 'western', 'short-western']), 'era-short'),
  defaultYear: maybe(year),
  scheme: maybe(scheme),
  editions: z.array(edition).min(1),
});

export type CityFile = z.output<typeof cityFile>;
export type EditionEntry = CityFile['editions'][number];
export type SchemeEntry = EditionEntry['scheme'];
