import type { RowSum } from './row-sum.ts'
import type { Part, Table } from './which-tables.ts'

/** The last file of an archive: what is in it, so that whoever reads it to the end knows that nothing is missing. */
export type Manifest = {
  program: 'titian'
  format: 1
  part: Part
  /** the two archives of one moment bear the same */
  moment: string
  version: string
  kind: 'real' | 'demo'
  postgres: string
  /** of the pepper that the accounts were made with */
  pepperId: string | null
  givenClock: boolean
  migrations: readonly string[]
  centres: readonly { centreId: string; recoveryPublicKey: string; seq: number; hash: string }[]
  /**
   * The line of changes that goes on from here: the positions before and after its snapshot was taken, and which transactions the copy has
   * seen (`pg_current_snapshot`).
   */
  changes?: { line: string; from: string; to: string; snapshot: string }
  tables: readonly (Omit<Table, 'part'> & RowSum & { last: Readonly<Record<string, string | null>> })[]
  /** SHA-256 of every other file, as it is stored */
  files: Readonly<Record<string, string>>
}

export const MANIFEST = 'manifest.json'
/** The empty database that the rows belong in, as of that version. */
export const SCHEMA = 'schema.sql'
/** Which columns its rows have, in which order: known before the first of them. */
export const COLUMNS = 'columns.json'

/** `rows/<table>/<number>.copy.gz`: COPY's own text (postgresql.org, "COPY", text format), cut between rows. */
export const rowsName = (table: string, at: number): string => `rows/${table}/${String(at).padStart(6, '0')}.copy.gz`
export const tableOfName = (name: string): string | null => /^rows\/([^/]+)\/\d{6}\.copy\.gz$/.exec(name)?.[1] ?? null
