import { execFile } from 'node:child_process'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Binaries } from './binaries.ts'
import { syncFolder } from './folders.ts'
import { inFolder, refusalOfMessage } from './refusal-of.ts'
import { type ServiceUser, spawnAs } from './service-user.ts'
import { hbaText, type Settings, settingsText } from './settings.ts'

/** A fresh cluster is 39 MB and its WAL grows to 512 MB; below this it is no use to begin. */
export const ROOM_FOR_A_CLUSTER = 300 * 2 ** 20

/** Superuser of the embedded cluster: runs migrations and backups, never a request. */
export const ADMIN_ROLE = 'titian_admin'

export interface ClusterPlan {
  readonly databaseDir: string
  readonly passwordFile: string
  readonly binaries: Binaries
  readonly user: ServiceUser | undefined
  readonly roomBytes: number
}

/** The folder of the cluster; a later major version gets its own beside it. */
export const clusterDir = (databaseDir: string, major: number): string => join(databaseDir, `pg${major}`)

/** Is there a database already? Then its secrets may not be made anew. */
export const hasCluster = (databaseDir: string, major: number): boolean =>
  existsSync(join(clusterDir(databaseDir, major), 'PG_VERSION'))

/**
 * Makes the cluster when there is none: under another name first, so that a power cut during the first start leaves
 * nothing half made. Checksums on; C.UTF-8 of PostgreSQL itself (17 and later), so that no index depends on the
 * collation of the operating system.
 * @returns the data directory
 * @throws Refusal `disk_small` { folder, free, need } · `disk_full` · `folder_no_access` · `database_other_version` · `database_torn`
 */
export async function ensureCluster(plan: ClusterPlan): Promise<string> {
  const dir = clusterDir(plan.databaseDir, plan.binaries.major)
  if (existsSync(join(dir, 'PG_VERSION'))) {
    const found = readFileSync(join(dir, 'PG_VERSION'), 'utf8').trim()
    if (Number(found) === plan.binaries.major) return dir
    if (!/^\d+$/.test(found)) throw new Refusal('database_torn', { params: { folder: dir } }) // after a power cut
    throw new Refusal('database_other_version', { params: { folder: dir, found, expected: plan.binaries.major } })
  }
  checkRoom(plan.databaseDir, plan.roomBytes)
  const draft = `${dir}.new`
  inFolder(plan.databaseDir, () => rmSync(draft, { recursive: true, force: true }))
  await initdb(plan, draft)
  inFolder(plan.databaseDir, () => renameSync(draft, dir))
  syncFolder(plan.databaseDir)
  return dir
}

function checkRoom(dir: string, need: number): void {
  const { bavail, bsize } = statfsSync(dir)
  if (bavail * bsize >= need) return
  const megabytes = (bytes: number): number => Math.floor(bytes / 2 ** 20)
  throw new Refusal('disk_small', { params: { folder: dir, free: megabytes(bavail * bsize), need: megabytes(need) } })
}

function initdb({ binaries, passwordFile, user, databaseDir }: ClusterPlan, dir: string): Promise<void> {
  const locale =
    binaries.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8']
  const args = ['-D', dir, '-U', ADMIN_ROLE, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--data-checksums']
  args.push('--encoding=UTF8', ...locale, '--no-instructions')
  return new Promise((done, fail) => {
    execFile(
      binaries.initdb,
      args,
      { env: binaries.env, cwd: databaseDir, ...spawnAs(user) },
      (error, stdout, stderr) => {
        if (!error) return done()
        const params = { folder: databaseDir, file: binaries.initdb }
        fail(
          refusalOfMessage(stderr, params) ?? new Error(`initdb: ${stderr.trim() || stdout.trim() || error.message}`),
        )
      },
    )
  })
}

/** Writes postgresql.conf and pg_hba.conf, at every start, so that an upgrade of Titian changes them too. */
export function writeSettings(dir: string, settings: Settings, user: ServiceUser | undefined): void {
  inFolder(dir, () => {
    for (const [name, text] of [
      ['postgresql.conf', settingsText(settings)],
      ['pg_hba.conf', hbaText(settings['listen_addresses'] !== '')],
    ] as const) {
      const file = join(dir, name)
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
      rmSync(`${file}.new`, { force: true })
      writeFileSync(`${file}.new`, text, { flag: 'wx', mode: 0o600, flush: true })
      if (user) chownSync(`${file}.new`, user.uid, user.gid)
      renameSync(`${file}.new`, file)
    }
  })
}
