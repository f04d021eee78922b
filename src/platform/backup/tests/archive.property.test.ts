import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failure } from '../../../../tests/support/failure.ts'
import { AgeError, sealStream } from '../../seal/age-stream.ts'
import { newKeyPair } from '../../seal/boxes.ts'
import { ArchiveError, readArchive } from '../read-archive.ts'
import { TarError } from '../tar.ts'
import { type Archive, archiveBytes } from '../write-archive.ts'

const { publicKey, privateKey } = newKeyPair()
const recipients = [Buffer.from(publicKey, 'base64url')]

/** Rows as COPY writes them: no bare line end within. */
const rowsArb = fc.array(
  fc.uint8Array({ maxLength: 200 }).map((b) => Buffer.from([...b.filter((x) => x !== 10), 10])),
  { maxLength: 60 },
)
const tablesArb = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z_]{1,40}$/), rowsArb), {
  maxLength: 6,
  selector: ([name]) => name,
})

function archiveOf(tables: readonly [string, Buffer[]][]): Archive {
  const rows = new Map(tables.map(([name, all]) => [`public.${name}`, all]))
  return {
    file: '',
    recipients,
    head: {
      program: 'titian',
      format: 1,
      part: 'data',
      moment: '2026-12-01T01:30:00Z',
      version: '0',
      kind: 'real',
      postgres: '18',
      pepperId: null,
      givenClock: false,
      migrations: [],
      centres: [],
    },
    schema: 'create table t ();',
    tables: [...rows.keys()].map((name) => ({ part: 'data', name, columns: ['a'], sequences: [] })),
    rows: async function* ({ name }) {
      yield* rows.get(name) ?? []
    },
    last: async () => ({}),
    beside: [{ name: 'erasures.journal', bytes: randomBytes(50) }],
  }
}
const sealed = async (archive: Archive) =>
  Buffer.concat(
    await Array.fromAsync(
      sealStream(
        archiveBytes(archive, () => undefined),
        recipients,
      ),
    ),
  )
const read = (bytes: Buffer) => Array.fromAsync(readArchive(stream(bytes), { privateKey }))
async function* stream(bytes: Buffer) {
  yield bytes
}

describe('an archive', () => {
  it('gives back every row of every table, in its order, and every file beside', async () => {
    await fc.assert(
      fc.asyncProperty(tablesArb, async (tables) => {
        const found = await read(await sealed(archiveOf(tables)))
        for (const [name, rows] of tables) {
          const text = Buffer.concat(
            found.flatMap((f) => (f.kind === 'rows' && f.table === `public.${name}` ? [f.bytes] : [])),
          )
          expect(text.equals(Buffer.concat(rows))).toBe(true)
        }
        expect(found.flatMap((f) => (f.kind === 'file' ? [f.name] : []))).toEqual([
          'schema.sql',
          'columns.json',
          'erasures.journal',
        ])
        expect(found.at(-1)?.kind).toBe('manifest')
      }),
      { numRuns: 40 },
    )
  })

  it('is never whole after one flipped bit or a cut', async () => {
    const bytes = await sealed(
      archiveOf([
        ['women', Array.from({ length: 3000 }, (_, n) => Buffer.from(`${n}\t${randomBytes(60).toString('hex')}\n`))],
      ]),
    )
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(bytes)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        for (const other of [flipped, bytes.subarray(0, at)])
          expect(await failure(read(other))).toBeInstanceOf(AgeError)
      }),
      { numRuns: 60 },
    )
  })

  it('is refused where a table lacks a row, holds one twice, or another stands in its place, though the seal is good', async () => {
    const rows = [Buffer.from('1\tone\n'), Buffer.from('2\ttwo\n')]
    const honest = archiveOf([['women', rows]])
    for (const other of [[rows[0]], [rows[0], rows[0], rows[1]], [rows[0], Buffer.from('2\ttwa\n')]]) {
      const manifest = await manifestOf(honest)
      const forged = archiveOf([['women', other.flatMap((r) => r ?? [])]])
      const bytes = await withManifest(forged, manifest)
      expect(await failure(read(bytes))).toBeInstanceOf(ArchiveError)
    }
  })

  it('is refused without a manifest and as a file that is sealed but no tar', async () => {
    const some = Buffer.concat(await Array.fromAsync(sealStream([Buffer.alloc(4096)], recipients)))
    expect(await failure(read(some))).toBeInstanceOf(AgeError)
    const noise = Buffer.concat(await Array.fromAsync(sealStream([randomBytes(4096)], recipients)))
    expect(await failure(read(noise))).toBeInstanceOf(TarError)
  })
})

async function manifestOf(archive: Archive): Promise<Buffer> {
  const pieces = await Array.fromAsync(archiveBytes(archive, () => undefined))
  return pieces.at(-2) ?? Buffer.alloc(0)
}
async function withManifest(archive: Archive, manifest: Buffer): Promise<Buffer> {
  const pieces = await Array.fromAsync(archiveBytes(archive, () => undefined))
  return Buffer.concat(await Array.fromAsync(sealStream(pieces.with(-2, manifest), recipients)))
}
