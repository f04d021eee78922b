import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { buildServer } from '../../src/app/build-server.ts'
import { makePapers } from '../../src/app/papers.ts'
import { createPool } from '../../src/platform/database/pool.ts'
import { FIRST_DAY } from '../cast.ts'
import { type RealServer, signInWith } from './real-server.ts'
import { testServices } from './services.ts'

/** The listening server of a journey, on a copy of the database that was built once for all suites: the cast is in it already. */
export async function copiedServer(): Promise<RealServer> {
  const database = `j_${randomUUID().replaceAll('-', '')}`
  const url = (which: 'ownerUrl' | 'appUrl', db = database) => inject(which).replace('%25db%25', db).replace('%db%', db)
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: url('ownerUrl', 'postgres') })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  await admin(`create database ${database} template titian_template`)
  await admin(
    `revoke all on database ${database} from public; grant connect on database ${database} to titian_app, titian_job`,
  )
  const world = { cards: inject('cards'), shares: inject('shares') }
  const pool = createPool(url('appUrl'), 10)
  const time = { now: Temporal.Instant.from(FIRST_DAY) }
  const papers = makePapers()
  const app = buildServer({
    pool,
    clock: () => time.now,
    demo: false,
    services: { ...testServices(), renderPaper: papers.render },
  })
  const address = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost')
  return {
    url: address,
    app,
    ownerUrl: url('ownerUrl'),
    pool,
    time,
    world,
    cookie: (username: string) => signInWith(address, world.cards[username], time),
    close: async () => {
      await app.close()
      await papers.close()
      await pool.end()
      await admin(`drop database ${database} with (force)`)
    },
  }
}
