import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misfitIssues, type Misfit } from './json-misfit.ts';

const schema = () => ({
  type: 'object',
  properties: {
    order: { type: 'string', enum: ['new-old', 'old-new'] },
    title: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    captions: { type: 'object', properties: { new: { type: 'string' }, old: { type: 'string' } } },
    notes: { type: 'array', items: { type: 'string' } },
    places: { type: 'integer' },
    id: { type: 'string', examples: ['minato'] },
    rule: { oneOf: [{ properties: { kind: { const: 'all' } } }, { properties: { kind: { const: 'near' } } }] },
  },
});

const cases: readonly (readonly [what: string, json: unknown, misfit: Misfit, told: string])[] = [
  [
    'a key that there is not',
    { captions: { olds: 1 } },
    { code: 'unrecognized_keys', path: ['captions'], keys: ['olds'] },
    'json.unknown-key captions.olds olds new, old',
  ],
  [
    'a key that is missing',
    {},
    { code: 'invalid_value', path: ['order'], values: ['new-old'] },
    'json.missing-key order order "order": "new-old"',
  ],
  [
    'a list that is missing',
    {},
    { code: 'invalid_type', path: ['notes'], expected: 'array' },
    'json.missing-key notes notes "notes": […]',
  ],
  [
    'a value that is none of the choices',
    { order: 'new' },
    { code: 'invalid_value', path: ['order'], values: ['new-old', 'old-new'] },
    'json.choice order "new" "new-old", "old-new"',
  ],
  [
    'a number where a text belongs',
    { title: 2025 },
    { code: 'invalid_type', path: ['title'], expected: 'string' },
    'json.text title 2025 "2025"',
  ],
  [
    'a text where a number belongs',
    { places: '1' },
    { code: 'invalid_type', path: ['places'], expected: 'number' },
    'json.number places "1" 1',
  ],
  [
    'a text where a list belongs',
    { notes: 'x' },
    { code: 'invalid_type', path: ['notes'], expected: 'array' },
    'json.list notes "x" ["x"]',
  ],
  [
    'a number where keys belong',
    { captions: 5 },
    { code: 'invalid_type', path: ['captions'], expected: 'object' },
    'json.group captions 5 {"new": …}',
  ],
  ['a text of another form', { id: 'A B' }, { code: 'invalid_format', path: ['id'] }, 'json.form id "A B" "minato"'],
  [
    'an empty text',
    { title: ' ' },
    { code: 'too_small', path: ['title'], origin: 'string', minimum: 1 },
    'json.empty title " "',
  ],
  [
    'a long text',
    { title: 'abcd' },
    { code: 'too_big', path: ['title'], origin: 'string', maximum: 3 },
    'json.too-long title "abcd" 4/3',
  ],
  [
    'too many values',
    { notes: ['a', 'b'] },
    { code: 'too_big', path: ['notes'], origin: 'array', maximum: 1 },
    'json.too-many notes ["a","b"] 2/1',
  ],
  [
    'a number below the least',
    { places: -1 },
    { code: 'too_small', path: ['places'], origin: 'number', minimum: 0 },
    'json.too-small places -1 0/0',
  ],
  [
    'no member of a choice of shapes',
    { rule: { kind: 'far' } },
    { code: 'invalid_union', path: ['rule', 'kind'], errors: [] },
    'json.choice rule.kind "far" "all", "near"',
  ],
  [
    'the member that fits best',
    { title: 5 },
    {
      code: 'invalid_union',
      path: ['title'],
      errors: [
        [{ code: 'invalid_type', path: [], expected: 'string' }],
        [
          { code: 'invalid_type', path: [], expected: 'object' },
          { code: 'custom', path: [] },
        ],
      ],
    },
    'json.text title 5 "5"',
  ],
];

for (const [what, json, misfit, told] of cases) {
  test(`${what} is told with its place, what is written and what would be right`, () => {
    const said = misfitIssues([misfit], { json, schema }).map(({ code, place, found, expected, params }) =>
      [code, place.path?.join('.'), found, expected, params && `${params['count']}/${params['limit']}`]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    assert.deepEqual(said, [told]);
  });
}
