import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, it } from 'vitest'
import { newKeyPair } from '../../../seal/boxes.ts'
import { ArchiveError } from '../../read-archive.ts'
import { applyChanges, seenBy } from '../apply-changes.ts'
import { gather } from '../gather.ts'
import { readMessage } from '../pgoutput.ts'
import { readPiece, writePiece } from '../piece.ts'
import { type PieceName, pieceNameOf, positionOf, readPieceName } from '../piece-names.ts'
import { whichPiecesStay } from '../which-pieces-stay.ts'

const at = (text: string) => Temporal.Instant.from(text)
const piece = (day: string, n: number, more: Partial<PieceName> = {}): PieceName => ({
  ...{ at: day, mark: '1a2b3c4d', line: '0f1e2d3c', from: BigInt(n), to: BigInt(n + 1), ...more },
})
const pair = (stamp: string) => (['data', 'apart'] as const).map((part) => ({ at: stamp, mark: '1a2b3c4d', part }))
const own = { mark: '1a2b3c4d', line: '0f1e2d3c' }
const stay = (pieces: PieceName[], pairs: ReturnType<typeof pair>, now: string) =>
  whichPiecesStay(pieces, pairs, own, at(now)).map((p) => p.at.slice(4, 11))

it('a piece tells by its name when, to whom and which part of which line, and nothing else', () => {
  const name = 'titian-20261201T013000Z-1a2b3c4d.0f1e2d3c-00000001019A2B40-00000001019A2C08.changes.age'
  const read = readPieceName(name)
  expect(read?.from).toBe(positionOf('1/19A2B40'))
  expect(read && pieceNameOf(read)).toBe(name)
  expect(readPieceName('titian-20261201T013000Z-1a2b3c4d.data.age')).toBeNull()
})

it('pieces stay until two whole copies are newer, and no longer than keys do', () => {
  const pieces = Array.from({ length: 20 }, (_, n) => piece(`202612${String(n + 1).padStart(2, '0')}T100000Z`, n))
  const none = stay(pieces, [], '2026-12-20T11:00:00Z')
  expect([none.at(0), none.at(-1)]).toEqual(['1207T10', '1220T10']) // fourteen days, where no copy comes to be
  const one = [...pair('20261218T180000Z')]
  expect(stay(pieces, one, '2026-12-20T11:00:00Z')).toEqual(none) // the newest may be torn
  expect(stay(pieces, [...one, ...pair('20261219T180000Z')], '2026-12-20T11:00:00Z')).toEqual(['1219T10', '1220T10'])
})

it('a piece that a clock which stood ahead has dated goes with those around it', () => {
  const pieces = [piece('20361201T100000Z', 1), piece('20261202T100000Z', 2), piece('20261205T100000Z', 3)]
  const pairs = [...pair('20261203T180000Z'), ...pair('20261204T180000Z')]
  expect(stay(pieces, pairs, '2026-12-05T11:00:00Z')).toEqual(['1205T10'])
  const ofAnother = piece('20361201T100000Z', 1, { line: 'aaaaaaaa' })
  expect(stay([ofAnother], pairs, '2026-12-05T11:00:00Z')).toEqual([])
})

it('pieces of another house in the same folder go by their age alone', () => {
  const other = { mark: '99999999', line: 'bbbbbbbb' }
  const pieces = [piece('20261120T100000Z', 1, other), piece('20261202T100000Z', 2, other)]
  const pairs = [...pair('20261203T180000Z'), ...pair('20261204T180000Z')]
  expect(stay(pieces, pairs, '2026-12-05T11:00:00Z')).toEqual(['1202T10'])
})

it('what a copy has seen is told by its snapshot, also where the number of transactions has gone round', () => {
  const seen = seenBy('767:770:768,769')
  expect([766, 767, 768, 769, 770, 771].map(seen)).toEqual([true, true, false, false, false, false])
  const round = 2n ** 32n
  const later = seenBy(`${round - 2n}:${round + 3n}:${round + 1n}`)
  expect([2 ** 32 - 3, 2 ** 32 - 1, 0, 1, 2, 3].map(later)).toEqual([true, true, true, false, true, false])
})

const commit = (end: bigint) => {
  const bytes = Buffer.alloc(26)
  bytes.write('C')
  bytes.writeBigUInt64BE(end, 10)
  return bytes
}
const begin = Buffer.concat([Buffer.from('B'), Buffer.alloc(20)])
const words = (letter: string, id: number) => Buffer.concat([Buffer.from(letter), Buffer.from([0, 0, 0, id])])

it('a piece ends between two transactions and holds the words of the tables that it speaks of', () => {
  const gathered = gather(100n)
  for (const m of [words('R', 7), words('R', 8), begin, words('I', 7), commit(140n), begin, words('I', 8)])
    gathered.hear(m, 5)
  gathered.reach(500n) // within a transaction it says nothing
  const first = gathered.take()
  expect(first).toMatchObject({ transactions: 1, changes: 1, to: 140n })
  expect(first.messages).toEqual([words('R', 7), begin, words('I', 7), commit(140n)])
  gathered.hear(commit(180n), 9)
  gathered.reach(190n)
  const second = gathered.take()
  expect([second.messages.length, second.to]).toEqual([4, 190n])
  expect(gathered.take()).toMatchObject({ messages: [], transactions: 0, to: 190n })
})

it('a piece keeps no moment of a transaction: neither of its begin nor of its commit', () => {
  const timed = (bytes: Buffer, at: number) => {
    const copy = Buffer.from(bytes)
    copy.writeBigInt64BE(818_000_000_123_456n, at)
    return copy
  }
  const gathered = gather(0n)
  for (const m of [words('R', 7), timed(begin, 9), words('I', 7), timed(commit(140n), 18)]) gathered.hear(m, 5)
  expect(gathered.take().messages).toEqual([words('R', 7), begin, words('I', 7), commit(140n)])
})

const { publicKey, privateKey } = newKeyPair()
async function pieceOf(messages: Buffer[], work: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'titian-piece-'))
  try {
    const file = join(folder, 'piece')
    const head = {
      ...{ kind: 'real' as const, at: '20261201T013000Z', mark: '1a2b3c4d', line: '0f1e2d3c', from: '1', to: '2' },
      ...{ through: '2026-12-01T01:30:00Z', transactions: 1, changes: 1, last: {} },
    }
    await writePiece({ file, recipients: [Buffer.from(publicKey, 'base64url')], head, messages, journal: null })
    await work(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

it('a piece that unpacks to more than one holds is a torn one', () =>
  pieceOf([Buffer.alloc(100_000)], async (file) => {
    const read = (most?: number) => readPiece(createReadStream(file), { privateKey }, most)
    expect((await read()).messages).toHaveLength(1)
    await expect(read(99_999)).rejects.toThrow(ArchiveError)
  }))

it('rows of a table that is left out since a piece was written are passed over', async () => {
  const relation = Buffer.concat([words('R', 7), Buffer.from('public\0kiosk_visits\0d'), Buffer.from([0, 0])])
  const row = Buffer.concat([words('I', 7), Buffer.from('N'), Buffer.from([0, 0])])
  const client = new pg.Client()
  client.query = (async () => ({ rows: [] })) as unknown as typeof client.query // a database without any table
  await pieceOf([relation, begin, row, commit(140n)], async (file) => {
    const done = await applyChanges(client, { files: [file], privateKey, after: '0:0:' })
    expect(done).toEqual({ transactions: 1, changes: 1 })
  })
  const other = Buffer.concat([words('R', 7), Buffer.from('public\0kiosk_other\0d'), Buffer.from([0, 0])])
  await pieceOf([other, begin, row, commit(140n)], async (file) => {
    const work = applyChanges(client, { files: [file], privateKey, after: '0:0:' })
    await expect(work).rejects.toMatchObject({ code: 'changes_do_not_fit' })
  })
})

it('an update tells its old key where that was changed, and leaves out what lies apart', () => {
  const text = (value: string) =>
    Buffer.concat([Buffer.from('t'), Buffer.from([0, 0, 0, value.length]), Buffer.from(value)])
  const row = (...cells: Buffer[]) => Buffer.concat([Buffer.from([0, cells.length]), ...cells])
  const told = Buffer.concat([
    words('U', 7),
    Buffer.from('K'),
    row(text('a')),
    Buffer.from('N'),
    row(text('b'), Buffer.from('u'), Buffer.from('n')),
  ])
  expect(readMessage(told)).toEqual({ kind: 'update', id: 7, before: ['a'], row: ['b', undefined, null] })
  expect(() => readMessage(told.subarray(0, 14))).toThrow(RangeError)
})
