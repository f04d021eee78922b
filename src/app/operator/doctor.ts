import { existsSync } from 'node:fs'
import { lastWritten } from '../../modules/audit/standing.ts'
import { openFiles } from '../../platform/database/embedded/open-files.ts'
import { lookAtServer } from '../../platform/database/look-at-server.ts'
import { roomOf } from '../../platform/disk/watch-disk.ts'
import { authorityEndsAt } from '../../platform/lan/open-authority.ts'
import { asOwner } from '../backups/as-owner.ts'
import { statusOf } from '../backups/standing.ts'
import { diagnose, type Finding, type Seen } from './diagnose.ts'

/** Where an installation lies, and how it was started as far as the settings say. */
export type Installation = Pick<Seen, 'isDemo' | 'isOwnServer' | 'host' | 'isInNetwork'> & {
  dataDir: string
  secretsDir: string
  backupsDir: string
}

/** Looks at everything that an operator can mend; changes nothing and names nobody. */
export async function examine(ownerUrl: string, of: Installation, now: Temporal.Instant): Promise<Finding[]> {
  const status = await statusOf(ownerUrl, of.dataDir)
  const at = (iso: string | null) => (iso === null ? null : Temporal.Instant.from(iso))
  const folders = [of.dataDir, ...(existsSync(of.backupsDir) ? [of.backupsDir] : [])]
  return diagnose({
    now,
    ...{ isDemo: of.isDemo, isOwnServer: of.isOwnServer, host: of.host, isInNetwork: of.isInNetwork },
    certificateEndsAt: await authorityEndsAt(of.secretsDir).catch(() => 'broken' as const),
    rooms: folders.map((folder) => ({ folder, room: roomOf(folder) })),
    ...{ secrets: openFiles(of.secretsDir), archives: openFiles(of.backupsDir), backupsDir: of.backupsDir },
    server: await lookAtServer(ownerUrl),
    lastWritten: await asOwner(ownerUrl, lastWritten),
    ...{
      firstBackup: at(status.firstBackupAt),
      lastBackup: at(status.lastBackupAt),
      lastDrill: at(status.lastDrillAt),
    },
  })
}
