import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { asvsIsShown } from './asvs.ts'
import { boundaries } from './boundaries.ts'
import { codedColumns } from './coded-columns.ts'
import { comments } from './comments.ts'
import { cycles } from './cycles.ts'
import { dependencies } from './dependencies.ts'
import { eventWords } from './event-words.ts'
import { format } from './format.ts'
import { forms } from './forms.ts'
import { generatedIsCurrent } from './generate.ts'
import { languages } from './languages.ts'
import { moduleMapIsCurrent } from './module-map.ts'
import { names } from './names.ts'
import { places } from './places.ts'
import { references } from './references.ts'
import { refusals } from './refusals.ts'
import { releases } from './releases.ts'
import { securityCasesAreKnown } from './security-cases.ts'
import { sizes } from './sizes.ts'
import { skipped } from './skipped.ts'
import { filesOf } from './support/files.ts'
import type { Check } from './support/finding.ts'
import { suppressions } from './suppressions.ts'
import { tables } from './tables.ts'
import { typeCheck } from './type-check.ts'
import { versions } from './versions.ts'
import { words } from './words.ts'
import { worlds } from './worlds.ts'

/** The rules of the house in the order in which they are best repaired. */
export const CHECKS: readonly Check[] = [
  format,
  typeCheck,
  names,
  boundaries,
  worlds,
  cycles,
  tables,
  codedColumns,
  comments,
  words,
  languages,
  forms,
  eventWords,
  refusals,
  sizes,
  suppressions,
  skipped,
  places,
  references,
  securityCasesAreKnown,
  asvsIsShown,
  versions,
  releases,
  dependencies,
  moduleMapIsCurrent,
  generatedIsCurrent,
]

/** The checks of `house/database/`, if there are any: each file exports `check`. */
export async function databaseChecks(root: string): Promise<Check[]> {
  const files = (await filesOf(root)).filter((f) => /^house\/database\/[^/]+\.ts$/.test(f))
  const loaded: { check?: Check }[] = await Promise.all(files.map((f) => import(pathToFileURL(join(root, f)).href)))
  return loaded.flatMap((m) => (m.check === undefined ? [] : [m.check]))
}
