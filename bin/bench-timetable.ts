import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { realServer } from '../tests/support/real-server.ts'

/**
 * Does a planner wait for the check of clashes, and is anything ever given twice? A week of forty sessions in six rooms, three hundred
 * questions one after the other: 95 of 100 within 150 ms. Then fifty times a hundred people who press at the same moment for one room,
 * for one deliverer, for one bed: one of them has it each time.
 */
const [ROOMS, DAYS, HOURS, ASKED, RUNS, AT_ONCE] = [6, 5, 8, 300, 50, 100]
const say = (line: string) => process.stdout.write(`${line}\n`)
const quantile = (values: number[], q: number) => values.toSorted((a, b) => a - b)[Math.floor(values.length * q)] ?? 0

const server = await realServer()
const hana = await server.cookie('hana')
const owner = new pg.Pool({ connectionString: server.ownerUrl, max: 20 })
// at the end the database goes before its last idle connection does
for (const pool of [owner, server.pool]) pool.on('error', () => {})

async function ask(name: string, body: object): Promise<{ ok: boolean; ms: number; text: string }> {
  const from = performance.now()
  const answer = await fetch(`${server.url}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-sid=${hana}`, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  return { ok: answer.ok, ms: performance.now() - from, text }
}
const must = async (name: string, body: object) => {
  const { ok, text } = await ask(name, body)
  if (!ok) throw new Error(`${name}: ${text}`)
  return JSON.parse(text)
}

const MONDAY = Temporal.PlainDate.from('2026-02-02')
const rooms: string[] = []
for (let n = 1; n <= ROOMS; n++)
  rooms.push((await must('places/saveResource', { kind: 'place', name: `Ruang ${n}` })).resourceId)
const groups: string[] = []
for (let n = 1; n <= ROOMS; n++)
  groups.push((await must('programme/saveGroup', { name: `Kelompok ${n}`, fromOn: '2026-01-12' })).groupId)
const givers: { delivererId: string; kind: string }[] = (await must('programme/choices', {})).deliverers
const colleague = givers.find((d) => d.kind === 'staff')?.delivererId ?? ''
const slot = (day: number, hour: number, n: number) => ({
  ...{ kind: 'skills', title: `Kelas ${n + 1}`, meantFor: 'group', groupId: groups[n], placeId: rooms[n] },
  ...{ onDay: MONDAY.add({ days: day }).toString(), starts: `${String(8 + hour).padStart(2, '0')}:00` },
  ends: `${String(8 + hour).padStart(2, '0')}:50`,
})
for (let n = 0; n < DAYS * HOURS; n++)
  await must('programme/saveSession', slot(n % DAYS, Math.floor(n / DAYS), n % ROOMS))

const times: number[] = []
for (let n = 0; n < ASKED; n++) {
  const { ok, ms } = await ask('programme/clashes', { slot: without(slot(n % DAYS, n % HOURS, n % ROOMS)) })
  if (!ok) throw new Error('the check refused to answer')
  times.push(ms)
}
function without({ title: _, ...rest }: ReturnType<typeof slot>) {
  return rest
}
const p95 = quantile(times, 0.95)
say(
  `check of clashes, ${DAYS * HOURS} sessions in ${ROOMS} rooms: median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
)

/** How often a thing was given more than once, and how often to nobody, in all runs. */
async function contested(what: string, press: (run: number, n: number) => object): Promise<number> {
  let [twice, nobody] = [0, 0]
  for (let run = 0; run < RUNS; run++) {
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => ask('programme/saveSession', press(run, n))),
    )
    const given = answers.filter((a) => a.ok).length
    if (given > 1) twice++
    if (given === 0) nobody++
  }
  say(`${what}: ${RUNS} times ${AT_ONCE} at once, given twice ${twice}, to nobody ${nobody}`)
  return twice + nobody
}
const later = (run: number) => MONDAY.add({ days: 14 + 7 * Math.floor(run / 5) + (run % 5) }).toString()
const plain = { kind: 'physical', title: 'Senam', meantFor: 'some' }
let wrong = await contested('room', (run) => ({
  ...{ ...plain, onDay: later(run), starts: '08:00', ends: '09:00', placeId: rooms[0] },
}))
wrong += await contested('deliverer', (run) => ({
  ...{ ...plain, onDay: later(run), starts: '10:00', ends: '11:00', delivererId: colleague },
}))

// the bed by its table, past every check of the application: the constraint alone keeps it
const room = await must('residence/saveRoom', {
  room: {
    ...{ building: 'Wisma Anggrek', name: 'Kamar 1', kind: 'dormitory', capacity: 2, isInUse: true },
    ...{ isGroundFloor: true, takesChildren: false, isNearCarer: false, isProtected: false },
  },
  beds: ['A'],
})
const { rows } = await owner.query('select centre_id, bed_id from beds where room_id = $1', [room.roomId])
const bed = rows[0]
let beds = 0
for (let run = 0; run < RUNS; run++) {
  const from = MONDAY.add({ days: run }).toString()
  const answers = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      owner.query(
        'insert into bed_periods (centre_id, period_id, bed_id, from_on, until_on) values ($1, gen_random_uuid(), $2, $3, $3::date + 1)',
        [bed.centre_id, bed.bed_id, from],
      ),
    ),
  )
  if (answers.filter((a) => a.status === 'fulfilled').length !== 1) beds++
}
say(`bed: ${RUNS} times ${AT_ONCE} at once, not given exactly once ${beds}`)
wrong += beds

await owner.end()
await server.close()
if (p95 > 150 || wrong > 0) {
  say('✗ slower than 150 ms, or something was given twice')
  process.exit(1)
}
process.exit(0)
