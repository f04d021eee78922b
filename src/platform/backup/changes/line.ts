import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { LEFT_OUT, whichTables } from '../which-tables.ts'
import { positionOf } from './piece-names.ts'

/**
 * One unbroken line of changes, from a moment on: a slot of PostgreSQL, which keeps what was not sealed away yet, also through a kill, and
 * gives it again. Another shape of the tables begins another line, and so does a database that was brought back.
 */
export type Line = { slot: string; line: string; shape: string; began: Temporal.Instant }

export const PUBLICATION = 'titian_changes'
const SLOT = /^titian_([0-9a-f]{8})_([0-9a-f]{8})_(\d{10})$/

type Slot = { slot_name: string; is_lost: boolean }
const SLOTS = `select slot_name, wal_status = 'lost' as is_lost from pg_replication_slots
  where database = current_database() and slot_type = 'logical' and slot_name like 'titian\\_%' order by slot_name desc`

const read = (slot: string): Line | null => {
  const [, line, shape, began] = SLOT.exec(slot) ?? []
  if (!line || !shape || !began) return null
  return { slot, line, shape, began: Temporal.Instant.fromEpochMilliseconds(Number(began) * 1000) }
}

/** The line that is being kept, whether or not anybody follows it now. */
export async function lineOf(client: pg.ClientBase): Promise<Line | null> {
  const { rows } = await client.query<Slot>(SLOTS)
  return rows.flatMap((r) => (r.is_lost ? [] : (read(r.slot_name) ?? []))).at(0) ?? null
}

/** Of the empty database and of what is left out of it, in eight letters: rows of one shape do not fit into another. */
export const shapeOf = (schema: string): string =>
  createHash('sha256').update(schema).update(LEFT_OUT.join()).digest('hex').slice(0, 8)

/**
 * The line to go on with, or a new one: there was none, its tables had another shape, or what was not sealed away became so much that
 * PostgreSQL gave it up (`max_slot_wal_keep_size`). As superuser, on the embedded server.
 */
export async function openLine(
  client: pg.ClientBase,
  schema: string,
  now: Temporal.Instant,
): Promise<{ line: Line; isNew: boolean; wasLost: boolean }> {
  const { rows } = await client.query<Slot>(SLOTS)
  const shape = shapeOf(schema)
  const kept = rows.flatMap((r) => (r.is_lost ? [] : (read(r.slot_name) ?? []))).find((l) => l.shape === shape)
  for (const { slot_name } of rows)
    if (slot_name !== kept?.slot) await client.query('select pg_drop_replication_slot($1)', [slot_name])
  if (kept) return { line: kept, isNew: false, wasLost: false }
  await publish(client)
  const seconds = String(Math.floor(now.epochMilliseconds / 1000)).padStart(10, '0')
  const line = read(`titian_${randomBytes(4).toString('hex')}_${shape}_${seconds}`)
  if (!line) throw new Error('a name that is no name of a line')
  await client.query(`select pg_create_logical_replication_slot($1, 'pgoutput')`, [line.slot])
  return { line, isNew: true, wasLost: rows.some((r) => r.is_lost) }
}

/**
 * Gives up what holds so much of the log back, where the disk of the data has no room left: the next round begins another line. What holds
 * little stays, for to give it up would win nothing. @returns whether one was given up
 */
export async function giveUpLines(client: pg.ClientBase, holdingMost: number): Promise<boolean> {
  const { rows } = await client.query<{ slot_name: string }>(
    `select slot_name from pg_replication_slots where database = current_database() and slot_type = 'logical' and slot_name like 'titian\\_%'
      and not active and pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn) > $1`,
    [holdingMost],
  )
  for (const { slot_name } of rows) await client.query('select pg_drop_replication_slot($1)', [slot_name])
  return rows.length > 0
}

/** Every table that a copy holds; each has a primary key, or PostgreSQL would refuse to change its rows from now on. */
async function publish(client: pg.ClientBase): Promise<void> {
  const tables = (await whichTables(client)).map((t) => t.name)
  const { rows } = await client.query<{ name: string }>(
    `select t.name from unnest($1::text[]) t (name)
      where not exists (select from pg_index i where i.indrelid = t.name::regclass and i.indisprimary)`,
    [tables],
  )
  if (rows.length > 0) throw new Error(`tables without a primary key: ${rows.map((r) => r.name).join(', ')}`)
  const known = await client.query('select from pg_publication where pubname = $1', [PUBLICATION])
  const verb = known.rowCount === 0 ? 'create publication %p for table' : 'alter publication %p set table'
  await client.query(`${verb.replace('%p', PUBLICATION)} ${tables.join(', ')}`)
}

/** Where the log stands now: whatever was acknowledged before is in it. */
export async function flushedTo(client: pg.ClientBase): Promise<bigint> {
  const { rows } = await client.query<{ at: string }>('select pg_current_wal_flush_lsn()::text as at')
  return positionOf(rows[0]?.at ?? '0/0')
}

/** Where a line stands that is not followed: what came before is sealed away. */
export async function confirmedTo(client: pg.ClientBase, { slot }: Line): Promise<bigint> {
  const { rows } = await client.query<{ at: string }>(
    'select confirmed_flush_lsn::text as at from pg_replication_slots where slot_name = $1',
    [slot],
  )
  return positionOf(rows[0]?.at ?? '0/0')
}
