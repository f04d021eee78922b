import { createReadStream } from 'node:fs'
import pg from 'pg'
import { Refusal } from '../../../kernel/refusal.ts'
import { LEFT_OUT, whichTables } from '../which-tables.ts'
import { type Message, type Relation, readMessage, type Values } from './pgoutput.ts'
import { readPiece } from './piece.ts'

export type Applied = { transactions: number; changes: number }
export type ToApply = {
  files: readonly string[]
  privateKey: Buffer
  /** of the copy that they go on from (`pg_current_snapshot`): what it has seen is not done again */
  after: string
  /** of a later copy: what it has not seen is left for the next call */
  until?: string
}

/**
 * Does what the pieces tell, transaction by transaction, in the order of their commits, to the tables that a copy holds and to no other:
 * age says who may read a piece and not who wrote it; what is left out since a piece was written is passed over. Whoever calls has taken references and triggers off (`withoutReferences`).
 * @throws Refusal `changes_do_not_fit` { table }
 */
export async function applyChanges(client: pg.ClientBase, given: ToApply): Promise<Applied> {
  const known = new Map((await whichTables(client)).map((t) => [t.name, new Set(t.columns)]))
  const isSeen = seenBy(given.after)
  const isWanted = given.until === undefined ? () => true : seenBy(given.until)
  const fixed = await fixedColumns(client)
  const relations = new Map<number, Relation>()
  const done = { transactions: 0, changes: 0 }
  let end = 0n
  await client.query('set constraints all deferred')
  for (const file of given.files) {
    const { messages } = await readPiece(createReadStream(file), { privateKey: given.privateKey })
    let [open, xid]: [Message[], number] = [[], 0]
    for (const message of messages.map(readMessage)) {
      if (message.kind === 'relation') relations.set(message.id, fitting(message.relation, known))
      else if (message.kind === 'begin') [open, xid] = [[], message.xid]
      else if (message.kind !== 'commit') open.push(message)
      else if (message.end > end) {
        end = message.end // after a kill the same may stand in two pieces
        if (isSeen(xid) || !isWanted(xid)) continue
        for (const change of open) await doOne(client, change, relations, fixed)
        done.transactions++
        done.changes += open.length
      }
    }
  }
  return done
}

/** `xmin:xmax:xip,…` of 64 bits each; a transaction is told by its lower 32. */
export function seenBy(snapshot: string): (xid: number) => boolean {
  const [min = '0', max = '0', open = ''] = snapshot.split(':')
  const [xmin, xmax] = [BigInt(min), BigInt(max)]
  const isOpen = new Set(open.split(',').filter(Boolean).map(BigInt))
  return (xid) => {
    const base = (xmax >> 32n) << 32n
    const near = [base - (1n << 32n), base, base + (1n << 32n)].map((epoch) => epoch | BigInt(xid))
    const full = near.reduce((a, b) => (distance(a, xmax) <= distance(b, xmax) ? a : b))
    return full < xmin || (full < xmax && !isOpen.has(full))
  }
}
const distance = (a: bigint, b: bigint) => (a > b ? a - b : b - a)

/** `generated always as identity`: never changed, and PostgreSQL refuses to be told the same again. */
async function fixedColumns(client: pg.ClientBase): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname || '."' || a.attname || '"' as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace where a.attidentity = 'a'`,
  )
  return new Set(rows.map((r) => r.name))
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const misfit = (table: string) => new Refusal('changes_do_not_fit', { params: { table } })

function fitting(relation: Relation, known: ReadonlyMap<string, ReadonlySet<string>>): Relation {
  if (LEFT_OUT.includes(relation.table)) return relation
  const columns = known.get(relation.table)
  const isColumn = (name: string) => columns?.has(name) || columns?.has(quoted(name))
  if (!columns || !relation.columns.every((c) => isColumn(c.name))) throw misfit(relation.table)
  return relation
}

async function doOne(
  client: pg.ClientBase,
  change: Message,
  relations: ReadonlyMap<number, Relation>,
  fixed: ReadonlySet<string>,
): Promise<void> {
  if (change.kind === 'truncate') {
    const emptied = change.ids.map((id) => named(relations, id)).filter((r) => !LEFT_OUT.includes(r.table))
    for (const relation of emptied) await client.query(`truncate ${tableOf(relation)}`)
    return
  }
  if (change.kind !== 'insert' && change.kind !== 'update' && change.kind !== 'delete') return
  const relation = named(relations, change.id)
  if (LEFT_OUT.includes(relation.table)) return
  const { text, values } = statementOf(relation, change, fixed)
  if (text === null) return
  const { rowCount } = await client.query(text, values).catch((error: unknown) => {
    // a value, a key or a column that the table does not take
    throw error instanceof pg.DatabaseError && /^(?:22|23|42)/.test(error.code ?? '') ? misfit(relation.table) : error
  })
  if (rowCount !== 1) throw misfit(relation.table)
}

function named(relations: ReadonlyMap<number, Relation>, id: number): Relation {
  const relation = relations.get(id)
  if (!relation) throw misfit(String(id))
  return relation
}

const tableOf = ({ table }: Relation): string => table.split('.').map(quoted).join('.')

type Row = Extract<Message, { kind: 'insert' | 'update' | 'delete' }>
function statementOf(
  relation: Relation,
  change: Row,
  fixed: ReadonlySet<string>,
): { text: string | null; values: (string | null)[] } {
  const values: (string | null)[] = []
  const put = (value: string | null | undefined) => `$${values.push(value ?? null)}`
  const given = (row: Values) =>
    relation.columns.flatMap((c, at) => (row[at] === undefined ? [] : [{ name: quoted(c.name), value: row[at] }]))
  const where = (row: Values) =>
    relation.columns.flatMap((c, at) => (c.isKey ? [`${quoted(c.name)} = ${put(row[at])}`] : [])).join(' and ')
  if (change.kind === 'insert') {
    const cells = given(change.row)
    const text = `insert into ${tableOf(relation)} (${cells.map((c) => c.name).join(', ')}) overriding system value values (${cells.map((c) => put(c.value)).join(', ')})`
    return { text, values }
  }
  if (change.kind === 'delete')
    return { text: `delete from ${tableOf(relation)} where ${where(change.before)}`, values }
  const cells = given(change.row).filter((c) => !fixed.has(`${relation.table}.${c.name}`))
  if (cells.length === 0) return { text: null, values }
  const set = cells.map((c) => `${c.name} = ${put(c.value)}`).join(', ')
  return { text: `update ${tableOf(relation)} set ${set} where ${where(change.before ?? change.row)}`, values }
}
