import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { Refusal } from '../../kernel/refusal.ts'
import { applyChanges } from '../../platform/backup/changes/apply-changes.ts'
import type { Changes } from '../../platform/backup/changes/look-at-changes.ts'
import type { Pair } from '../../platform/backup/find-pair.ts'
import { differing, loadRows, setSequences, withoutReferences } from '../../platform/backup/load-rows.ts'
import { type LookedPair, lookThrough, openArchive } from '../../platform/backup/look-through.ts'
import { doorKey } from '../../platform/database/door.ts'
import { freshSql, migrate, migrations } from '../../platform/database/migrate.ts'
import { reapplyErasures } from '../reapply-erasures.ts'
import { shape } from '../shape.ts'

/**
 * Reads both archives to their end before anything is made, and runs nothing of theirs that no release has shipped: age says who may read
 * an archive and not who wrote it, the key to seal one is public, and its schema runs as the superuser of the server.
 * @throws Refusal those of `lookThrough` · `backup_unknown_schema` { version }
 */
export async function look(pair: Pair, privateKey: Buffer, kind: 'real' | 'demo'): Promise<LookedPair> {
  const known = (await migrations()).map((m) => m.name)
  const looked = await lookThrough(pair, privateKey, { kind, migrations: known })
  if (!(await knownSchemas()).has(hashOf(looked.schema)))
    throw new Refusal('backup_unknown_schema', { params: { version: looked.data.manifest.version } })
  return looked
}

const RELEASED = new URL('../../../db/released.txt', import.meta.url)
const hashOf = (schema: string) => createHash('sha256').update(schema).digest('hex')

/** Of this program and of every release before it: `version hash` a line. */
async function knownSchemas(): Promise<ReadonlySet<string>> {
  const lines = (await readFile(RELEASED, 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Set([hashOf(await freshSql(shape())), ...lines.map((line) => line.split(' ')[1] ?? '')])
}

export const pepperIdOf = (file: Buffer): string =>
  createHash('sha256').update(file.toString('utf8').trim()).digest('hex').slice(0, 16)

/** The secret itself, of the file as it stands there. */
export const pepperOf = (file: Buffer): Buffer => Buffer.from(file.toString('utf8').trim(), 'base64url')

export type Into = {
  ownerUrl: string
  /** on a PostgreSQL of the operator */
  passwords?: { app: string; job: string }
  pair: Pair
  looked: LookedPair
  privateKey: Buffer
  /** the file of secrets, as it stands there */
  pepper: Buffer
  journal: string
  /** what goes on from the copy, after its rows were compared */
  changes?: Changes | null
  /** a later copy that the changes lead past: there every row must be as it says */
  proving?: LookedPair
  onTable?: (name: string) => void
}
export type Restored = {
  rows: number
  tables: number
  dropped: number
  erasedAgain: number
  /** what was acknowledged before it is there */
  moment: string
  /** done after the copy */
  transactions: number
}

/**
 * Into an empty database, in one transaction with everything that a start does to its shape: all of it, or nothing. Every table is read
 * back and compared with the archive before the commit, and before what goes on from it. Then what was erased since is erased again.
 * @throws Refusal `backup_differs` { tables } · `changes_do_not_fit` { table } · `changes_differ` { tables }
 */
export async function restoreInto(into: Into): Promise<Restored> {
  const { pair, looked, privateKey } = into
  const manifests = [looked.data.manifest, looked.apart.manifest]
  const pepper = pepperOf(into.pepper)
  let [dropped, transactions] = [0, 0]
  await migrate({
    ownerUrl: into.ownerUrl,
    ...(into.passwords ? { passwords: into.passwords, rolesOf: 'database' as const } : {}),
    shape: shape(),
    ...(looked.data.manifest.givenClock ? { givenClock: true } : {}),
    pepperId: pepperIdOf(into.pepper),
    doorKey: doorKey(pepper),
    restore: {
      schema: looked.schema,
      seen: looked.data.manifest.migrations,
      async load(client) {
        dropped = await withoutReferences(client, async () => {
          for (const file of [pair.apart, pair.data])
            await loadRows(client, openArchive(file, privateKey), into.onTable ?? (() => undefined))
          const different = await differing(client, manifests)
          if (different.length > 0) throw new Refusal('backup_differs', { params: { tables: different.join(', ') } })
          transactions = await goOn(client, into)
        })
      },
    },
  })
  const erasedAgain = await reapplyErasures({ ownerUrl: into.ownerUrl, file: into.journal, pepper })
  const tables = manifests.flatMap((m) => m.tables)
  return {
    rows: tables.reduce((sum, t) => sum + t.rows, 0),
    tables: tables.length,
    dropped,
    erasedAgain,
    moment: into.changes?.through.toString() ?? looked.data.manifest.moment,
    transactions,
  }
}

async function goOn(client: pg.Client, { looked, changes, privateKey, proving }: Into): Promise<number> {
  const line = looked.data.manifest.changes
  if (!changes || !line) return 0
  const { files } = changes
  const until = proving?.data.manifest.changes?.snapshot
  let after = line.snapshot
  let transactions = 0
  if (proving && until !== undefined) {
    transactions += (await applyChanges(client, { files, privateKey, after, until })).transactions
    const different = await differing(client, [proving.data.manifest, proving.apart.manifest])
    if (different.length > 0) throw new Refusal('changes_differ', { params: { tables: different.join(', ') } })
    after = until
  }
  transactions += (await applyChanges(client, { files, privateKey, after })).transactions
  await setSequences(client, changes.last)
  return transactions
}
