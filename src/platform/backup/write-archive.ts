import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { COLUMNS, MANIFEST, type Manifest, rowsName, SCHEMA } from './manifest.ts'
import { readArchive } from './read-archive.ts'
import { rowSum } from './row-sum.ts'
import { type Entry, TAR_END, tarred } from './tar.ts'
import type { Table } from './which-tables.ts'
import { writeSealed } from './write-sealed.ts'

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

/** One archive, every file and hash of which is read back. */
export async function writeArchive(archive: Archive): Promise<Written> {
  let rows = 0
  const bytes = await writeSealed({
    ...{ file: archive.file, recipients: archive.recipients },
    bytes: () =>
      archiveBytes(archive, (n) => {
        rows += n
      }),
    async check(source, fileKey) {
      for await (const _ of readArchive(source, { fileKey }));
    },
  })
  return { bytes, rows, tables: archive.tables.length }
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
