import { createHash } from 'node:crypto'
import { read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'

export type Released = { version: string; schema: string }
const FILE = 'db/released.txt'
const BASELINE = 'db/baseline.sql'

/** The lines of `db/released.txt`, oldest first: version and SHA-256 of its empty schema. */
export async function released(root: string): Promise<Released[]> {
  const lines = (await read(root, FILE)).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => ({ version: line.split(' ')[0] ?? '', schema: line.split(' ')[1] ?? '' }))
}

export const hashOf = (sql: string): string => createHash('sha256').update(sql).digest('hex')

/** What is wrong with what was released, where `today` is the empty schema and `files` what lies in `tests/upgrade`. */
export function findReleased(of: {
  releases: readonly Released[]
  baseline: string
  today: string
  migrations: number
  files: readonly string[]
}): Finding[] {
  const [first, last] = [of.releases[0], of.releases.at(-1)]
  if (!first || !last) return []
  const found: Finding[] = []
  if (hashOf(of.baseline) !== first.schema)
    found.push({ file: BASELINE, says: `is what ${first.version} shipped and is never printed anew: take it back.` })
  if (of.migrations === 0 && hashOf(of.today) !== last.schema)
    found.push({
      file: FILE,
      says: `the schema is not that of ${last.version} any more: whoever runs it needs "npm run make migration NAME".`,
    })
  for (const { version } of of.releases)
    if (!['keys.json', '.data.age', '.apart.age'].every((end) => of.files.some((f) => isOf(f, version, end))))
      found.push({
        file: `tests/upgrade/${version}`,
        says: 'lacks the centre of this version: run "npm run keep-centre".',
      })
  return found
}

const isOf = (file: string, version: string, end: string) =>
  file.startsWith(`tests/upgrade/${version}/`) && file.endsWith(end)

/** House rule: what was released stays as it was, and every version has a centre whose upgrade is tried. */
export const releases: Check = {
  name: 'releases',
  run: async (root) => {
    const { freshSql, migrations } = await import('../src/platform/database/migrate.ts')
    const { shape } = await import('../src/app/shape.ts')
    const { globSync } = await import('node:fs')
    return findReleased({
      releases: await released(root),
      baseline: await read(root, BASELINE),
      today: await freshSql(shape()),
      migrations: (await migrations()).length,
      files: globSync('tests/upgrade/*/*', { cwd: root }),
    })
  },
}
