import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import { AgeError } from '../seal/age-stream.ts'
import type { Pair } from './find-pair.ts'
import { type Manifest, SCHEMA } from './manifest.ts'
import { ArchiveError, type Read, readArchive } from './read-archive.ts'
import { TarError } from './tar.ts'

/** What an archive says, read to its end: its manifest and the small files beside the rows. */
export type Looked = { manifest: Manifest; files: ReadonlyMap<string, Buffer> }
export type LookedPair = { data: Looked; apart: Looked; schema: string }

export type Expected = { kind: 'real' | 'demo'; migrations: readonly string[] }

/**
 * Both archives, read to the end and compared with what they say of themselves, before anything is made anywhere.
 * @throws Refusal `backup_cut` `backup_changed` `backup_not_ours` `backup_other_key` { file } · `backup_renewed` { data, apart, mark } ·
 *   `backup_other_kind` `backup_other_centre` `backup_too_new` `backup_other_shape`
 */
export async function lookThrough(pair: Pair, privateKey: Buffer, expected: Expected): Promise<LookedPair> {
  const data = await looked(pair.data, privateKey).catch(ofOtherCards(pair))
  const apart = await looked(pair.apart, privateKey).catch(ofOtherCards(pair))
  const [d, a] = [data.manifest, apart.manifest]
  if (d.kind !== expected.kind)
    throw new Refusal('backup_other_kind', { params: { found: WORD[d.kind], expected: WORD[expected.kind] } })
  if (d.part !== 'data' || a.part !== 'apart' || d.pepperId !== a.pepperId || !sameCentres(d, a))
    throw new Refusal('backup_other_centre')
  if (!sameCards(d, a)) throw renewed(pair)
  const unknown = [...d.migrations, ...a.migrations].some((name) => !expected.migrations.includes(name))
  if (unknown) throw new Refusal('backup_too_new', { params: { version: a.version } })
  if (d.migrations.join() !== a.migrations.join())
    throw new Refusal('backup_other_shape', { params: { data: d.version, apart: a.version } })
  return { data, apart, schema: data.files.get(SCHEMA)?.toString('utf8') ?? '' }
}

const WORD = { real: 'sungguhan / real', demo: 'contoh / demo' } as const

/** Centres may have come since. */
const sameCentres = (data: Manifest, apart: Manifest): boolean =>
  data.centres.every((c) => apart.centres.some((other) => other.centreId === c.centreId))

/** What the data says of a centre's recovery key must be what the wrapped keys were wrapped to, or no envelope opens them any more. */
const sameCards = (data: Manifest, apart: Manifest): boolean =>
  data.centres.every(({ centreId, recoveryPublicKey }) =>
    apart.centres.some((other) => other.centreId === centreId && other.recoveryPublicKey === recoveryPublicKey),
  )

const renewed = ({ data, apart, marks }: Pair): Refusal =>
  new Refusal('backup_renewed', { params: { data, apart, mark: marks.data } })

/** Of marks that differ it is no use to look for other cards: none open both. */
const ofOtherCards = (pair: Pair) => (error: unknown) => {
  const isNoUse = pair.marks.data !== pair.marks.apart && error instanceof Refusal && error.code === 'backup_other_key'
  throw isNoUse ? renewed(pair) : error
}

async function looked(file: string, privateKey: Buffer): Promise<Looked> {
  const files = new Map<string, Buffer>()
  let manifest: Manifest | undefined
  for await (const read of openArchive(file, privateKey)) {
    if (read.kind === 'file') files.set(read.name, Buffer.from(read.bytes))
    if (read.kind === 'manifest') manifest = read.manifest
  }
  if (!manifest) throw new Refusal('backup_cut', { params: { file } })
  return { manifest, files }
}

/** As `readArchive`, what is wrong told in the operator's words. */
export async function* openArchive(file: string, privateKey: Buffer): AsyncGenerator<Read> {
  try {
    yield* readArchive(createReadStream(file), { privateKey })
  } catch (error) {
    throw refusalOfArchive(error, file)
  }
}

const BY_PROBLEM = {
  not_age: 'backup_not_ours',
  other_key: 'backup_other_key',
  changed: 'backup_changed',
  cut: 'backup_cut',
} as const

export function refusalOfArchive(error: unknown, path: string): unknown {
  const file = basename(path)
  if (error instanceof AgeError)
    return new Refusal(BY_PROBLEM[error.problem], { params: { file, said: error.problem } })
  if (error instanceof ArchiveError || error instanceof TarError)
    return new Refusal('backup_changed', { params: { file, said: error.message } })
  return error
}
