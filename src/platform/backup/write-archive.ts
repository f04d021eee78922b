import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { FILE_KEY } from '../seal/age.ts'
import { sealStream } from '../seal/age-stream.ts'
import { COLUMNS, MANIFEST, type Manifest, rowsName, SCHEMA } from './manifest.ts'
import { readArchive } from './read-archive.ts'
import { rowSum } from './row-sum.ts'
import { type Entry, TAR_END, tarred } from './tar.ts'
import type { Table } from './which-tables.ts'

const zip = promisify(gzip)
/** Rows are gathered to this much before they are pressed and sealed. */
const PART_BYTES = 2 ** 20

export type Archive = {
  file: string
  recipients: readonly Buffer[]
  head: Omit<Manifest, 'tables' | 'files'>
  schema: string
  tables: readonly Table[]
  /** of one snapshot, each row with its line end in one piece */
  rows(table: Table): AsyncIterable<Buffer>
  /** where its sequences stand */
  last(table: Table): Promise<Record<string, string | null>>
  /** small files beside the rows: the journal of erasures, the pepper */
  beside: readonly Entry[]
}
export type Written = { bytes: number; rows: number; tables: number }

/**
 * One archive: sealed as it is written, forced to the disk, read back to its end and only then given its name. The key that reads it back is forgotten with it: afterwards only the recovery key opens it.
 */
export async function writeArchive(archive: Archive): Promise<Written> {
  const draft = `${archive.file}.new`
  const fileKey = randomBytes(FILE_KEY)
  let rows = 0
  await rm(draft, { force: true })
  try {
    const handle = await open(draft, 'wx', 0o600)
    let bytes = 0
    try {
      const files = archiveBytes(archive, (n) => {
        rows += n
      })
      for await (const piece of sealStream(files, archive.recipients, fileKey)) {
        await handle.writeFile(piece)
        bytes += piece.length
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    for await (const _ of readArchive(createReadStream(draft), { fileKey })); // every file and hash of it
    await rename(draft, archive.file)
    await syncFolder(dirname(archive.file))
    return { bytes, rows, tables: archive.tables.length }
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    fileKey.fill(0)
  }
}

/** What is sealed: a tar of rows in pieces and a manifest at its end. */
export async function* archiveBytes(archive: Archive, onRows: (n: number) => void): AsyncGenerator<Buffer> {
  const seconds = Math.floor(Temporal.Instant.from(archive.head.moment).epochMilliseconds / 1000)
  const files: Record<string, string> = {}
  const entry = (name: string, bytes: Buffer): Buffer => {
    files[name] = createHash('sha256').update(bytes).digest('hex')
    return tarred({ name, bytes }, seconds)
  }
  yield entry(SCHEMA, Buffer.from(archive.schema))
  yield entry(COLUMNS, Buffer.from(JSON.stringify(Object.fromEntries(archive.tables.map((t) => [t.name, t.columns])))))
  for (const { name, bytes } of archive.beside) yield entry(name, bytes)
  const tables: Manifest['tables'][number][] = []
  for (const table of archive.tables) {
    const { part: _, ...kept } = table
    const sum = rowSum()
    let at = 0
    for await (const rows of gathered(archive.rows(table), sum.add))
      yield entry(rowsName(table.name, at++), await zip(rows))
    const counted = sum.end()
    onRows(counted.rows)
    tables.push({ ...kept, ...counted, last: await archive.last(table) })
  }
  const manifest: Manifest = { ...archive.head, tables, files }
  yield tarred({ name: MANIFEST, bytes: Buffer.from(JSON.stringify(manifest)) }, seconds)
  yield TAR_END
}

async function* gathered(rows: AsyncIterable<Buffer>, onRow: (row: Buffer) => void): AsyncGenerator<Buffer> {
  let kept: Buffer[] = []
  let length = 0
  for await (const row of rows) {
    onRow(row)
    kept.push(row)
    length += row.length
    if (length < PART_BYTES) continue
    yield Buffer.concat(kept, length)
    kept = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(kept, length)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
