import { z } from 'zod';
import {
  date,
  decimal,
  list,
  maybe,
  otherwise,
  places,
  plainId,
  references,
  text,
  year,
  type Known,
} from './json-fields.ts';

const cover = z.strictObject({
  title: text,
  body: text,
  date: maybe(date),
  documentNumber: maybe(text),
  division: maybe(text),
  contact: maybe(text),
  notes: list(text),
});

const meeting = z.strictObject({ date, name: text, attendance: maybe(text) });

const column = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('given'), year }),
  z.strictObject({ kind: z.literal('difference'), from: year, to: year }),
  z.strictObject({ kind: z.literal('change-rate'), from: year, to: year, places }),
]);

const tableRow = z.strictObject({ label: text, values: z.array(z.strictObject({ year, value: maybe(decimal) })) });

/** `verification.json`: one entry per 検証年度. */
export function verificationFile(known: Known) {
  const { node, indicator, source, grade } = references(known);
  const attributed = z.strictObject({
    text,
    origin: z.enum(['own', 'summary']),
    source: maybe(source),
    page: maybe(text),
  });
  const table = z.strictObject({
    id: plainId,
    node,
    title: text,
    unit: z.string(),
    decimals: otherwise(places, 0),
    columns: z.array(column).min(1),
    rows: z.array(tableRow),
    remarks: list(text),
    source: maybe(source),
  });
  const opinion = z.strictObject({
    id: plainId,
    node: maybe(node),
    indicator: maybe(indicator),
    member: text,
    text,
    reply: maybe(text),
    outcome: otherwise(z.enum(['adopted', 'partly', 'noted', 'open']), 'open'),
  });
  return z.array(
    z.strictObject({
      year,
      state: z.enum(['open', 'collecting', 'reviewing', 'committee', 'frozen']),
      cover: maybe(cover),
      verifications: list(z.strictObject({ node, texts: z.array(attributed) })),
      explanations: list(z.strictObject({ indicator, cause: attributed, response: maybe(attributed) })),
      published: list(
        z.strictObject({
          indicator,
          year: maybe(year),
          verdict: z.enum(['achieved', 'missed']),
          source,
          note: maybe(text),
        }),
      ),
      overrides: list(z.strictObject({ indicator, grade, reason: text, by: text, at: text })),
      referenceTables: list(table),
      meetings: list(meeting),
      opinions: list(opinion),
    }),
  );
}

export type VerificationEntry = z.output<ReturnType<typeof verificationFile>>[number];
