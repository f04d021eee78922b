import type { Ctx } from '../../platform/http/context.ts'
import { breathe, giveTime } from '../../platform/http/long-work.ts'
import { buildNameIndex, type NameIndex } from '../../platform/seal/name-index.ts'
import { RequestSeal } from '../../platform/seal/request-seal.ts'
import type { Identity } from './facts.ts'
import { identityPlace } from './facts.ts'

/** Names that this session can open. Several names of one woman are several entries. */
export type NameEntry = { caseId: string; name: string; kind: 'call' | 'full' | 'alias' }

/** `mark` changes with what is sealed; `positions` of her names in the index. */
type Known = { mark: string; positions: readonly number[] }
export type Names = {
  /** what this person is; another one sees other rows */
  actor: string
  /** of the last event that could change a name */
  seq: number
  known: Map<string, Known>
  /** cases whose names are not opened yet: those who are here first, then the latest */
  waiting: string[]
  /** by position; null where a name is no more */
  entries: (NameEntry | null)[]
  /** code name → case; a code is found only when it is typed as it is */
  codes: ReadonlyMap<string, string>
  index: NameIndex
}

const SLOT = 'clients.names'
/** Opened between two breaths: others wait for no more than that. */
const SLICE = 1000

/**
 * The index over the names of this session, from memory while nothing has changed that could change it: no new name, and
 * the same person with the same cases. A name that changed is opened anew, and no other. No token of a name is ever stored
 * (security.md 3.6). It dies with lock and sign-out.
 *
 * @param forMs so long names are opened now, a slice at the least, and the rest at the next call; 0 opens none, and without it all are
 */
export async function namesOf(ctx: Ctx, forMs = Number.POSITIVE_INFINITY): Promise<Names> {
  const memory = await current(ctx)
  if (memory.waiting.length > SLICE) await giveTime(ctx)
  const begun = performance.now()
  let isTime = forMs > 0
  while (memory.waiting.length > 0 && isTime) {
    await openSlice(ctx, memory, memory.waiting.slice(0, SLICE))
    isTime = performance.now() - begun < forMs
    if (memory.waiting.length > 0) await breathe(ctx)
  }
  return memory
}

/** The names that are opened. */
export const entriesOf = ({ entries }: Names): NameEntry[] => entries.filter((e) => e !== null)

async function current(ctx: Ctx): Promise<Names> {
  // a number alone, of whatever happened: whoever is not told that she was protected forgets her name all the same
  const { rows } = await ctx.client.query<{ seq: number }>('select sec.last_name_change() as seq')
  const seq = rows[0]?.seq ?? 0
  const { roles, caseload, counselled, taught, tended, opened, housed } = ctx.actor
  const actor = JSON.stringify([roles, caseload, counselled, taught, tended, opened, housed])
  const kept = ctx.seal.ring.memory.get(SLOT) as Names | undefined // only this function writes the slot
  if (kept?.actor === actor && kept.seq === seq) return kept
  const marked = await marksOf(ctx)
  // from here on nothing waits: a name that was not compared whole never counts as fresh, and an older answer never overtakes a newer one
  const now = ctx.seal.ring.memory.get(SLOT) as Names | undefined // as above
  if (now?.actor === actor && now.seq >= seq) return now
  const memory = now?.actor === actor ? now : empty(actor)
  compare(memory, marked)
  memory.seq = seq
  ctx.seal.ring.memory.set(SLOT, memory)
  return memory
}

const empty = (actor: string): Names => ({
  ...{ actor, seq: 0, known: new Map(), waiting: [], entries: [], codes: new Map() },
  index: buildNameIndex([]),
})

type Marked = { case_id: string; code_name: string | null; is_protected: boolean; mark: string }

async function marksOf(ctx: Ctx): Promise<Marked[]> {
  const { rows } = await ctx.client.query<Marked>(
    `select c.case_id, c.code_name, c.is_protected, md5(concat(d.call_name, '|', i.body)) as mark from cases c
       left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id
       left join identities i on i.centre_id = c.centre_id and i.case_id = c.case_id
     where c.centre_id = $1 order by c.state = 'closed', c.opened_on desc, c.case_id desc`,
    [ctx.actor.centreId],
  )
  return rows
}

/** Forgets whom this person sees no more or under another name, and who is to be opened stands in the line. */
function compare(memory: Names, rows: readonly Marked[]): void {
  const marks = new Map(rows.map((r) => [r.case_id, r.mark]))
  for (const [caseId, { mark, positions }] of memory.known) {
    if (marks.get(caseId) === mark) continue
    for (const at of positions) {
      memory.index.drop(at)
      memory.entries[at] = null
    }
    memory.known.delete(caseId)
  }
  memory.waiting = rows.flatMap((r) => (memory.known.has(r.case_id) ? [] : [r.case_id]))
  memory.codes = new Map(
    rows.flatMap((r) => (r.is_protected && r.code_name ? [[r.code_name, r.case_id] as const] : [])),
  )
}

type Row = { case_id: string; mark: string; call_name: string | null; body: string | null }

/** Every name of these women that the tables show and the keys open. One line per class in the read log: nobody has looked at a file yet. */
async function openSlice(ctx: Ctx, memory: Names, caseIds: readonly string[]): Promise<void> {
  const { seq } = memory
  const { rows } = await ctx.client.query<Row>(
    `select c.case_id, md5(concat(d.call_name, '|', i.body)) as mark, d.call_name, i.body from cases c
       left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id
       left join identities i on i.centre_id = c.centre_id and i.case_id = c.case_id
     where c.centre_id = $1 and c.case_id = any ($2)`,
    [ctx.actor.centreId, caseIds],
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
  const found = new Map(
    rows.map((r, i) => {
      const isOpen = (!r.call_name || displays[i] != null) && (!r.body || bodies[i] != null)
      // a name without its key is tried again with the next change: the key may have been given since
      return [r.case_id, { mark: isOpen ? r.mark : '', names: namesIn(r, displays[i], bodies[i]) }]
    }),
  )
  if (memory.seq !== seq) return // another request of this session has compared since, and what was read here may be of before
  // in the order of the line; nothing waits in between, so two requests of one session never open one name twice
  for (const caseId of caseIds) {
    const { mark, names } = found.get(caseId) ?? { mark: '', names: [] }
    if (memory.known.has(caseId)) continue
    const first = memory.index.add(names.map((n) => n.name))
    memory.entries.push(...names)
    memory.known.set(caseId, { mark, positions: names.map((_, n) => first + n) })
  }
  memory.waiting = memory.waiting.filter((caseId) => !memory.known.has(caseId))
}

function namesIn({ case_id }: Row, called: string | null | undefined, body: string | null | undefined): NameEntry[] {
  const entry = (kind: NameEntry['kind'], name: string | undefined): NameEntry[] =>
    name ? [{ caseId: case_id, kind, name }] : []
  const person = body ? (JSON.parse(body) as Identity) : null // sealed by saveIdentity
  return [
    ...entry('call', called ? (JSON.parse(called) as { callName: string }).callName : undefined), // sealed by openCase
    ...entry('full', person?.fullName),
    ...entry('alias', person?.alias),
  ]
}
