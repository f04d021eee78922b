import { readFile } from 'node:fs/promises'
import { type Backup, type BackupPlan, makeBackup } from '../../platform/backup/make-backup.ts'
import { freshSql } from '../../platform/database/migrate.ts'
import { shape } from '../shape.ts'

/** What whoever makes a backup knows of the installation. */
export type Installation = Pick<BackupPlan, 'ownerUrl' | 'folder' | 'dataDir' | 'secretsDir' | 'kind'>

/** @returns null while there is no centre */
export async function backUp(
  of: Installation,
  now: Temporal.Instant,
  onPart?: BackupPlan['onPart'],
): Promise<Backup | null> {
  return makeBackup({
    ...of,
    now,
    version: await versionOf(),
    schema: await freshSql(shape()),
    ...(onPart ? { onPart } : {}),
  })
}

export async function versionOf(): Promise<string> {
  const read = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string
  } // our own file
  return read.version
}
