import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Instruments in use never change: old answers are read by the version they were given to (ARCHITECTURE.md). This file makes
 * the hashes that `frozen.json` holds; run it (`node src/modules/instruments/tests/freeze.ts`) after adding a version. It
 * adds what is new and refuses to touch what is there.
 */
const FOLDER = join(import.meta.dirname, '../scales')
const FROZEN = join(FOLDER, 'frozen.json')

export type Hashes = Readonly<Record<string, string>>

/** `code/v1/file` → SHA-256 in hex, for every file of every version. Line ends are made equal first. */
export function hashesOf(folder = FOLDER): Hashes {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.map((name) => name.replaceAll('\\', '/')).filter((name) => /^[^/]+\/v\d+\/[^/]+$/.test(name))
  const hash = (name: string) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    return createHash('sha256').update(text).digest('hex')
  }
  return Object.fromEntries(files.sort().map((name) => [name, hash(name)]))
}

/** Frozen files that changed or went away: each is a sentence that says what to do. */
export const brokenPromises = (frozen: Hashes, now: Hashes): string[] =>
  Object.entries(frozen)
    .filter(([name, hash]) => now[name] !== hash)
    .map(([name]) => `${name} is frozen: put it back as it was, and make the change in a new version beside it`)

/** Files of a version that nobody froze yet. */
export const notFrozen = (frozen: Hashes, now: Hashes): string[] =>
  Object.keys(now)
    .filter((name) => !Object.hasOwn(frozen, name))
    .map((name) => `${name} is not frozen: run node src/modules/instruments/tests/freeze.ts`)

export const readFrozen = (file = FROZEN): Hashes => JSON.parse(readFileSync(file, 'utf8')) as Hashes // our own file, checked by the test

if (import.meta.main) {
  const now = hashesOf()
  const frozen = readFrozen()
  const broken = brokenPromises(frozen, now)
  if (broken.length > 0) throw new Error(broken.join('\n'))
  writeFileSync(FROZEN, `${JSON.stringify(now, null, 2)}\n`)
}
