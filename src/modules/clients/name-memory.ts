import type { Ctx } from '../../platform/http/context.ts'
import { buildNameIndex, type NameIndex } from '../../platform/seal/name-index.ts'
import { RequestSeal } from '../../platform/seal/request-seal.ts'
import type { Identity } from './facts.ts'
import { identityPlace } from './facts.ts'

/** Names that this session can open. Several names of one woman are several entries. */
export type NameEntry = { caseId: string; name: string; kind: 'call' | 'full' | 'alias' }
/** `codes`: code name → case; a code is found only when it is typed as it is. */
type Memory = { stamp: string; entries: readonly NameEntry[]; codes: ReadonlyMap<string, string>; index: NameIndex }

const SLOT = 'clients.names'

/**
 * The index over the names of this session, from memory while nothing has changed that could change it: no new name, and
 * the same person with the same cases. No token of a name is ever stored (security.md 3.6). It dies with lock and sign-out.
 */
export async function namesOf(ctx: Ctx): Promise<Memory> {
  // a number alone, of whatever happened: whoever is not told that she was protected forgets her name all the same
  const { rows } = await ctx.client.query<{ seq: number }>('select sec.last_name_change() as seq')
  const { roles, caseload, counselled, taught, tended, opened, housed } = ctx.actor
  const stamp = JSON.stringify([rows[0]?.seq ?? 0, roles, caseload, counselled, taught, tended, opened, housed])
  const kept = ctx.seal.ring.memory.get(SLOT) as Memory | undefined // only this function writes the slot
  if (kept?.stamp === stamp) return kept
  kept?.index.clear()
  const { entries, codes } = await openNames(ctx)
  const memory: Memory = { stamp, entries, codes, index: buildNameIndex(entries.map((e) => e.name)) }
  ctx.seal.ring.memory.set(SLOT, memory)
  return memory
}

type Row = {
  case_id: string
  code_name: string | null
  is_protected: boolean
  call_name: string | null
  body: string | null
}

/** Every name that the tables show and the keys open. One line per class in the read log: nobody has looked at a file yet. */
async function openNames(ctx: Ctx): Promise<Pick<Memory, 'entries' | 'codes'>> {
  const { rows } = await ctx.client.query<Row>(
    `select c.case_id, c.code_name, c.is_protected, d.call_name, i.body from cases c
       left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id
       left join identities i on i.centre_id = c.centre_id and i.case_id = c.case_id
     where c.centre_id = $1 order by c.opened_on desc, c.case_id desc`,
    [ctx.actor.centreId],
  )
  const seal = new RequestSeal({
    client: ctx.client,
    door: ctx.door,
    actor: ctx.actor,
    ring: ctx.seal.ring,
    now: ctx.now,
    endpoint: 'clients.search',
  })
  const place = (caseId: string) => ({ table: 'case_displays', row: caseId, column: 'call_name' })
  const displays = await seal.openAll(
    'display',
    rows.map((r) => (r.call_name ? { caseId: r.case_id, place: place(r.case_id), envelope: r.call_name } : null)),
  )
  const bodies = await seal.openAll(
    'identity',
    rows.map((r) => (r.body ? { caseId: r.case_id, place: identityPlace(r.case_id), envelope: r.body } : null)),
  )
  for (const [cls, opened] of [
    ['display', displays],
    ['identity', bodies],
  ] as const) {
    const amount = opened.filter((text) => text !== null).length
    if (amount > 0)
      await ctx.client.query('select sec.log_read(null, $1, $2, $3, $4)', [
        cls,
        'clients.search_memory',
        amount,
        ctx.now.toString(),
      ])
  }
  const codes = new Map(rows.flatMap((r) => (r.is_protected && r.code_name ? [[r.code_name, r.case_id] as const] : [])))
  const entries = rows.flatMap((r, i) => {
    const called = displays[i]
    const body = bodies[i]
    const entry = (kind: NameEntry['kind'], name: string | undefined): NameEntry[] =>
      name ? [{ caseId: r.case_id, kind, name }] : []
    const person = body ? (JSON.parse(body) as Identity) : null // sealed by saveIdentity
    return [
      ...entry('call', called ? (JSON.parse(called) as { callName: string }).callName : undefined), // sealed by openCase
      ...entry('full', person?.fullName),
      ...entry('alias', person?.alias),
    ]
  })
  return { entries, codes }
}
