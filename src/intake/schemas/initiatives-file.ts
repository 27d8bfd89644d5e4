import { z } from 'zod';
import { decimal, list, maybe, otherwise, places, plainId, references, text, year, type Known } from './json-fields.ts';

/** `initiatives.json`: 主な取組. */
export function initiativesFile(known: Known) {
  const { node, source } = references(known);
  const series = z.strictObject({
    name: text,
    unit: z.string(),
    decimals: otherwise(places, 0),
    outputs: z.array(z.strictObject({ year, value: maybe(decimal) })),
    remarks: list(text),
  });
  const picture = z.strictObject({ file: text, alt: text, caption: otherwise(z.string(), '') });
  return z.array(
    z.strictObject({
      id: plainId,
      node,
      name: text,
      summary: maybe(text),
      summarised: otherwise(z.boolean(), false),
      grants: list(text),
      series: list(series),
      pictures: list(picture),
      remarks: list(text),
      source: maybe(source),
    }),
  );
}
