/**
 * What the plugin pgoutput, which every PostgreSQL has, says of a transaction (postgresql.org, "Logical Replication Message Formats",
 * version 1): whole transactions, in the order of their commits, each value as text.
 */
export type Values = readonly (string | null | undefined)[]
export type Relation = { table: string; columns: readonly { name: string; isKey: boolean }[] }
export type Message =
  | { kind: 'begin'; xid: number }
  | { kind: 'commit'; end: bigint }
  | { kind: 'relation'; id: number; relation: Relation }
  | { kind: 'insert'; id: number; row: Values }
  /** a value that is undefined lies apart and was not changed */
  | { kind: 'update'; id: number; before: Values | null; row: Values }
  | { kind: 'delete'; id: number; before: Values }
  | { kind: 'truncate'; ids: readonly number[] }
  | { kind: 'other' }

export const letterOf = (bytes: Buffer): string => String.fromCharCode(bytes[0] ?? 0)
/** Of an insert, an update or a delete. */
export const relationOf = (bytes: Buffer): number => bytes.readUInt32BE(1)
export const commitEnd = (bytes: Buffer): bigint => bytes.readBigUInt64BE(10)

/** A begin or a commit without its time, to the microsecond, of which no restore asks: it would say when an answer that names nobody was given. */
export function timeless(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  // 'B', final position, time, xid · 'C', flags, position, end, time
  const at = letterOf(bytes) === 'B' ? 9 : 18
  return copy.fill(0, at, at + 8)
}

/** @throws RangeError where the bytes end too early */
export function readMessage(bytes: Buffer): Message {
  const from = reader(bytes)
  switch (from.letter()) {
    case 'B':
      from.skip(16)
      return { kind: 'begin', xid: from.int32() }
    case 'C':
      return { kind: 'commit', end: commitEnd(bytes) }
    case 'R':
      return { kind: 'relation', ...relation(from) }
    case 'I': {
      const id = from.int32()
      from.letter()
      return { kind: 'insert', id, row: values(from) }
    }
    case 'U':
      return update(from)
    case 'D': {
      const id = from.int32()
      from.letter()
      return { kind: 'delete', id, before: values(from) }
    }
    case 'T': {
      const count = from.int32()
      from.skip(1)
      return { kind: 'truncate', ids: Array.from({ length: count }, from.int32) }
    }
    default:
      return { kind: 'other' }
  }
}

type From = ReturnType<typeof reader>
function reader(bytes: Buffer) {
  let at = 0
  const moved = (by: number): number => {
    at += by
    if (at > bytes.length) throw new RangeError('a message that ends too early')
    return at - by
  }
  return {
    letter: () => String.fromCharCode(bytes.readUInt8(moved(1))),
    int16: () => bytes.readUInt16BE(moved(2)),
    int32: () => bytes.readUInt32BE(moved(4)),
    text: (length: number) => {
      const begin = moved(length)
      return bytes.toString('utf8', begin, begin + length)
    },
    word: () => {
      const end = bytes.indexOf(0, at)
      const begin = moved(end - at + 1)
      return bytes.toString('utf8', begin, end)
    },
    skip: moved,
  }
}

function relation(from: From): { id: number; relation: Relation } {
  const id = from.int32()
  const table = `${from.word()}.${from.word()}`
  from.skip(1)
  const columns = Array.from({ length: from.int16() }, () => {
    const isKey = (from.letter().charCodeAt(0) & 1) === 1
    const name = from.word()
    from.skip(8)
    return { name, isKey }
  })
  return { id, relation: { table, columns } }
}

function update(from: From): Message {
  const id = from.int32()
  let which = from.letter()
  const before = which === 'N' ? null : values(from)
  if (before) which = from.letter()
  return { kind: 'update', id, before, row: values(from) }
}

function values(from: From): Values {
  return Array.from({ length: from.int16() }, () => {
    const kind = from.letter()
    if (kind === 'n') return null
    return kind === 't' ? from.text(from.int32()) : undefined
  })
}
