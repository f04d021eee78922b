import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { POLICIES } from '../src/app/modules.ts'
import { openApi } from '../src/app/openapi.ts'
import { permissionMatrix } from '../src/app/permission-matrix.ts'
import { shape } from '../src/app/shape.ts'
import { freshSql, migrations } from '../src/platform/database/migrate.ts'
import { renderPolicies } from '../src/platform/database/render-policies.ts'
import type { Check } from './support/finding.ts'

/** Files that follow from the code: written by `node house/generate.ts`, compared by the check, never edited. */
export const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  // the first release's shape; frozen as soon as a migration stands beside it
  'db/baseline.sql': async () =>
    (await migrations()).length === 0
      ? freshSql(shape())
      : readFile(new URL('../db/baseline.sql', import.meta.url), 'utf8'),
  'db/policies.sql': () => renderPolicies(POLICIES),
  'docs/generated/permissions.md': permissionMatrix,
  'docs/generated/openapi.json': () => `${JSON.stringify(openApi(), null, 1)}\n`,
}

export async function writeGenerated(root: string): Promise<void> {
  await mkdir(join(root, 'docs/generated'), { recursive: true })
  for (const [path, make] of Object.entries(GENERATED)) await writeFile(join(root, path), await make())
}

export const generatedIsCurrent: Check = {
  name: 'generated',
  run: async (root) => {
    const findings = []
    for (const [file, make] of Object.entries(GENERATED)) {
      const there = await readFile(join(root, file), 'utf8').catch(() => '')
      if (there !== (await make()))
        findings.push({
          file,
          says: 'is not what the code says today: run "node house/generate.ts" and read the difference',
        })
    }
    return findings
  },
}

if (process.argv[1]?.endsWith('house/generate.ts')) await writeGenerated(new URL('..', import.meta.url).pathname)
