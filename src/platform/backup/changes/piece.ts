import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { AgeError, openStream } from '../../seal/age-stream.ts'
import { ArchiveError } from '../read-archive.ts'
import { type Entry, TAR_END, tarred, untarred } from '../tar.ts'
import { writeSealed } from '../write-sealed.ts'
import type { PieceName } from './piece-names.ts'

const zip = promisify(gzip)
const unzip = promisify(gunzip)

/** The last file of a piece. */
export type PieceManifest = {
  program: 'titian'
  format: 1
  part: 'changes'
  kind: 'real' | 'demo'
  /** as its name says them */
  at: string
  mark: string
  line: string
  /** positions in the write-ahead log, as decimal text: from the end of the piece before it, to its own end */
  from: string
  to: string
  /** whatever was acknowledged before this moment is in it or in a piece before it */
  through: string
  transactions: number
  changes: number
  /** where identity columns stand, by the name of their sequence */
  last: Readonly<Record<string, string>>
  /** SHA-256 of every other file, as it is stored */
  files: Readonly<Record<string, string>>
}
export type Piece = { manifest: PieceManifest; messages: Buffer[]; journal: Buffer | null }
export type PieceToWrite = {
  file: string
  recipients: readonly Buffer[]
  head: Omit<PieceManifest, 'program' | 'format' | 'part' | 'files'>
  /** of pgoutput; the relations that they speak of come first */
  messages: readonly Buffer[]
  journal: Buffer | null
}

const CHANGES = 'changes.pgoutput.gz'
const JOURNAL = 'erasures.journal'
const MANIFEST = 'manifest.json'
/** A transaction of 256 MB, above which no line lives (`max_slot_wal_keep_size`), as text. Whoever knows the public key may seal a piece. */
const UNPACKED_MOST = 512 * 2 ** 20
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** @returns how many bytes it has */
export async function writePiece({ file, recipients, head, messages, journal }: PieceToWrite): Promise<number> {
  const seconds = Math.floor(Temporal.Instant.from(head.through).epochMilliseconds / 1000)
  const entries: Entry[] = [{ name: CHANGES, bytes: await zip(framed(messages)) }]
  if (journal) entries.push({ name: JOURNAL, bytes: journal })
  const files = Object.fromEntries(entries.map((e) => [e.name, hashOf(e.bytes)]))
  const manifest: PieceManifest = { program: 'titian', format: 1, part: 'changes', ...head, files }
  const all = [...entries, { name: MANIFEST, bytes: Buffer.from(JSON.stringify(manifest)) }]
  return writeSealed({
    file,
    recipients,
    async *bytes() {
      for (const entry of all) yield tarred(entry, seconds)
      yield TAR_END
    },
    async check(source, fileKey) {
      await readPiece(source, { fileKey })
    },
  })
}

/** Read to its end and compared with what it says of itself; it unpacks to no more than `most` bytes. @throws AgeError · TarError · ArchiveError */
export async function readPiece(
  source: AsyncIterable<Buffer>,
  by: { privateKey: Buffer } | { fileKey: Buffer },
  most = UNPACKED_MOST,
): Promise<Piece> {
  const found = new Map<string, Buffer>()
  for await (const { name, bytes } of untarred(openStream(source, by))) found.set(name, Buffer.from(bytes))
  const said = found.get(MANIFEST)
  const changes = found.get(CHANGES)
  if (!said || !changes) throw new AgeError('cut')
  const manifest = manifestOf(said)
  for (const [name, bytes] of found)
    if (name !== MANIFEST && manifest.files[name] !== hashOf(bytes)) throw new ArchiveError(`${name} differs`)
  const unpacked = await unzip(changes, { maxOutputLength: most }).catch(() => {
    throw new ArchiveError('what is packed is torn, or more than a piece holds')
  })
  return { manifest, messages: [...unframed(unpacked)], journal: found.get(JOURNAL) ?? null }
}

/** Only whoever seals pieces writes one, and anybody who knows the public key does. @throws ArchiveError */
function manifestOf(bytes: Buffer): PieceManifest {
  const read = parsed(bytes)
  if (read?.program !== 'titian' || read.format !== 1 || read.part !== 'changes' || !read.files)
    throw new ArchiveError('a manifest of another format')
  return read
}

function parsed(bytes: Buffer): PieceManifest | null {
  try {
    const read = JSON.parse(bytes.toString('utf8')) as PieceManifest // looked at before anything in it is believed
    Temporal.Instant.from(read.through)
    return read
  } catch {
    return null
  }
}

/** Does a piece say what its name says? Else somebody gave it another one. */
export const isNamed = ({ at, mark, line, from, to }: PieceManifest, name: PieceName): boolean =>
  at === name.at && mark === name.mark && line === name.line && from === String(name.from) && to === String(name.to)

function framed(messages: readonly Buffer[]): Buffer {
  return Buffer.concat(
    messages.flatMap((bytes) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      return [length, bytes]
    }),
  )
}

function* unframed(all: Buffer): Generator<Buffer> {
  for (let at = 0; at < all.length; ) {
    const end = at + 4 + (at + 4 > all.length ? 0 : all.readUInt32BE(at))
    if (end > all.length) throw new ArchiveError('a message that ends too early')
    yield all.subarray(at + 4, end)
    at = end
  }
}
