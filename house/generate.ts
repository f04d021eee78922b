import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freshSql } from '../src/platform/database/migrate.ts'
import { renderPolicies } from '../src/platform/database/render-policies.ts'
import { asvsPage } from './asvs.ts'
import { eventsFile, homePartsFile, modulesFile, routesFile, serversFile, tasksFile } from './generate-modules.ts'
import { INSTRUMENT_SCALES } from './instrument-scales.ts'
import { LETTER_PAPERS } from './letter-papers.ts'
import { released } from './releases.ts'
import { securityCases } from './security-cases.ts'
import type { Check } from './support/finding.ts'

/** The lists of modules come first: what follows from the code is loaded by way of them. */
const LISTS: Readonly<Record<string, (root: string) => Promise<string>>> = {
  'src/app/modules.ts': modulesFile,
  'src/app/all-events.ts': eventsFile,
  'src/app/all-tasks.ts': tasksFile,
  'src/app/servers.ts': serversFile,
  'src/app/web/routes.ts': routesFile,
  'src/app/web/home-parts.ts': homePartsFile,
  ...LETTER_PAPERS,
  ...INSTRUMENT_SCALES,
}

/** Files that follow from the code: written by `npm run generate`, compared by the check, never edited. */
export const GENERATED: Readonly<Record<string, (root: string) => Promise<string>>> = {
  ...LISTS,
  // the first release's shape, and from then on what it shipped (releases.ts)
  'db/baseline.sql': async (root) =>
    (await released(root)).length === 0
      ? freshSql((await import('../src/app/shape.ts')).shape())
      : readFile(join(root, 'db/baseline.sql'), 'utf8'),
  'db/policies.sql': async () => renderPolicies((await import('../src/app/modules.ts')).POLICIES),
  'docs/generated/permissions.md': async () => (await import('../src/app/permission-matrix.ts')).permissionMatrix(),
  'docs/generated/security-cases.md': securityCases,
  'docs/generated/asvs.md': asvsPage,
  'docs/generated/openapi.json': async () =>
    `${JSON.stringify((await import('../src/app/openapi.ts')).openApi(), null, 1)}
`,
}

export async function writeGenerated(root: string): Promise<void> {
  await mkdir(join(root, 'docs/generated'), { recursive: true })
  for (const [path, make] of Object.entries(GENERATED)) await writeFile(join(root, path), await make(root))
}

export const generatedIsCurrent: Check = {
  name: 'generated',
  run: async (root) => {
    const findings = []
    for (const [file, make] of Object.entries(GENERATED)) {
      const there = await readFile(join(root, file), 'utf8').catch(() => '')
      if (there !== (await make(root)))
        findings.push({
          file,
          says: 'is not what the code says today: run "npm run generate" and read the difference',
        })
    }
    return findings
  },
}

if (process.argv[1]?.endsWith('house/generate.ts')) await writeGenerated(new URL('..', import.meta.url).pathname)
