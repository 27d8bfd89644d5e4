import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { FileSet } from '#app'
import { readCityFolder } from './read-city-folder.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url))

function folder(name: string): FileSet {
  const root = `${EXAMPLES}${name}/`
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.replaceAll('\\', '/').length).replace(/^\//, ''))
  return { name, kind: 'folder', list: () => paths, read: (path) => (paths.includes(path) ? readFileSync(`${root}${path}`) : null) }
}

for (const name of ['kumamoto', 'minato']) {
  test(`the example ${name} is read without an error`, { skip: existsSync(`${EXAMPLES}${name}/city.json`) ? false : 'this example does not stand here yet' }, () => {
    const result = readCityFolder(folder(name))
    assert.ok(result.ok, JSON.stringify(result.ok ? [] : result.issues.filter(({ severity }) => severity === 'error'), null, 1))
    for (const { edition, indicators } of result.value.dossier.editions) assert.ok(indicators.length > 0, `${edition.id} has indicators`)
  })
}
