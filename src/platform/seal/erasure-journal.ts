import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { canonicalJson, type Json } from './canonical.ts'
import { deriveKey } from './derive-key.ts'
import { privateKeyOf } from './raw-keys.ts'

/** What was erased, outside the database: an older backup brings a row back, and not this file. */
export interface ErasureJournal {
  /** gives its signature, and is durable when it returns; what stands there already of a case is not written again */
  append(line: Line): Promise<string>
}

/** In the data folder, where the account that serves may write: the folder itself belongs to whoever installed it. */
export const JOURNAL = 'files/erasures.journal'

type Line = Readonly<Record<string, Json>>
export type Entry = { line: Line; signature: string }

/** Ed25519 (RFC 8032), from the pepper: nobody who has the data folder alone writes a line that a start believes. */
export const journalKey = (pepper: Uint8Array): KeyObject =>
  privateKeyOf('ed25519', deriveKey(pepper, ['erasure journal']))

/** Each signature covers its line and the signature before it: a line that is changed, taken out or put between is noticed. */
const messageOf = (before: string, line: Line): Buffer =>
  Buffer.from(`titian erasure v1\n${before}\n${canonicalJson(line)}`)

export class JournalError extends Error {
  readonly line: number
  constructor(line: number) {
    super(`line ${line} of the erasure journal is not as it was written`)
    this.line = line
  }
}

/** The lines, the oldest first. A last line that was cut off in the middle of its writing was never durable and is passed over. */
export async function readJournal(file: string, key: KeyObject): Promise<Entry[]> {
  const text = await readFile(file, 'utf8').catch((e: NodeJS.ErrnoException) =>
    e.code === 'ENOENT' ? '' : Promise.reject(e),
  )
  return entriesOf(text, key)
}

/** @throws JournalError @see readJournal */
export function entriesOf(text: string, key: KeyObject): Entry[] {
  const publicKey = createPublicKey(key)
  const entries: Entry[] = []
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  for (const [at, row] of whole.split('\n').slice(0, -1).entries()) {
    const entry = parsed(row)
    const message = entry && messageOf(entries.at(-1)?.signature ?? '', entry.line)
    if (!message || !verify(null, message, publicKey, Buffer.from(entry.signature, 'base64url')))
      throw new JournalError(at + 1)
    entries.push(entry)
  }
  return entries
}

function parsed(row: string): Entry | null {
  try {
    const { line, signature } = JSON.parse(row) as Partial<Entry> // its signature is looked at before anything in it is believed
    return line && typeof line === 'object' && typeof signature === 'string' ? { line, signature } : null
  } catch {
    return null
  }
}

/** One process writes it: the server that holds the pepper. */
export function fileJournal(file: string, key: KeyObject): ErasureJournal {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    append(line) {
      const mine = turn.then(() => write(file, key, line))
      turn = mine.catch(() => undefined)
      return mine
    },
  }
}

async function write(file: string, key: KeyObject, line: Line): Promise<string> {
  const entries = await readJournal(file, key)
  const plain = JSON.parse(JSON.stringify(line)) as Line // as it will be read
  const there = entries.find((e) => e.line['case_id'] === plain['case_id'] && e.line['part'] === plain['part'])
  if (there) return there.signature
  const before = entries.at(-1)?.signature ?? ''
  const signature = sign(null, messageOf(before, plain), key).toString('base64url')
  const handle = await open(file, 'a', 0o600)
  try {
    const { size } = await handle.stat()
    const whole = entries.reduce((n, e) => n + Buffer.byteLength(rowOf(e)), 0)
    if (size > whole) await handle.truncate(whole) // what was cut off
    await handle.write(rowOf({ line: plain, signature }))
    await handle.sync()
  } finally {
    await handle.close()
  }
  return signature
}

const rowOf = (e: Entry): string => `${JSON.stringify(e)}\n`
