import { rmSync } from 'node:fs'
import { buildServer } from '../../src/app/build-server.ts'
import { shape } from '../../src/app/shape.ts'
import { realClock } from '../../src/platform/clock.ts'
import { doorKey } from '../../src/platform/database/door.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { createPool } from '../../src/platform/database/pool.ts'
import { quickServer } from './quick-server.ts'
import { testServices } from './services.ts'

/** A machine on its first day: the shape of the database, nobody in it, the real clock, and the web as it ships. */
export async function emptyServer() {
  const embedded = await quickServer('first', 'titian')
  await migrate({
    ownerUrl: embedded.ownerUrl('titian'),
    shape: shape(),
    givenClock: false,
    doorKey: doorKey(testServices().pepper),
  })
  const pool = createPool(embedded.appUrl('titian'), 10)
  const app = buildServer({ pool, clock: realClock, demo: false, services: testServices() })
  const url = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost')
  return {
    url,
    close: async () => {
      await app.close()
      await pool.end()
      await embedded.stop()
      rmSync(embedded.dataDir, { recursive: true, force: true })
    },
  }
}
