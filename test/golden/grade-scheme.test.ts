import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseGradeScheme, presetSchemes } from '#indicator';

const page = readFileSync(new URL('../../docs/how-to/grade-scheme.md', import.meta.url), 'utf8');

test('the page on grade schemes lists what is shipped', () => {
  const listed = [...page.matchAll(/^\| `([\w-]+)` \| (.+?) \|/gm)].map(([, id, name]) => [id, name]);
  assert.deepEqual(
    listed.filter(([id]) => presetSchemes.some((scheme) => scheme.id === id)),
    presetSchemes.map((scheme) => [scheme.id, scheme.name]),
  );
});

test('the scheme shown on the page is one', () => {
  const [, example = ''] = /```json\n([\s\S]+?)```/.exec(page) ?? [];
  const parsed = parseGradeScheme(JSON.parse(example), {});
  assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
});
