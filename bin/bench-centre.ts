import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { makeRuntime } from '../src/app/build-server.ts'
import { createPool } from '../src/platform/database/pool.ts'
import { hashToken } from '../src/platform/http/cookies.ts'
import { begin, makeContext } from '../src/platform/http/open-request.ts'
import { signInWith } from '../tests/support/real-server.ts'
import { seedCases } from '../tests/support/seed-cases.ts'
import { testServices } from '../tests/support/services.ts'
import { buildWorld } from '../tests/support/world.ts'
import { PART_FLAGS } from './start/children.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
export type Centre = Awaited<ReturnType<typeof open>>

/** A centre with so many cases, and its server in a process of its own. */
export async function open(ownerUrl: string, appUrl: string, count: number) {
  const world = await buildWorld({ ownerUrl, appUrl })
  await withOwner(ownerUrl, `update sec.settings set given_clock = false`)
  const child = spawn(process.execPath, [...PART_FLAGS, process.argv[1] ?? '', 'server'], {
    env: { ...process.env, BENCH_URL: appUrl },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const hear = async () => JSON.parse((await lines.next()).value ?? '{}') as { url: string; rss: number } // our own child's line
  const { url } = await hear()
  const token = await signInWith(url, world.cards['rizal'], { now: Temporal.Now.instant().subtract({ seconds: 30 }) })
  say(`seeding ${count} cases …`)
  await seed(appUrl, token, count)
  await withOwner(ownerUrl, 'vacuum analyze')
  return {
    ownerUrl,
    appUrl,
    url,
    token,
    centreId: world.cards['rizal']?.centreId ?? '',
    headers: { 'content-type': 'application/json', cookie: `__Host-sid=${token}` },
    memory: async () => {
      child.stdin.write('memory\n')
      return (await hear()).rss
    },
    stop: () => child.stdin.write('stop\n'),
  }
}

async function seed(appUrl: string, token: string, count: number): Promise<void> {
  const pool = createPool(appUrl, 1)
  const runtime = makeRuntime({ pool, clock: () => Temporal.Now.instant(), services: testServices() })
  for (let from = 0; from < count; from += 100) {
    const client = await pool.connect()
    const now = runtime.clock()
    const began = await begin(client, hashToken(token), now, false)
    const request = { ip: '127.0.0.1', protocol: 'http', headers: {} }
    const { ctx } = makeContext(runtime, {
      client,
      began,
      token,
      tokenHash: hashToken(token),
      now,
      request,
      name: 'bench.seed',
    })
    await seedCases(ctx, Math.min(100, count - from), { from })
    await client.query('commit')
    client.release()
  }
  await pool.end()
}

export async function withOwner(ownerUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}
