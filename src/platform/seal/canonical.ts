import { createHash } from 'node:crypto'
import { SealError } from './seal-error.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const DEEPEST = 32

/**
 * One text for one value, after RFC 8785: keys in order of UTF-16, no spaces, numbers as JavaScript writes them. What
 * JSON would quietly drop or change (undefined, NaN, big integers, dates, halves of surrogate pairs) is an error, for a
 * hash must not skip what it was given. Throws SealError malformed.
 */
export function canonicalJson(value: Json, depth = 0): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value)
  if (typeof value !== 'object' || depth > DEEPEST) throw new SealError('malformed')
  if (isList(value)) return `[${Array.from(value, (item) => canonicalJson(item, depth + 1)).join(',')}]`
  const kind = Object.getPrototypeOf(value)
  if (kind !== Object.prototype && kind !== null) throw new SealError('malformed')
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member, depth + 1)}`)
  return `{${members.join(',')}}`
}

/** `Array.isArray` does not narrow a readonly list. */
const isList = (value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] =>
  Array.isArray(value)

const HASH = /^[0-9a-f]{64}$/

/** Where the chain of a centre begins; two chains cannot be spliced, because they begin differently (security-cases.md J08). */
export const chainStart = (centreId: string): string =>
  createHash('sha256')
    .update(`titian chain v1 start\n${canonicalJson(centreId)}`)
    .digest('hex')

/**
 * The hash of an entry on top of the one before, SHA-256 as 64 hexadecimal digits: whoever changes, drops, adds or moves
 * an entry changes every hash after it (security.md 3.8). Throws SealError malformed.
 */
export function chainHash(prev: string, entry: Json): string {
  if (!HASH.test(prev)) throw new SealError('malformed')
  return createHash('sha256')
    .update(`titian chain v1\n${prev}\n${canonicalJson(entry)}`)
    .digest('hex')
}

export type ChainVerdict = { ok: true; count: number; head: string } | { ok: false; at: number }

/**
 * Walks entries with their stored hashes from `start` (the chain's start, or a head that was verified before, with
 * `count` entries under it). `at` is the number of the first entry that does not hold, from 0. A chain that was cut off
 * or rewritten whole passes: only a checkpoint kept elsewhere shows that.
 */
export function verifyChain(start: string, entries: Iterable<{ entry: Json; hash: string }>, count = 0): ChainVerdict {
  let head = start
  let at = count
  for (const { entry, hash } of entries) {
    head = chainHash(head, entry)
    if (head !== hash) return { ok: false, at }
    at += 1
  }
  return { ok: true, count: at, head }
}
