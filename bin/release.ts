import { readFile } from 'node:fs/promises'
import { shape } from '../src/app/shape.ts'
import { freshSql } from '../src/platform/database/migrate.ts'
import { NoRelease, pack } from './release/pack.ts'

/** `npm run release`: the archive of the version in package.json. What it needs first it says in a sentence. */
const root = new URL('..', import.meta.url).pathname
try {
  const manifest: { version: string } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) // our own file
  const { archive, sha256, bytes } = await pack(root, manifest.version, await freshSql(shape()))
  console.log(`${archive}\n${(bytes / 2 ** 20).toFixed(1)} MB, sha256 ${sha256}`)
} catch (error) {
  if (!(error instanceof NoRelease)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}
