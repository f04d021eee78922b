import type { KeyObject } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { Refusal } from '../../kernel/refusal.ts'
import type { LookedPair } from '../../platform/backup/look-through.ts'
import { SECRETS } from '../../platform/backup/make-backup.ts'
import { type DataFolder, unfinishedRestore } from '../../platform/database/embedded/folders.ts'
import { alreadyRunning, livingHolder } from '../../platform/database/embedded/lock.ts'
import { stopOrphans } from '../../platform/database/embedded/postmaster.ts'
import { withoutSecrets } from '../../platform/database/embedded/urls.ts'
import { entriesOf, JOURNAL, JournalError, journalKey } from '../../platform/seal/erasure-journal.ts'
import { pepperIdOf, pepperOf } from './restore-into.ts'

/** @throws Refusal `restore_folder_used` { folder }: a database is there, and not from a restore that was cut off */
export async function refuseUsedFolder(folder: DataFolder): Promise<void> {
  const isOurs = await readFile(unfinishedRestore(folder)).then(
    () => true,
    () => false, // there is none
  )
  const there = (await readdir(folder.database)).filter((name) => name.startsWith('pg'))
  if (there.length === 0) return
  if (!isOurs) throw new Refusal('restore_folder_used', { params: { folder: folder.root } })
  await stopOrphans(folder.database)
  for (const name of there) await rm(join(folder.database, name), { recursive: true }) // half of it, made by the one that was cut off
}

/**
 * Both places, whichever of them the rows go to: a restore into the operator's database writes its mark of a half one into the folder too,
 * and what lives there must not be taken for that half. One at a time.
 * @throws Refusal `already_running` `restore_folder_used` `restore_database_used`
 */
export async function refuseUsed(folder: DataFolder, databaseUrl: string | undefined): Promise<void> {
  const holder = livingHolder(folder.run)
  if (holder) throw alreadyRunning(folder.run, holder)
  await refuseUsedFolder(folder)
  if (databaseUrl) await refuseUsedDatabase(databaseUrl)
}

/** @throws Refusal `restore_database_used` { host }: a database of the operator that holds anything of ours */
export async function refuseUsedDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ used: boolean }>(`select to_regclass('sec.migrations') is not null as used`)
    if (rows[0]?.used) throw new Refusal('restore_database_used', { params: { host: withoutSecrets(url) } })
  } finally {
    await client.end()
  }
}

/**
 * What the house knows alone, from the archive of keys: the pepper, its authority of TLS, and the newest journal of erasures: of the copy, of
 * the changes since (`journals`), or of the folder itself.
 * @throws Refusal `restore_other_pepper` { folder } where another one is there already · those of `placeJournal`
 */
export async function placeSecrets(
  folder: DataFolder,
  looked: LookedPair,
  journals: AsyncIterable<Buffer> | Iterable<Buffer> = [],
): Promise<{ pepper: Buffer; journal: string }> {
  const pepper = looked.apart.files.get('secrets/pepper')
  if (!pepper) throw new Refusal('backup_no_keys', { params: { folder: folder.root } })
  await writeFile(unfinishedRestore(folder), `${looked.data.manifest.moment}\n`, { mode: 0o600, flush: true })
  for (const name of SECRETS) {
    const bytes = looked.apart.files.get(`secrets/${name}`)
    if (bytes) await placeOnce(folder, join(folder.secrets, name), bytes)
  }
  const journal = join(folder.root, JOURNAL)
  // the archive of data is written after that of keys: whoever was erased between them stands in its journal alone
  const ofCopy = [looked.apart, looked.data].flatMap((half) => half.files.get('erasures.journal') ?? [])
  await placeJournal(journal, journalKey(pepperOf(pepper)), ofCopy, journals)
  return { pepper, journal }
}

async function placeOnce(folder: DataFolder, file: string, bytes: Buffer): Promise<void> {
  const there = await readFile(file).catch((e: NodeJS.ErrnoException) =>
    e.code === 'ENOENT' ? null : Promise.reject(e),
  )
  if (!there) return writeFile(file, bytes, { mode: 0o400, flag: 'wx', flush: true })
  if (file.endsWith('pepper') && pepperIdOf(there) !== pepperIdOf(bytes))
    throw new Refusal('restore_other_pepper', { params: { folder: folder.root } })
}

/**
 * Of every journal whose signatures hold under the pepper the one that knows most is placed, and the one that lies there stays where none
 * knows more. What does not verify never is, however long it is.
 * @throws Refusal `journal_changed` { file, line } where the copy's own does not hold and no other one says who was erased
 */
async function placeJournal(
  file: string,
  key: KeyObject,
  ofCopy: readonly Buffer[],
  others: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<void> {
  const there = await readFile(file).catch((e: NodeJS.ErrnoException) =>
    e.code === 'ENOENT' ? null : Promise.reject(e),
  )
  let most = there ? Math.max(0, known(there, key)) : 0
  let best: Buffer | null = null
  const consider = (bytes: Buffer) => {
    const count = known(bytes, key)
    if (count > most) [most, best] = [count, bytes]
  }
  for (const bytes of ofCopy) consider(bytes)
  for await (const bytes of others) consider(bytes)
  if (most === 0) for (const bytes of ofCopy) refuseChanged(bytes, key)
  if (best) await writeJournal(file, best)
}

/** How many erasures a journal tells of; -1 where it is not as it was written. */
function known(bytes: Buffer, key: KeyObject): number {
  try {
    return entriesOf(bytes.toString('utf8'), key).length
  } catch {
    return -1
  }
}

function refuseChanged(bytes: Buffer, key: KeyObject): void {
  try {
    entriesOf(bytes.toString('utf8'), key)
  } catch (error) {
    if (!(error instanceof JournalError)) throw error
    throw new Refusal('journal_changed', { params: { file: 'erasures.journal', line: error.line } })
  }
}

/** Its whole lines: one that was cut off in the middle of its writing was never durable. */
async function writeJournal(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(file, bytes.subarray(0, bytes.lastIndexOf(10) + 1), { mode: 0o600, flush: true })
}
