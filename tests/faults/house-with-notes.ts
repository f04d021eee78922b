import pg from 'pg'
import { makeRuntime } from '../../src/app/build-server.ts'
import { hashToken } from '../../src/platform/http/cookies.ts'
import { begin, makeContext } from '../../src/platform/http/open-request.ts'
import { cast } from '../cast.ts'
import { realServer } from '../support/real-server.ts'
import { seedCases } from '../support/seed-cases.ts'
import { testServices } from '../support/services.ts'

export type House = Awaited<ReturnType<typeof houseWithNotes>>

/** A listening house with so many women in intervention, for `npm run faults`; its database syncs as that of a centre does. */
export async function houseWithNotes(women: number) {
  const server = await realServer({ settings: {} })
  const owner = new pg.Pool({ connectionString: server.ownerUrl, max: 2 })
  owner.on('error', () => undefined)
  const token = await server.cookie(cast.rizal.username)
  const client = await server.pool.connect()
  const now = server.time.now
  const runtime = makeRuntime({ pool: server.pool, clock: () => server.time.now, services: testServices() })
  const o = { began: await begin(client, hashToken(token), now, false), token, tokenHash: hashToken(token) }
  const request = { ip: '127.0.0.1', protocol: 'http', headers: {} }
  const { ctx } = makeContext(runtime, { ...o, client, now, request, name: 'tests.faults' })
  const caseIds = await seedCases(ctx, women)
  await client.query('commit')
  client.release()
  // the owner sets the stage in place of seven gates
  await owner.query(
    `update cases set stage = 'intervention', state = 'open', presence = 'in_house', admitted_on = '2026-01-05', planned_end_on = '2026-07-10', stage_since = now()`,
  )
  return {
    ...server,
    owner,
    caseIds,
    port: Number(new URL(server.url).port),
    cookie: `__Host-sid=${token}`,
    signIn: async (username: string) => `__Host-sid=${await server.cookie(username)}`,
    close: async () => {
      await owner.end()
      await server.close()
    },
  }
}
