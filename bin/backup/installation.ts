import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Refusal } from '../../src/kernel/refusal.ts'
import { ADMIN_ROLE } from '../../src/platform/database/embedded/cluster.ts'
import { type DataFolder, openDataFolder } from '../../src/platform/database/embedded/folders.ts'
import { acquireLock, alreadyRunning, livingHolder } from '../../src/platform/database/embedded/lock.ts'
import { withClient } from '../../src/platform/database/embedded/roles.ts'
import { ensureSecrets } from '../../src/platform/database/embedded/secrets.ts'
import { isRoot } from '../../src/platform/database/embedded/service-user.ts'
import { socketFolder } from '../../src/platform/database/embedded/socket-folder.ts'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { socketUrl, withoutSecrets } from '../../src/platform/database/embedded/urls.ts'
import { becomeServiceUser, prepareForService } from '../start/as-service-user.ts'
import { readConfig, type StartConfig } from '../start/config.ts'
import { refusalOfConnecting } from '../start/database.ts'
import { createProgress, type Progress } from '../start/progress.ts'
import { tell } from '../start/run.ts'

/** A command of the operator beside the running service: `npm run backup`, `restore`, `drill`. */
export type Tool = {
  name: 'backup' | 'restore' | 'drill' | 'titian'
  usage: string
  root: string
  argv: readonly string[]
  /** what is not the answer goes to the other stream, so that a program can read the answer */
  isQuiet?: boolean
}
export type Given = { config: StartConfig; folder: DataFolder; progress: Progress; args: readonly string[] }

/** Reads the settings that `npm start` reads, stops being root, and does it. @returns the exit code: 1 after a refusal, or what `work` says */
export async function runTool(tool: Tool, work: (given: Given) => Promise<number> | Promise<void>): Promise<number> {
  const out = tool.isQuiet ? process.stderr : process.stdout
  const progress = createProgress(out)
  try {
    const config = readConfig(
      tool.argv.filter((a) => a === '--demo'),
      process.env,
      tool.root,
    )
    if (isRoot()) {
      const place = await prepareForService(config, tool.root, progress, async () => undefined, true)
      becomeServiceUser(place, tool.root, tool.argv, process.env, `${tool.name}.ts`)
    }
    const folder = openDataFolder(config.dataDir, config.kind)
    return (await work({ config, folder, progress, args: tool.argv.filter((a) => a !== '--demo') })) ?? 0
  } catch (error) {
    tell(isBeforeUpgrade(error) ? new Refusal('tool_before_upgrade') : error, progress, out)
    return 1
  }
}

/** A table, a column or a function that this version asks for is not there: no start of it has run on this database. */
const isBeforeUpgrade = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && ['42P01', '42703', '42883'].includes(error.code ?? '')

/** A folder or file that the caller named, as it is seen from where she stands. */
export const usageRefusal = (tool: Tool, option: string): Refusal =>
  new Refusal('option_of_tool', { params: { option, usage: tool.usage } })

const DATABASE = 'titian'

/**
 * The database of this installation as its owner: of the service that runs, or started for the length of the work.
 * @throws Refusal `backup_no_centre` where there is none, and of `openExternal` where it does not answer
 */
export async function living({ config, folder }: Given): Promise<{ ownerUrl: string; stop(): Promise<void> }> {
  if (config.databaseUrl) return { ownerUrl: await answering(config.databaseUrl), stop: async () => undefined }
  if (!hasDatabase(folder)) throw new Refusal('backup_no_centre') // an empty folder stays empty: a restore may want it
  const holder = livingHolder(folder.run)
  if (holder) return { ownerUrl: await answering(ownerUrlOfRunning(folder)), stop: async () => undefined }
  const lock = await acquireLock(folder.run)
  try {
    const options = { dataDir: folder.root, kind: config.kind, lock, log: () => undefined }
    const server = await startEmbedded({ ...options, ...(config.binDir ? { binDir: config.binDir } : {}) })
    const stop = async () => {
      await server.stop()
      lock.release()
    }
    const ownerUrl = await answering(server.ownerUrl(DATABASE)).catch(async (error: unknown) => {
      await server.stop()
      throw error
    })
    return { ownerUrl, stop }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Says that it answers, and that a start has laid its tables. */
export async function answering(url: string): Promise<string> {
  const isLaid = await withClient(url, async (client) => {
    const { rows } = await client.query<{ laid: boolean }>(
      `select to_regclass('public.centres') is not null and to_regclass('sec.migrations') is not null as laid`,
    )
    return rows[0]?.laid
  }).catch((error: unknown) => {
    throw refusalOfConnecting(error, withoutSecrets(url))
  })
  if (!isLaid) throw new Refusal('backup_no_centre')
  return url
}

export const hasDatabase = (folder: DataFolder): boolean =>
  readdirSync(folder.database).some((name) => /^pg\d+$/.test(name))

/** @throws Refusal `already_running` where somebody holds the folder whose socket is not there */
export function ownerUrlOfRunning(folder: DataFolder): string {
  const { adminPassword } = ensureSecrets(folder.secrets, { mayCreate: false })
  const socketDir = socketFolder(folder.run, 5432, undefined)
  if (!existsSync(join(socketDir, '.s.PGSQL.5432'))) throw alreadyRunning(folder.run, livingHolder(folder.run))
  return socketUrl({ socketDir, port: 5432, user: ADMIN_ROLE, password: adminPassword }, DATABASE)
}
