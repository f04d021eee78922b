import { Refusal } from '../../../kernel/refusal.ts'
import { prepareBinaries } from './binaries.ts'
import { ADMIN_ROLE, clusterDir, ensureCluster, hasCluster, ROOM_FOR_A_CLUSTER, writeSettings } from './cluster.ts'
import { type DataFolder, type DataKind, openDataFolder } from './folders.ts'
import { acquireLock, type DataLock } from './lock.ts'
import { LOOPBACK, loopbackPort } from './loopback.ts'
import { usesLoopback } from './platform.ts'
import { stopOrphan } from './postmaster.ts'
import { isTorn } from './refusal-of.ts'
import { APP_ROLE, closeTheRest, ensureDatabase, ensureLoginRoles, JOB_ROLE, loginRoles } from './roles.ts'
import { ensureSecrets, type Secrets } from './secrets.ts'
import { fastStop, launchServer, type ServerEnd } from './server-process.ts'
import { canEnter, findOrMakeServiceUser, isRoot, nameOfUser, type ServiceUser } from './service-user.ts'
import { type Settings, serverSettings } from './settings.ts'
import { removeSocketFolder, removeStaleSocket, socketFolder } from './socket-folder.ts'
import { socketUrl } from './urls.ts'

export interface EmbeddedOptions {
  /** the data folder of the installation; made when missing */
  readonly dataDir: string
  /** folder with `initdb` and `postgres` (15 or later) instead of the npm package */
  readonly binDir?: string
  /** the account to run as; only root may choose. Root without a choice: `findOrMakeServiceUser` */
  readonly asUser?: ServiceUser
  readonly kind?: DataKind
  /** a lock that the caller holds already; otherwise one is taken and released with the server */
  readonly lock?: DataLock
  /** more settings of postgresql.conf, e.g. for archiving or a drill; tests may switch fsync off */
  readonly settings?: Settings
  /** databases to make, each open to the roles of Titian only */
  readonly databases?: readonly string[]
  /** listen on this machine's own address in place of a unix socket; as on Windows */
  readonly isLoopback?: boolean
  /** free bytes needed to make a cluster */
  readonly roomBytes?: number
  readonly log: (line: string) => void
}

export interface Embedded {
  readonly folder: DataFolder
  readonly secrets: Secrets
  readonly clusterDir: string
  readonly socketDir: string
  readonly port: number
  /** of the postmaster */
  readonly pid: number
  /** major version */
  readonly version: number
  /** the cluster was made by this call */
  readonly isNew: boolean
  /** as the superuser: migrations, backups, drills */
  ownerUrl(database: string): string
  /** as the role that serves requests */
  appUrl(database: string): string
  /** as the role of the night's work */
  jobUrl(database: string): string
  /** how the server ended, asked or not */
  readonly ended: Promise<ServerEnd>
  /** called when the server ends without having been asked to */
  onExit(listener: (end: ServerEnd) => void): void
  /** Fast shutdown; gives the lock back. Repeatable. */
  stop(): Promise<void>
}

const PORT = 5432 // a name of the socket file only; nothing listens on the network

/**
 * Runs the PostgreSQL server of a data folder as a child process: makes what is missing, stops what a killed start left
 * behind, and answers when it takes connections.
 * @throws Refusal with a code of sentences.ts for everything that an operator can mend
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const user = isRoot() ? (options.asUser ?? findOrMakeServiceUser()) : undefined
  const folder = openDataFolder(options.dataDir, options.kind ?? 'real', user)
  if (!canEnter(user, folder.database)) {
    throw new Refusal('folder_closed', { params: { folder: folder.root, user: nameOfUser(user?.uid ?? 0) } })
  }
  const lock = options.lock ?? (await acquireLock(folder.run))
  try {
    return await start(options, folder, user, lock)
  } catch (error) {
    if (!options.lock) lock.release()
    throw error
  }
}

async function start(
  options: EmbeddedOptions,
  folder: DataFolder,
  user: ServiceUser | undefined,
  lock: DataLock,
): Promise<Embedded> {
  const { log } = options
  const binaries = await prepareBinaries(folder.root, user, options.binDir)
  const isNew = !hasCluster(folder.database, binaries.major)
  const secrets = ensureSecrets(folder.secrets, { mayCreate: isNew, ...(user ? { owner: user } : {}) })
  const passwordFile = `${folder.secrets}/database-admin`
  const roomBytes = options.roomBytes ?? ROOM_FOR_A_CLUSTER
  await ensureCluster({ databaseDir: folder.database, passwordFile, binaries, user, roomBytes })
  const dir = clusterDir(folder.database, binaries.major)

  const orphan = await stopOrphan(dir, fastStop({ binaries, clusterDir: dir }))
  if (orphan.found === 'stopped')
    log('server database yang tertinggal dihentikan dulu / stopped a database server left behind')
  if (orphan.socketDir) removeSocketFolder(orphan.socketDir, folder.run)

  const isLoopback = options.isLoopback ?? usesLoopback(process.platform)
  const socketDir = isLoopback ? LOOPBACK : socketFolder(folder.run, PORT, user)
  const port = isLoopback ? await loopbackPort(folder.run) : PORT
  if (!isLoopback) removeStaleSocket(socketDir, PORT)
  const place = { socketDir, port, logDir: folder.log, isLoopback }
  writeSettings(dir, { ...serverSettings(place), ...options.settings }, user)
  const server = await launchServer({ clusterDir: dir, logDir: folder.log, binaries, user, log })

  const url = (role: string, password: string) => (database: string) =>
    socketUrl({ socketDir, port, user: role, password }, database)
  const ownerUrl = url(ADMIN_ROLE, secrets.adminPassword)
  const tidy = (): void => {
    if (!isLoopback) removeSocketFolder(socketDir, folder.run)
    if (!options.lock) lock.release()
  }
  try {
    await ensureLoginRoles(ownerUrl('postgres'), loginRoles(secrets.appPassword, secrets.jobPassword))
    for (const name of options.databases ?? ['titian'])
      await ensureDatabase(ownerUrl('postgres'), name, [APP_ROLE, JOB_ROLE])
    await closeTheRest(ownerUrl('postgres'))
  } catch (error) {
    await server.stop()
    tidy()
    throw isTorn(error) ? new Refusal('database_torn', { params: { folder: dir } }) : error
  }
  let stopping: Promise<void> | undefined
  return {
    folder,
    secrets,
    clusterDir: dir,
    socketDir,
    port,
    pid: server.pid,
    version: binaries.major,
    isNew,
    ownerUrl,
    appUrl: url(APP_ROLE, secrets.appPassword),
    jobUrl: url(JOB_ROLE, secrets.jobPassword),
    ended: server.ended,
    onExit(listener) {
      void server.ended.then((end) => end.asked || listener(end))
    },
    stop() {
      stopping ??= server.stop().finally(tidy)
      return stopping
    },
  }
}
