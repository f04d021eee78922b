import { createHmac } from 'node:crypto'
import { deriveKey } from '../seal/derive-key.ts'
import type { Client } from './pool.ts'

export type Argument = string | number | boolean | null | Uint8Array | readonly string[]

/** Calls a function of the schema `door`, with the proof that this process asks for it, in this very transaction. */
export type Door = <Row = unknown>(name: string, ...args: readonly Argument[]) => Promise<Row[]>

/** From the pepper, so it stands in no backup of the data; the database gets it at every start (migrate.ts). */
export const doorKey = (pepper: Uint8Array): Buffer => deriveKey(pepper, ['door'])

/**
 * The doors of one transaction; `nonce` came with its beginning (sec.door_nonce). What SQL alone must not do (open a session, give a role, take a key) asks for an HMAC over
 * the function, its arguments to the letter, and the backend and beginning of this transaction: db/001-actor.sql, sec.door.
 */
export function doorOf(client: Client, pepper: Uint8Array, nonce: string): Door {
  return async <Row>(name: string, ...args: readonly Argument[]) => {
    const written = JSON.stringify(args.map(inSql))
    const proof = createHmac('sha256', doorKey(pepper)).update(`${nonce}|${name}|${written}`).digest('hex')
    const { rows } = await client.query<{ answer: Row[] }>('select sec.door($1, $2, $3) as answer', [
      name,
      written,
      proof,
    ])
    return rows[0]?.answer ?? []
  }
}

/** Begins a transaction whose work is done by doors: what their proofs cover comes in the same round trip. */
export async function beginWithDoors(client: Client, pepper: Uint8Array): Promise<Door> {
  const answers = await client.query('begin; select sec.door_nonce() as nonce')
  // two statements give two results; the driver's type knows only one
  const nonce = (answers as unknown as { rows: { nonce: string }[] }[])[1]?.rows[0]?.nonce
  return doorOf(client, pepper, nonce ?? '')
}

/** As PostgreSQL reads the type from text. */
function inSql(value: Argument): string | null {
  if (value === null || typeof value === 'string') return value
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (typeof value === 'object') return `{${value.map((v) => `"${v.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
  return String(value)
}
