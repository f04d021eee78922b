import type pg from 'pg'
import { copyIn, copyOut } from './copy-rows.ts'
import { COLUMNS, type Manifest } from './manifest.ts'
import type { Read } from './read-archive.ts'
import { rowSum } from './row-sum.ts'
import { copyInto, copyOutOf, LEFT_OUT, whichTables } from './which-tables.ts'

type Reference = { table: string; name: string; says: string; parent: string; pairs: string; given: string }
type Wanted = Pick<Manifest['tables'][number], 'name' | 'columns'>

const REFERENCES = `
  select k.conrelid::regclass::text as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as says,
    k.confrelid::regclass::text as parent, string_agg(format('p.%I = c.%I', pa.attname, ca.attname), ' and ') as pairs,
    string_agg(format('c.%I is not null', ca.attname), ' and ') as given
  from pg_constraint k cross join lateral unnest(k.conkey, k.confkey) u (child, parent)
    join pg_attribute ca on ca.attrelid = k.conrelid and ca.attnum = u.child
    join pg_attribute pa on pa.attrelid = k.confrelid and pa.attnum = u.parent
  where k.contype = 'f' and k.connamespace in ('public'::regnamespace, 'keys'::regnamespace, 'sec'::regnamespace)
  group by k.oid, k.conrelid, k.confrelid, k.conname order by 1, 2`

/**
 * Rows into an empty database, within one transaction: references are taken off and put back, which asks every one of them; triggers
 * rest. So no order of tables is needed, and nobody has to be superuser.
 * @returns how many rows went because what they refer to is not there
 */
export async function withoutReferences(client: pg.Client, work: () => Promise<void>): Promise<number> {
  await client.query(`set local statement_timeout = 0; set local datestyle = 'ISO, MDY'; set local timezone = 'UTC'; set local intervalstyle = 'postgres';
    set local bytea_output = 'hex'; set local extra_float_digits = 1`)
  const { rows: references } = await client.query<Reference>(REFERENCES)
  const tables = (await whichTables(client)).map((t) => t.name)
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  await client.query(`truncate ${tables.join(', ')}`) // what the schema itself wrote comes back with the rows
  await work()
  const gone = await dropOrphans(client, references)
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
  for (const { table, name, says } of references)
    await client.query(`alter table ${table} add constraint ${name} ${says}`)
  return gone
}

/**
 * Keys are newer than the data where an older copy is brought back: what refers to rows that were not there yet, or to rows that an
 * erasure took from the newer half, goes. Of a pair of one moment nothing does.
 */
async function dropOrphans(client: pg.Client, references: readonly Reference[]): Promise<number> {
  let gone = 0
  for (let before = -1; before !== gone; ) {
    before = gone
    for (const { table, parent, pairs, given } of references) {
      const done = await client.query(
        `delete from ${table} c where ${given} and not exists (select from ${parent} p where ${pairs})`,
      )
      gone += done.rowCount ?? 0
    }
  }
  return gone
}

/** Loads what an archive gives; rows of one table follow each other there. */
export async function loadRows(
  client: pg.Client,
  read: AsyncIterable<Read>,
  onTable: (name: string) => void,
): Promise<Manifest> {
  let columns: Record<string, string[]> = {}
  const from = read[Symbol.asyncIterator]()
  let step = await from.next()
  while (!step.done) {
    const found: Read = step.value
    if (found.kind === 'manifest') {
      await moveSequences(client, found.manifest)
      return found.manifest
    }
    if (found.kind === 'file') {
      if (found.name === COLUMNS) columns = JSON.parse(found.bytes.toString('utf8')) // our own file, authentic
      step = await from.next()
      continue
    }
    const name = found.table
    onTable(name)
    const rows = async function* () {
      while (!step.done && step.value.kind === 'rows' && step.value.table === name) {
        yield step.value.bytes
        step = await from.next()
      }
    }
    await copyIn(client, copyInto({ name, columns: columns[name] ?? [] }), rows())
  }
  throw new Error('an archive without a manifest') // readArchive refuses it before
}

async function moveSequences(client: pg.Client, manifest: Manifest): Promise<void> {
  for (const { sequences, last } of manifest.tables)
    for (const { column, sequence } of sequences)
      if (last[column] != null) await client.query('select setval($1, $2)', [sequence, last[column]])
}

/** Never back: a number that was given is not given again. */
export async function setSequences(client: pg.Client, last: Readonly<Record<string, string>>): Promise<void> {
  const known = new Set((await whichTables(client)).flatMap((t) => t.sequences.map((s) => s.sequence)))
  for (const [sequence, value] of Object.entries(last))
    if (known.has(sequence)) await client.query('select setval($1, $2)', [sequence, value])
}

/** Reads the loaded tables back out of the database; of those that no copy holds any more it asks nothing. @returns what differs from the manifest */
export async function differing(client: pg.Client, manifests: readonly Manifest[]): Promise<string[]> {
  const different: string[] = []
  for (const { name, columns, rows, sum } of manifests.flatMap((m) => m.tables)) {
    if (LEFT_OUT.includes(name)) continue
    const found = await sumOf(client, { name, columns })
    if (found.rows !== rows || found.sum !== sum) different.push(name)
  }
  return different
}

async function sumOf(client: pg.Client, table: Wanted) {
  const sum = rowSum()
  for await (const row of copyOut(client, copyOutOf(table))) sum.add(row)
  return sum.end()
}
