import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MODULES, PUBLISHED_TABLES, SIBLINGS } from './map.ts'
import { filesOf, readIfThere } from './support/files.ts'
import type { Check } from './support/finding.ts'
import { schemaOf } from './support/schema.ts'

const FILE = 'docs/generated/module-map.md'

/** The table of modules as a page, from `house/map.ts` and the schemas. */
export async function moduleMap(root: string): Promise<string> {
  const built = new Set((await filesOf(root)).map((f) => /^src\/modules\/([^/]+)\//.exec(f)?.[1]))
  const tables = Map.groupBy((await schemaOf(root)).tables, (t) => t.module)
  const rows = Object.entries(MODULES).map(([name, m]) => {
    const own = (tables.get(name) ?? []).map((t) => t.name).join(', ')
    const beside = Object.keys(SIBLINGS[name] ?? {}).join(', ')
    const title = built.has(name) ? `[${name}](../../src/modules/${name}/)` : name
    return `| ${m.rank} | ${title} | ${m.knows} | ${own || '–'} | ${beside || '–'} |`
  })
  const published = Object.entries(PUBLISHED_TABLES).map(([name, why]) => `- \`${name}\`: ${why}`)
  return [
    '# The modules',
    '',
    'Printed from `house/map.ts` and every `schema.sql` by `npm run check -- --fix`; do not edit. A module imports only from a lower',
    'rank, or from a neighbour named in the last column. A name without a link is planned and not yet built.',
    '',
    '| rank | module | what it knows | its tables | may import beside it |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'Tables that others may read without a view:',
    '',
    ...published,
    '',
  ].join('\n')
}

/** Writes the page; for `npm run check -- --fix`. */
export async function writeModuleMap(root: string): Promise<void> {
  await mkdir(dirname(join(root, FILE)), { recursive: true })
  await writeFile(join(root, FILE), await moduleMap(root))
}

/** House rule: the printed map is the map. */
export const moduleMapIsCurrent: Check = {
  name: 'module map',
  run: async (root) =>
    (await readIfThere(root, FILE)) === (await moduleMap(root))
      ? []
      : [{ file: FILE, says: 'print it anew with `npm run check -- --fix`.' }],
}
