import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { Refusal } from '../../kernel/refusal.ts'
import { type Changes, lookAtChanges } from '../../platform/backup/changes/look-at-changes.ts'
import { journalsIn } from '../../platform/backup/changes/newest-journal.ts'
import type { Pair } from '../../platform/backup/find-pair.ts'
import {
  type DataFolder,
  dataFolder,
  openDataFolder,
  unfinishedRestore,
} from '../../platform/database/embedded/folders.ts'
import { livingHolder } from '../../platform/database/embedded/lock.ts'
import { stopOrphans } from '../../platform/database/embedded/postmaster.ts'
import { startEmbedded } from '../../platform/database/embedded/start-embedded.ts'
import { openACase } from './open-a-case.ts'
import { findProof } from './prove-changes.ts'
import { placeSecrets } from './restore.ts'
import { look, type Restored, restoreInto } from './restore-into.ts'

export type Drill = {
  folder: DataFolder
  binDir?: string
  pair: Pair
  recoveryKey: Buffer
  kind: 'real' | 'demo'
  onStep?: (step: 'look' | 'load' | 'chain' | 'case') => void
}
export type Drilled = Restored & {
  entries: number
  cases: number
  /** null for a copy that no changes go on from */
  changes: Changes | null
  /** the changes led from the copy before to this one, and every row was as it says */
  isProven: boolean
}

const SCRATCH = 'drill-'

/**
 * A restore that nobody works with: into a database of its own, which is compared row by row with the archive, whose chain is verified
 * and of which cases are opened; then it is thrown away. Where there is a copy before it, the way leads from that one by the changes.
 * @throws Refusal those of `look` and `restoreInto` · `drill_chain` { at } · `drill_no_case`
 */
export async function drill({
  folder,
  binDir,
  pair,
  recoveryKey,
  kind,
  onStep = () => undefined,
}: Drill): Promise<Drilled> {
  for (const name of await readdir(folder.backups)) {
    const left = dataFolder(join(folder.backups, name, 'data'))
    if (!name.startsWith(SCRATCH) || livingHolder(left.run)) continue
    await stopOrphans(left.database) // of one that was cut off
    await rm(join(folder.backups, name), { recursive: true, force: true })
  }
  onStep('look')
  const looked = await look(pair, recoveryKey, kind)
  const scratch = await mkdtemp(join(folder.backups, SCRATCH))
  await chmod(scratch, 0o711) // the folder around it is closed; the database's account goes through
  try {
    const place = openDataFolder(join(scratch, 'data'), kind)
    const proof = await findProof(pair, looked, recoveryKey, kind)
    const alone = pair.isOneMoment ? await lookAtChanges(pair.data, looked.data.manifest, recoveryKey) : null
    const { changes, ...from } = proof ?? { pair, looked, changes: alone }
    const { pepper, journal } = await placeSecrets(place, looked, journalsIn(dirname(pair.data), recoveryKey, kind))
    const server = await startEmbedded({
      dataDir: place.root,
      kind,
      log: () => undefined,
      ...(binDir ? { binDir } : {}),
    })
    try {
      onStep('load')
      const ownerUrl = server.ownerUrl('titian')
      const proving = proof ? { proving: looked } : {}
      const into = { ownerUrl, ...from, changes, ...proving, privateKey: recoveryKey, pepper, journal }
      const restored = await restoreInto(into)
      await rm(unfinishedRestore(place), { force: true })
      return { ...restored, changes, isProven: proof !== null, ...(await trial(ownerUrl, recoveryKey, onStep)) }
    } finally {
      await server.stop()
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function trial(
  ownerUrl: string,
  recoveryKey: Buffer,
  onStep: NonNullable<Drill['onStep']>,
): Promise<{ entries: number; cases: number }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin; set local role titian_owner')
    onStep('chain')
    const entries = await verifyChains(client)
    onStep('case')
    return { entries, cases: await openACase(client, recoveryKey) }
  } finally {
    await client.end()
  }
}

/** @throws Refusal `drill_chain` { at } @returns how many entries hold */
export async function verifyChains(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ centre_id: string; last_seq: string }>(
    'select centre_id, sum(last_seq) as last_seq from audit_heads group by 1',
  )
  for (const { centre_id } of rows) {
    await client.query('select sec.begin_job($1)', [centre_id])
    const answer = await client.query<{ broken: string | null }>('select sec.verify_chain() as broken')
    const broken = answer.rows[0]?.broken
    if (broken != null) throw new Refusal('drill_chain', { params: { at: broken } })
  }
  return rows.reduce((sum, r) => sum + Number(r.last_seq), 0)
}
