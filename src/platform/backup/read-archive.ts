import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { AgeError, openStream } from '../seal/age-stream.ts'
import { MANIFEST, type Manifest, tableOfName } from './manifest.ts'
import { rowSum } from './row-sum.ts'
import { untarred } from './tar.ts'

const unzip = promisify(gunzip)

/** What is read of an archive, in the order in which it stands there; the manifest is the last. */
export type Read =
  | { kind: 'file'; name: string; bytes: Buffer }
  | { kind: 'rows'; table: string; bytes: Buffer }
  | { kind: 'manifest'; manifest: Manifest }

export class ArchiveError extends Error {
  constructor(what: string) {
    super(`archive: ${what}`)
  }
}

/**
 * Reads an archive to its end and compares every file, every table's rows and their sum with what the manifest says. What comes before the
 * manifest is authentic but may be half: whoever loads it commits after the end.
 * @throws AgeError · TarError · ArchiveError
 */
export async function* readArchive(
  source: AsyncIterable<Buffer>,
  by: { privateKey: Buffer } | { fileKey: Buffer },
): AsyncGenerator<Read> {
  const files: Record<string, string> = {}
  const sums = new Map<string, ReturnType<typeof rowSum>>()
  let manifest: Manifest | undefined
  for await (const { name, bytes } of untarred(openStream(source, by))) {
    if (manifest) throw new ArchiveError(`${name} after the manifest`)
    if (name === MANIFEST) {
      manifest = manifestOf(bytes)
      continue
    }
    if (name in files) throw new ArchiveError(`${name} twice`)
    files[name] = createHash('sha256').update(bytes).digest('hex')
    const table = tableOfName(name)
    if (table === null) yield { kind: 'file', name, bytes }
    else {
      const rows = await unzip(bytes)
      const sum = sums.get(table) ?? rowSum()
      sums.set(table, sum)
      for (const row of rowsOf(rows)) sum.add(row)
      yield { kind: 'rows', table, bytes: rows }
    }
  }
  if (!manifest) throw new AgeError('cut')
  compare(manifest, files, sums)
  yield { kind: 'manifest', manifest }
}

function manifestOf(bytes: Buffer): Manifest {
  const read = JSON.parse(bytes.toString('utf8')) as Manifest // authentic: only whoever seals archives writes one
  if (read.program !== 'titian' || read.format !== 1) throw new ArchiveError('a manifest of another format')
  return read
}

/** Each with its line end: COPY's text writes a line end within a value in two letters, so a bare one ends a row. */
export function* rowsOf(text: Buffer): Generator<Buffer> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(10, from) + 1 || text.length
    yield text.subarray(from, end)
    from = end
  }
}

function compare(
  manifest: Manifest,
  files: Record<string, string>,
  sums: ReadonlyMap<string, ReturnType<typeof rowSum>>,
) {
  const names = [...new Set([...Object.keys(files), ...Object.keys(manifest.files)])]
  for (const name of names) if (files[name] !== manifest.files[name]) throw new ArchiveError(`${name} differs`)
  for (const { name, rows, sum } of manifest.tables) {
    const found = sums.get(name)?.end() ?? rowSum().end()
    if (found.rows !== rows || found.sum !== sum) throw new ArchiveError(`rows of ${name} differ`)
  }
}
