import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { jsonSchemas } from './json-schemas.ts';

const ROOT = new URL('../../', import.meta.url);
const schemas = jsonSchemas();

for (const [name, schema] of schemas) {
  test(`the published schema of ${name} is the one the reader follows (UPDATE_SCHEMAS=1 writes it)`, () => {
    const file = new URL(`docs/schema/${name}.schema.json`, ROOT);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(file, text);
    assert.equal(readFileSync(file, 'utf8'), text);
  });
}

const examples = fileURLToPath(new URL('examples/', ROOT));
const files = existsSync(examples)
  ? readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  : [];

test(
  'every JSON file of the examples fits its published schema',
  { skip: files.length > 0 ? false : 'no examples stand here yet' },
  () => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    const validators = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]));
    for (const file of files) {
      const path = file.replaceAll('\\', '/');
      const name = path.includes('/schemes/') ? 'grade-scheme' : (path.split('/').at(-1) ?? '').replace('.json', '');
      const validate = validators.get(name);
      assert.ok(validate, `${path} has no schema`);
      assert.ok(
        validate(JSON.parse(readFileSync(`${examples}/${file}`, 'utf8'))),
        `${path}: ${ajv.errorsText(validate.errors)}`,
      );
    }
  },
);
