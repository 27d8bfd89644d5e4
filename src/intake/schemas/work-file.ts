import { z } from 'zod';
import { remarkText } from '#app';
import { fail, issue, ok } from '#kernel';
import { parsed } from './json-fields.ts';

export const WORK_FORMAT = 'shirube-comparison-work/1';

const id = z.string().min(1);

const count = z.string().meta({ description: 'what counts the row (番号), the beginning of its text' });
const groups = z.array(z.string()).meta({ description: 'cells between the count and the name (施策, 区分)' });

const grid = z
  .strictObject({
    table: z.string(),
    head: z.array(z.string()),
    cells: z.array(z.strictObject({ text: z.string(), at: z.int().min(0) })),
    name: z
      .int()
      .min(1)
      .exactOptional()
      .meta({ description: 'place of the cell that names the row, where it is not the first' }),
    gathered: z
      .array(z.string())
      .exactOptional()
      .meta({ description: 'what cells of the rows above say that reach down to this one' }),
    count: count.exactOptional(),
  })
  .meta({ description: 'rows of tables only' });

const kpi = z
  .strictObject({
    table: z.string(),
    count: count.exactOptional(),
    groups: groups.exactOptional(),
    gathered: z.string().exactOptional().meta({ description: 'all groups, those of merged cells too' }),
    of: z.string().exactOptional().meta({ description: 'the indicator above that it is a part of' }),
    within: z.string().exactOptional().meta({ description: 'what is said between its name and its figures' }),
    indicator: z.string(),
    unit: z.string(),
    values: z.array(
      z.strictObject({
        role: z.enum(['baseline', 'target', 'actual', 'other']),
        year: z.int().nullable(),
        head: z.string(),
        text: z.string(),
        value: z.string().nullable(),
      }),
    ),
  })
  .meta({ description: 'KPI rows only' });

const unit = z.strictObject({
  id,
  kind: z.enum(['heading', 'paragraph', 'bullet', 'kpi', 'note', 'diagram']),
  level: z.int().min(0).meta({ description: 'headings: 1 = top; every other kind: 0' }),
  number: z.string(),
  text: z.string().meta({ description: 'as printed; `number` is its prefix' }),
  path: z.array(z.string()),
  depth: z.int().min(2).exactOptional().meta({ description: 'items of a list within a list: 2 = below an item' }),
  grid: grid.exactOptional(),
  cells: kpi.exactOptional(),
});

const state = z
  .strictObject({ id, units: z.array(unit) })
  .meta({ description: 'an edition as it was when somebody spoke about it; an id of its own for each' });

const pin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['link', 'unlink']), new: id, old: id }),
  z.strictObject({ kind: z.literal('added'), new: id }),
  z.strictObject({ kind: z.literal('deleted'), old: id }),
]);

const remark = parsed<string>(remarkText, { description: 'at most 1,000 characters; empty = no remark' });
const earlier = z.int().min(1).meta({ description: 'number of an earlier entry' });

const act = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pins'),
    way: z.enum(['pair', 'join', 'part', 'alone', 'confirm']),
    pins: z.array(pin).min(1),
  }),
  z.strictObject({
    kind: z.literal('remark'),
    new: z.array(id),
    old: z.array(id),
    text: remark.nullable().meta({ description: 'null = as drafted' }),
  }),
  z.strictObject({ kind: z.enum(['take-back', 'restore']), entry: earlier }),
]);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const instant = parsed<string>(
  (found) =>
    INSTANT.test(found) ? ok(found) : fail(issue('json.form', { found, expected: '2020-11-20T09:00:00+09:00' })),
  { description: 'ISO 8601 instant with offset', pattern: INSTANT.source },
);

const entry = z.strictObject({
  number: z.int().min(1).meta({ description: 'from 1, without gaps' }),
  actor: z.strictObject({ kind: z.enum(['public', 'operator', 'desk']), name: z.string() }),
  at: instant,
  oldState: id.meta({ description: 'id of a state' }),
  newState: id.meta({ description: 'id of a state' }),
  act,
});

/** `--pins FILE.json`: what people said about the comparison of two editions. */
export const workFile = z
  .strictObject({ format: z.literal(WORK_FORMAT), states: z.array(state), entries: z.array(entry) })
  .superRefine(({ states, entries }, context) => {
    const known = new Set(states.map((one) => one.id));
    const refuse = (path: readonly (string | number)[], found: string, expected: string): void => {
      const issues = [issue('json.choice', { found, expected })];
      context.addIssue({ code: 'custom', message: 'see params', path: [...path], params: { issues } });
    };
    const gap = entries.findIndex(({ number }, at) => number !== at + 1);
    if (gap >= 0) refuse(['entries', gap, 'number'], String(entries[gap]?.number), String(gap + 1));
    entries.forEach((one, at) => {
      for (const side of ['oldState', 'newState'] as const)
        if (!known.has(one[side])) refuse(['entries', at, side], one[side], [...known].join(', '));
    });
  })
  .meta({ description: 'Work on a comparison, as `shirube compare --pins` takes it.' });
