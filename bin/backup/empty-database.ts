import { acquireLock } from '../../src/platform/database/embedded/lock.ts'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { openExternal } from '../start/database.ts'
import type { Given } from './installation.ts'

export type Empty = {
  target: { ownerUrl: string; passwords?: { app: string; job: string } }
  stop(): Promise<void>
}

/** The database that rows come back into: the embedded one, made now, or the operator's empty one. */
export async function emptyDatabase({ config, folder }: Given): Promise<Empty> {
  if (config.databaseUrl) {
    const { ownerUrl, passwords, stop } = await openExternal(config.databaseUrl, folder)
    return { target: { ownerUrl, passwords }, stop }
  }
  const lock = await acquireLock(folder.run)
  try {
    const binDir = config.binDir ? { binDir: config.binDir } : {}
    const server = await startEmbedded({
      dataDir: folder.root,
      kind: config.kind,
      lock,
      log: () => undefined,
      ...binDir,
    })
    const stop = async (): Promise<void> => {
      await server.stop()
      lock.release()
    }
    return { target: { ownerUrl: server.ownerUrl('titian') }, stop }
  } catch (error) {
    lock.release()
    throw error
  }
}
