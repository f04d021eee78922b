import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { realServer } from '../tests/support/real-server.ts'

/**
 * Does the time of an answer at the gate tell whether anybody lives here? Five hundred visitors each who ask for a woman who is here and
 * stand on her list, for one whose case is closed, and for one who was never known, in turn: medians apart by at most 1 ms.
 */
const EACH = 500
const say = (line: string) => process.stdout.write(`${line}\n`)
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const server = await realServer()
const [rizal, joko] = [await server.cookie('rizal'), await server.cookie('joko')]

async function ask(session: string, name: string, body: object): Promise<{ ms: number; text: string }> {
  const from = performance.now()
  const answer = await fetch(`${server.url}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-sid=${session}`, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${name}: ${text}`)
  return { ms: performance.now() - from, text }
}

/** A woman of Rizal's with a man on her no-contact list. */
async function woman(callName: string, feared: string): Promise<string> {
  const { text } = await ask(rizal, 'referrals/register', {
    ...{
      source: 'self',
      noLetterReason: 'emergency_first',
      urgency: 'emergency',
      receivedAt: server.time.now.toString(),
    },
    ...{ isProtected: false, honorific: 'Ibu', callName, identity: {}, reason: 'Datang sendiri.' },
  })
  const { caseId } = JSON.parse(text)
  await ask(rizal, 'contacts/saveNoContact', { caseId, person: { name: feared, relation: 'suami' } })
  return caseId
}

await woman('Suryani', 'Fahmi Hidayat')
const closed = await woman('Hartini', 'Rudi Hartono')
const owner = new pg.Client({ connectionString: server.ownerUrl })
await owner.connect()
await owner.query(`update cases set state = 'closed', closed_on = '2026-01-12' where case_id = $1`, [closed])
await owner.end()

const VISITORS = {
  present: { name: 'Fahmi Hidayat', whom: 'Suryani' },
  absent: { name: 'Rudi Hartono ', whom: 'Hartini' },
  'never known': { name: 'Agus Salim Ok', whom: 'Kenanga' },
} as const
type Kind = keyof typeof VISITORS
const KINDS = Object.keys(VISITORS) as Kind[] // the keys of the table
const times: Record<Kind, number[]> = { present: [], absent: [], 'never known': [] }
const texts = new Set<string>()
for (let n = -50; n < EACH; n++)
  // each kind is first, second and last as often as the others
  for (let k = 0; k < KINDS.length; k++) {
    const kind = KINDS[(n + 50 + k) % KINDS.length] ?? 'present'
    const { ms, text } = await ask(joko, 'gate/note', { ...VISITORS[kind], purpose: 'seeking', isLetIn: false })
    texts.add(text)
    if (n >= 0) times[kind].push(ms)
  }
const medians = KINDS.map((kind) => median(times[kind]))
for (const [i, kind] of KINDS.entries()) say(`${kind.padEnd(12)}: median ${(medians[i] ?? 0).toFixed(3)} ms of ${EACH}`)
const apart = Math.max(...medians) - Math.min(...medians)
say(`apart (≤ 1 ms): ${apart.toFixed(3)} ms; answers that differ (1): ${texts.size}`)
await server.close()
process.exit(apart <= 1 && texts.size === 1 ? 0 : 1)
