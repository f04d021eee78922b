import { inject } from 'vitest'
import { createPool } from '../../src/platform/database/pool.ts'
import { listening, type RealServer } from './real-server.ts'
import { copyOfTemplate } from './template-copy.ts'

/** The listening server of a journey, on a copy of the database that was built once for all suites: the cast is in it already. */
export async function copiedServer(): Promise<RealServer> {
  const { url, drop } = await copyOfTemplate('j')
  return listening({
    ownerUrl: url('ownerUrl'),
    appUrl: url('appUrl'),
    pool: createPool(url('appUrl'), 10),
    world: { cards: inject('cards'), shares: inject('shares') },
    after: drop,
  })
}
