import { statSync } from 'node:fs'
import { readdir, readFile, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { WRITES_LEAST } from '../../kernel/disk-level.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { JOURNAL } from '../seal/erasure-journal.ts'
import { archivesIn, markOf, nameOf, newestOf, readName, stampOf } from './archive-names.ts'
import { flushedTo, lineOf } from './changes/line.ts'
import { positionOf } from './changes/piece-names.ts'
import { copyOut } from './copy-rows.ts'
import { inFolder } from './in-folder.ts'
import type { Manifest } from './manifest.ts'
import { whichStay } from './which-stay.ts'
import { copyOutOf, PARTS, type Part, type Table, whichTables } from './which-tables.ts'
import { type Written, writeArchive } from './write-archive.ts'

/** One backup at a time of a database, from whichever machine. */
const LOCK = 7_284_027

export type BackupPlan = {
  /** as the owner: no request is served with it */
  ownerUrl: string
  folder: string
  dataDir: string
  secretsDir: string
  kind: 'real' | 'demo'
  version: string
  /** the empty database of this version (database/migrate.ts, freshSql), for a database that does not know of which one it is */
  schema: string
  now: Temporal.Instant
  onPart?: (part: Part) => void
}
export type Backup = {
  at: string
  files: string[]
  bytes: number
  rows: number
  tables: number
  isSameDisk: boolean
  removed: string[]
}

/**
 * A copy of everything, hot: both archives from one snapshot, each sealed to the recovery keys of the centres, read back, and then old ones
 * taken away. Nothing that was there before is touched until the new pair is whole.
 * @returns null while there is no centre, and so nothing to keep and no key to seal it to
 * @throws Refusal `backup_running` · `backup_folder_missing` `backup_disk_full` `backup_folder_no_access` { folder }
 */
export async function makeBackup(plan: BackupPlan): Promise<Backup | null> {
  const client = new pg.Client({ connectionString: plan.ownerUrl })
  client.on('error', () => undefined) // told by the query that runs
  await client.connect()
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK])
    if (!rows[0]?.mine) throw new Refusal('backup_running')
    return await inFolder(plan.folder, () => underLock(client, plan))
  } finally {
    await client.end().catch(() => undefined) // a connection that was cut is ended already
  }
}

async function underLock(client: pg.Client, plan: BackupPlan): Promise<Backup | null> {
  const line = await lineOf(client)
  const from = line && (await flushedTo(client)) // before the snapshot: what it does not see comes later in the line
  await client.query(`begin isolation level repeatable read read only; set local role titian_owner; set local statement_timeout = 0;
    set local datestyle = 'ISO, MDY'; set local timezone = 'UTC'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex';
    set local extra_float_digits = 1; set local search_path = public, pg_temp; set local client_encoding = 'UTF8'`)
  const centres = await centresOf(client)
  if (centres.length === 0) return null
  if (!(await stat(plan.folder)).isDirectory())
    throw new Refusal('backup_folder_missing', { params: { folder: plan.folder } })
  await sweep(plan.folder)
  await leaveRoom(plan)
  const tables = await whichTables(client)
  const { schema, ...known } = await headOf(client, plan)
  const changes = line && { line: line.line, from: String(from), ...(await snapshotOf(client)) }
  const head = { ...known, centres, ...(changes ? { changes } : {}) }
  const keys = [...new Set(centres.map((c) => c.recoveryPublicKey))]
  const [at, mark] = [stampOf(plan.now), markOf(keys)]
  const made: { file: string; written: Written }[] = []
  for (const part of PARTS) {
    plan.onPart?.(part)
    const file = join(plan.folder, nameOf({ at, mark, part }))
    const archive = {
      file,
      recipients: keys.map((key) => Buffer.from(key, 'base64url')),
      head: { ...head, part },
      schema,
      tables: tables.filter((t) => t.part === part),
      rows: (table: Table) => copyOut(client, copyOutOf(table)),
      last: (table: Table) => lastOf(client, table),
      beside: await besideOf(part, plan),
    }
    const written = await writeArchive(archive).catch(async (error: unknown) => {
      for (const { file } of made) await rm(file, { force: true }) // no half of a pair
      throw error
    })
    made.push({ file, written })
  }
  const total = (what: keyof Written) => made.reduce((sum, { written }) => sum + written[what], 0)
  return {
    at: plan.now.round('second').toString(),
    files: made.map((m) => m.file),
    bytes: total('bytes'),
    rows: total('rows'),
    tables: total('tables'),
    isSameDisk: isSameDisk(plan.folder, plan.dataDir),
    removed: await prune(plan.folder, plan.now),
  }
}

export const isSameDisk = (folder: string, dataDir: string): boolean => statSync(folder).dev === statSync(dataDir).dev

type Centre = Manifest['centres'][number]
async function centresOf(client: pg.Client): Promise<Centre[]> {
  const { rows } = await client.query<{ centre_id: string; key: string; seq: string | null; hash: string | null }>(
    `select c.centre_id, c.recovery_public_key as key, sum(h.last_seq)::text as seq,
      encode(sha256(convert_to(string_agg(concat(h.lane, ':', encode(h.last_hash, 'hex')), ',' order by h.lane), 'UTF8')), 'hex') as hash
      from centres c left join audit_heads h using (centre_id) group by 1, 2 order by 1`,
  )
  return rows.map((r) => ({
    centreId: r.centre_id,
    recoveryPublicKey: r.key,
    seq: Number(r.seq ?? 0),
    hash: r.hash ?? '',
  }))
}

async function headOf(
  client: pg.Client,
  plan: BackupPlan,
): Promise<Omit<Manifest, 'part' | 'tables' | 'files' | 'centres' | 'changes'> & { schema: string }> {
  const { rows } = await client.query<{
    postgres: string
    pepper_id: string | null
    given_clock: boolean
    migrations: string[]
    empty_sql: string | null
  }>(
    `select current_setting('server_version') as postgres, s.pepper_id, s.given_clock, s.empty_sql,
      array(select name from sec.migrations order by name) as migrations from sec.settings s`,
  )
  const found = rows[0]
  if (!found) throw new Error('a database without settings')
  return {
    program: 'titian',
    format: 1,
    moment: plan.now.round('second').toString(),
    version: plan.version,
    kind: plan.kind,
    postgres: found.postgres,
    pepperId: found.pepper_id,
    givenClock: found.given_clock,
    migrations: found.migrations,
    schema: found.empty_sql ?? plan.schema, // files of the program may be newer than what they have not upgraded yet
  }
}

async function snapshotOf(client: pg.Client): Promise<{ snapshot: string; to: string }> {
  const { rows } = await client.query<{ seen: string; at: string }>(
    'select pg_current_snapshot()::text as seen, pg_current_wal_insert_lsn()::text as at',
  )
  return { snapshot: rows[0]?.seen ?? '', to: String(positionOf(rows[0]?.at ?? '0/0')) }
}

async function lastOf(client: pg.Client, table: Table): Promise<Record<string, string | null>> {
  const last: Record<string, string | null> = {}
  for (const { column, sequence } of table.sequences) {
    const { rows } = await client.query<{ last: string | null }>(
      `select case when is_called then last_value::text end as last from ${sequence}`,
    )
    last[column] = rows[0]?.last ?? null
  }
  return last
}

/** The newest journal stands in both; what the house knows alone (pepper, its authority of TLS) stands with the keys. */
async function besideOf(part: Part, plan: BackupPlan) {
  const files = [{ name: 'erasures.journal', path: join(plan.dataDir, JOURNAL) }]
  if (part === 'apart')
    for (const name of SECRETS) files.push({ name: `secrets/${name}`, path: join(plan.secretsDir, name) })
  const read = await Promise.all(files.map(async ({ name, path }) => ({ name, bytes: await readIfThere(path) })))
  return read.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []))
}

export const SECRETS = ['pepper', 'lan-authority.pem'] as const

const readIfThere = (path: string): Promise<Buffer | null> =>
  readFile(path).catch((e: NodeJS.ErrnoException) => (e.code === 'ENOENT' ? null : Promise.reject(e)))

/** What a backup that was cut off left behind; under the lock, so it is nobody's work. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith('.new') && readName(name.slice(0, -4))) await rm(join(folder, name), { force: true })
}

/** A copy as large as the one before, on the disk of the database: it may not take what reading needs, nor the next piece of the log. */
async function leaveRoom({ folder, dataDir }: BackupPlan): Promise<void> {
  if (!isSameDisk(folder, dataDir)) return
  const all = await archivesIn(folder)
  const before = all.filter((name) => name.at === newestOf(all)?.at)
  const sizes = await Promise.all(before.map(async (name) => (await stat(join(folder, nameOf(name)))).size))
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize - sizes.reduce((sum, size) => sum + size, 0) < WRITES_LEAST)
    throw new Refusal('backup_disk_full', { params: { folder } })
}

async function prune(folder: string, now: Temporal.Instant): Promise<string[]> {
  const names = await archivesIn(folder)
  const stay = new Set(whichStay(names, now).map(nameOf))
  const gone = names.map(nameOf).filter((name) => !stay.has(name))
  for (const name of gone) await rm(join(folder, name), { force: true })
  return gone
}
