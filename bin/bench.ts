import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import autocannon from 'autocannon'
import pg from 'pg'
import { buildServer } from '../src/app/build-server.ts'
import { listQuery } from '../src/modules/cases/queries/list.ts'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'
import { createPool } from '../src/platform/database/pool.ts'
import { hashToken } from '../src/platform/http/cookies.ts'
import { COST } from '../src/platform/seal/passwords.ts'
import { testServices } from '../tests/support/services.ts'
import { type Centre, open } from './bench-centre.ts'
import { floodTimes } from './bench-flood.ts'

// Casts: empty arrays have no type of their own

/**
 * The numbers that are promised as ratios, side by side in one run on this runtime: the list of fifty with opened names at
 * 5,000 cases against the same SQL by bare pg, against a centre of fifty, the cost of the bound actor, the search by name.
 */
const CLIENTS = 20
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 2)
const ROUNDS = 9
const say = (line: string) => process.stdout.write(`${line}\n`)
const quantile = (values: number[], q: number) => [...values].sort((a, b) => a - b)[Math.floor(values.length * q)] ?? 0

const spread = (ratios: number[]) =>
  `${quantile(ratios, 0.5).toFixed(2)} (median of ${ratios.length} rounds, ${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`

if (process.argv[2] === 'server') await serve()
else if (process.argv[2] === 'flood') await floodAlone()
else if (process.argv[2] === 'figures') await import('./bench-figures.ts')
else if (process.argv[2] === 'note') await import('./bench-note.ts')
else if (process.argv[2] === 'hostile') await import('./bench-hostile.ts')
else if (process.argv[2] === 'gate') await import('./bench-gate.ts')
else if (process.argv[2] === 'timetable') await import('./bench-timetable.ts')
else if (process.argv[2] === 'overview') await import('./bench-overview.ts')
else await main()

/** The measured server, in a process of its own: its memory is read there. */
async function serve(): Promise<void> {
  const pool = createPool(process.env['BENCH_URL'] ?? '', CLIENTS)
  const services = { ...testServices(), passphraseCost: COST }
  const app = buildServer({ pool, clock: () => Temporal.Now.instant(), services, demo: false })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  process.stdout.write(`${JSON.stringify({ url })}\n`)
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'memory') process.stdout.write(`${JSON.stringify({ rss: process.memoryUsage.rss() })}\n`)
    if (line === 'stop') break
  }
  await app.close()
  await pool.end()
  process.exit(0)
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'titian-bench-'))
  const embedded = await startEmbedded({ dataDir, databases: ['large', 'small'], log: () => {} })
  try {
    const large = await open(embedded.ownerUrl('large'), embedded.appUrl('large'), 5000)
    const small = await open(embedded.ownerUrl('small'), embedded.appUrl('small'), 50)
    const rounds = await sideBySide(large, small)
    const rate = (f: (r: Round) => number) => `${quantile(rounds.map(f), 0.5).toFixed(0)}/s`
    const policy = await policyCost(large)
    const search = await searchTimes(large)
    const rss = await large.memory()
    const flood = await floodTimes(small, SECONDS)
    say('')
    say(`list of 50 at 5,000 cases, ${CLIENTS} clients : ${rate((r) => r.large)}`)
    say(`same SQL by bare pg, ${CLIENTS} clients      : ${rate((r) => r.bare)}`)
    say(`list of 50 at 50 cases               : ${rate((r) => r.small)}`)
    say(`list against bare pg (must be ≥ 0.35): ${spread(rounds.map((r) => r.large / r.bare))}`)
    say(`5,000 against 50 (must be ≥ 0.8)     : ${spread(rounds.map((r) => r.large / r.small))}`)
    say(
      `bound actor and policies, p50 (≤ 1 ms): +${(policy.guarded - policy.unguarded).toFixed(2)} ms (${policy.unguarded.toFixed(2)} → ${policy.guarded.toFixed(2)})`,
    )
    say(`name search over 5,000, p95 (≤ 20 ms): ${search.toFixed(1)} ms`)
    say(`memory of the app process (≤ 300 MB) : ${(rss / 1e6).toFixed(0)} MB`)
    sayFlood(flood)
    large.stop()
    small.stop()
  } finally {
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** `npm run bench flood`: this part alone. */
async function floodAlone(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'titian-bench-'))
  const embedded = await startEmbedded({ dataDir, databases: ['small'], log: () => {} })
  try {
    const small = await open(embedded.ownerUrl('small'), embedded.appUrl('small'), 50)
    for (let i = 0; i < 5; i++) sayFlood(await floodTimes(small, SECONDS * 2))
    small.stop()
  } finally {
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function sayFlood({ quiet, flooded, refused }: Awaited<ReturnType<typeof floodTimes>>): void {
  say(
    `list under 100 sign-ins, p50 (≤ 2×)  : ${(flooded / quiet).toFixed(2)}× (${quiet.toFixed(1)} → ${flooded.toFixed(1)} ms, ${refused} guesses)`,
  )
}

type Round = { large: number; bare: number; small: number }

/**
 * One slice of each per round, in turn: this machine's speed changes by half within minutes, and a ratio of two numbers
 * that were taken minutes apart measures the runtime. Each round has its own ratio; the median is the answer.
 */
async function sideBySide(large: Centre, small: Centre): Promise<Round[]> {
  await shoot(large, 2)
  await shoot(small, 2)
  await bare(large, 1)
  const rounds: Round[] = []
  for (let i = 0; i < ROUNDS; i++)
    rounds.push({
      large: await shoot(large, SECONDS),
      bare: await bare(large, SECONDS),
      small: await shoot(small, SECONDS),
    })
  return rounds
}

async function shoot({ url, headers }: Centre, seconds: number): Promise<number> {
  const shot = await autocannon({
    url: `${url}/api/cases/list`,
    method: 'POST',
    headers,
    body: '{}',
    connections: CLIENTS,
    duration: seconds,
  })
  if (shot.non2xx > 0) throw new Error(`${shot.non2xx} answers were no success`)
  return shot.requests.average
}

function listOf(centreId: string) {
  return { name: 'list', ...listQuery(centreId, centreId, { state: 'current' }) }
}

/** The yardstick: the same statement by bare pg in one process, without policies. */
async function bare({ ownerUrl, centreId }: Centre, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: CLIENTS })
  const until = performance.now() + seconds * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < until) {
        JSON.stringify((await pool.query(listOf(centreId))).rows)
        done++
      }
    }),
  )
  await pool.end()
  return done / seconds
}

/** Both as the application asks: planned once on a connection (database/hot.ts). */
async function policyCost({ ownerUrl, appUrl, token, centreId }: Centre) {
  const plain = new pg.Client({ connectionString: ownerUrl })
  const bound = new pg.Client({ connectionString: appUrl })
  await plain.connect()
  await bound.connect()
  const times = { plain: [] as number[], bound: [] as number[] }
  const hash = hashToken(token).toString('hex')
  for (let i = 0; i < 400; i++) {
    let t = performance.now()
    await plain.query('begin')
    await plain.query(listOf(centreId))
    await plain.query('commit')
    times.plain.push(performance.now() - t)
    t = performance.now()
    await bound.query(`begin; select sec.begin_request('\\x${hash}', now(), false)`)
    await bound.query(listOf(centreId))
    await bound.query('commit')
    times.bound.push(performance.now() - t)
  }
  await plain.end()
  await bound.end()
  return { unguarded: quantile(times.plain, 0.5), guarded: quantile(times.bound, 0.5) }
}

async function searchTimes({ url, headers }: Centre): Promise<number> {
  const queries = [
    'suryani',
    'rosdyana',
    'dewi puspita',
    'hartini',
    'nur hayati',
    'yulianna',
    'sumarny',
    'sitorus',
    'wulandari',
    'sri',
  ]
  const times: number[] = []
  for (let i = 0; i < 200; i++) {
    const t = performance.now()
    const answer = await fetch(`${url}/api/clients/search`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ text: queries[i % queries.length] }),
    })
    await answer.text()
    if (answer.status !== 200) return Number.NaN
    if (i >= 5) times.push(performance.now() - t)
  }
  return quantile(times, 0.95)
}
