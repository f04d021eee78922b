import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import pg from 'pg'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'
import { type Centre, open, withOwner } from './bench-centre.ts'

/**
 * `npm run bench note`: a note by one client and by sixteen, and the same rows in one transaction by bare pg, in turn. Every note is
 * on the disk before it is answered, here and there.
 */
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 3)
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7)
const CLIENTS = 16
const CASES = 400
const say = (line: string) => process.stdout.write(`${line}\n`)
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const spread = (values: number[]) =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`

const YESTERDAY = Temporal.Now.plainDateISO('Asia/Jakarta').subtract({ days: 1 }).toString()
const noteOf = (caseId: string) => ({
  caseId,
  kind: 'counselling',
  on: YESTERDAY,
  time: '08:00',
  minutes: 45,
  discussed: 'Menghitung harga jual daster.',
})

async function shoot({ url, headers }: Centre, cases: string[], connections: number, seconds: number): Promise<number> {
  let n = 0
  const shot = await autocannon({
    url: `${url}/api/sessions/saveNote`,
    method: 'POST',
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          method: 'POST',
          headers: { ...headers, 'idempotency-key': randomUUID() },
          body: JSON.stringify(noteOf(cases[n++ % cases.length] ?? '')),
        }),
      },
    ],
  })
  if (shot.non2xx > 0) throw new Error(`${shot.non2xx} notes were refused`)
  return shot.requests.average
}

/** A whole look at the chain as it has become, and what that makes for a million. */
async function verifySeconds({ ownerUrl, centreId }: Centre): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('begin')
  await client.query('select sec.begin_job($1)', [centreId])
  const began = performance.now()
  const { rows } = await client.query<{ checked: number; broken: number | null }>(
    'select checked, broken from sec.verify_slice(0::smallint, 0, 2147483647)',
  )
  const seconds = (performance.now() - began) / 1000
  await client.end()
  const [one] = rows
  if (!one || one.broken !== null) throw new Error(`the chain is broken at ${one?.broken}`)
  return `${((seconds / one.checked) * 1_000_000).toFixed(0)} s at the pace of ${one.checked} entries in ${seconds.toFixed(2)} s`
}

/** All cases stand where notes are written; the owner sets it in place of seven gates. */
async function inHouse(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(
    `update cases set stage = 'intervention', state = 'open', presence = 'in_house', admitted_on = current_date - 30, planned_end_on = current_date + 150, stage_since = now()`,
  )
  const { rows } = await client.query<{ case_id: string }>('select case_id from cases')
  await client.end()
  return rows.map((r) => r.case_id)
}

/** Every row that one note leaves, by table. */
async function rowsOfOne(centre: Centre, cases: string[]): Promise<Record<string, Record<string, unknown>[]>> {
  const client = new pg.Client({ connectionString: centre.ownerUrl })
  client.on('error', () => {})
  await client.connect()
  await sleep(500) // what was under way when the shooting ended
  const before = (await client.query<{ x: string }>('select pg_current_snapshot()::text as x')).rows[0]?.x ?? ''
  const answer = await fetch(`${centre.url}/api/sessions/saveNote`, {
    method: 'POST',
    headers: { ...centre.headers, 'idempotency-key': randomUUID() },
    body: JSON.stringify(noteOf(cases[0] ?? '')),
  })
  if (answer.status !== 200) throw new Error(await answer.text())
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'keys', 'sec')`,
  )
  const found: Record<string, Record<string, unknown>[]> = {}
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t where not pg_visible_in_snapshot((xmin::text)::xid8, $1::pg_snapshot)`,
      [before],
    )
    if (rows.length > 0) found[name] = rows.map((r) => r.row)
  }
  await client.end()
  return found
}

const twin = (table: string) => `bare.${table.split('.')[1]}`

/** Tables as ours with their indexes, without policies, triggers, checks and foreign keys. */
async function lay(ownerUrl: string, rows: object): Promise<void> {
  const tables = Object.keys(rows).map(
    (t) => `create table ${twin(t)} (like ${t} including indexes including defaults);`,
  )
  await withOwner(ownerUrl, `create schema bare; ${tables.join('\n')}`)
}

/** One transaction a note, a statement a table, by sixteen connections; ids and numbers new each time. */
async function bare(ownerUrl: string, rows: Record<string, Record<string, unknown>[]>): Promise<number> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: CLIENTS })
  pool.on('error', () => {})
  const ids = [...new Set(JSON.stringify(rows).match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g))]
  const statements = Object.entries(rows).map(([table, of]) => ({
    text: `insert into ${twin(table)} select * from jsonb_populate_recordset(null::${twin(table)}, $1::jsonb)`,
    json: JSON.stringify(of),
  }))
  let number = Date.now()
  const until = performance.now() + SECONDS * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < until) {
        const anew = new Map(ids.map((id) => [id, randomUUID()]))
        const client = await pool.connect()
        await client.query('begin')
        for (const { text, json } of statements) {
          let sent = json.replace(/"(seq|lane_seq|last_seq)":\d+/g, (_, name: string) => `"${name}":${++number}`)
          for (const [id, other] of anew) sent = sent.replaceAll(id, other)
          await client.query({ name: text.slice(0, 60), text, values: [sent] })
        }
        await client.query('commit')
        client.release()
        done++
      }
    }),
  )
  await pool.end()
  return done / SECONDS
}

const busy = () => {
  const times = cpus().map((c) => c.times)
  const all = times.reduce((sum, t) => sum + t.user + t.nice + t.sys + t.idle + t.irq, 0)
  return { all, idle: times.reduce((sum, t) => sum + t.idle, 0) }
}
const busyBetween = (a: ReturnType<typeof busy>, b: ReturnType<typeof busy>) => 1 - (b.idle - a.idle) / (b.all - a.all)

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'titian-bench-'))
  const embedded = await startEmbedded({ dataDir, databases: ['notes'], log: () => {} })
  try {
    const centre = await open(embedded.ownerUrl('notes'), embedded.appUrl('notes'), CASES)
    const cases = await inHouse(centre.ownerUrl)
    await shoot(centre, cases, CLIENTS, 1)
    const rows = await rowsOfOne(centre, cases)
    say(
      `one note writes ${Object.entries(rows)
        .map(([table, of]) => `${table} ${of.length}`)
        .join(', ')}`,
    )
    await lay(centre.ownerUrl, rows)
    const rounds: { one: number; many: number; busy: number; bare: number }[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const one = await shoot(centre, cases, 1, SECONDS)
      const busyBefore = busy()
      const many = await shoot(centre, cases, CLIENTS, SECONDS)
      rounds.push({ one, many, busy: busyBetween(busyBefore, busy()), bare: await bare(centre.ownerUrl, rows) })
    }
    const rate = (f: (r: (typeof rounds)[number]) => number) => `${median(rounds.map(f)).toFixed(0)}/s`
    say(
      `note, each on the disk: 1 client ${rate((r) => r.one)}, ${CLIENTS} clients ${rate((r) => r.many)}, same rows by bare pg ${rate((r) => r.bare)}`,
    )
    say(`note against bare pg (must be ≥ 0.35): ${spread(rounds.map((r) => r.many / r.bare))}`)
    say(
      `${CLIENTS} clients against 1 (must be ≥ 2, or processors ≥ 85 %): ${spread(rounds.map((r) => r.many / r.one))}, processors ${(100 * median(rounds.map((r) => r.busy))).toFixed(0)} %`,
    )
    say(`verify the chain, 1,000,000 entries (must be ≤ 60 s): ${await verifySeconds(centre)}`)
    centre.stop()
  } catch (error) {
    say(String(error))
    process.exitCode = 1
  } finally {
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
await main()
