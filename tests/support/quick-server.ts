import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from '../../src/platform/database/embedded/settings.ts'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { keep, kept } from './kept-world.ts'
import type { World } from './world.ts'
import { buildWorld } from './world.ts'

/** The database that every suite and journey copies. */
export const TEMPLATE = 'titian_template'

const MEMORY = '/dev/shm'
/** What the copies of one run and their write-ahead log may need at the same time; a container may give 64 MB. */
const ROOM = 2 ** 31

/** Memory where there is enough of it, else the disk: to copy a database is to make 900 files. */
function place(): string {
  try {
    accessSync(MEMORY, constants.W_OK)
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= ROOM ? MEMORY : tmpdir()
  } catch {
    return tmpdir() // this system has no such folder
  }
}
export const scratchFolder = (name: string): string => mkdtempSync(join(place(), `titian-${name}-`))

/** No test outlives a power cut, and its databases are gone before anybody would tidy them. */
const UNSAFE: Settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  autovacuum: 'off',
  max_connections: '200',
}

/** An embedded server for tests, quick because it may lose everything; its folder goes when it stops. */
export async function quickServer(name: string, database: string, settings: Settings = UNSAFE) {
  const dataDir = scratchFolder(name)
  return { ...(await startEmbedded({ dataDir, databases: [database], settings, log: () => {} })), dataDir }
}

/** The same with both centres and the whole cast in its database: built once, and kept between runs while nothing of it changes. */
export async function serverWithWorld(name: string, settings: Settings = UNSAFE) {
  const dataDir = scratchFolder(name)
  const start = () => startEmbedded({ dataDir, databases: [TEMPLATE], settings, log: () => {} })
  const stored = kept(dataDir)
  let embedded = await start()
  const build = async (): Promise<World> => {
    const world = await buildWorld({ ownerUrl: embedded.ownerUrl(TEMPLATE), appUrl: embedded.appUrl(TEMPLATE) })
    await embedded.stop()
    keep(dataDir, world)
    embedded = await start()
    return world
  }
  const world = stored ?? (await build())
  return {
    dataDir,
    pid: embedded.pid,
    world,
    ownerUrl: embedded.ownerUrl,
    appUrl: embedded.appUrl,
    jobUrl: embedded.jobUrl,
    stop: async () => {
      await embedded.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
