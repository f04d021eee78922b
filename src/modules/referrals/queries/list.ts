import type { z } from 'zod'
import { cut, keyset, type SortBy } from '../../../platform/database/keyset.ts'
import { MOST_ROWS, listSheet as sheet } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { toldOfHer } from '../../cases/facts/known.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { countDrafts } from '../../lists/facts.ts'
import type { referrals } from '../contract.ts'
import { events } from '../events.ts'
import { type LetterWords, openLetter } from '../letter-words.ts'
import { listWords } from '../list-words.ts'
import { referralList } from '../lists/referrals.ts'
import { waitsFor } from '../rules.ts'

export const PAGE = 50
type Input = z.output<typeof referrals.list.input>
type Item = z.input<typeof referrals.list.output>['items'][number]

/** Conditions of the filters, over referrals r: codes only, nothing of it comes from outside. */
const FILTERS = {
  open: `r.status in ('new', 'emergency')`,
  decide: `r.proposal_state = 'open'`,
  emergency: `(r.is_emergency or (r.urgency = 'emergency' and r.status = 'new'))`,
  waiting: `r.status = 'waiting'`,
  decided: `r.status in ('accepted', 'refused', 'referred', 'withdrawn')`,
  all: 'true',
} as const

/** One letter brings many women: within it they stand in the order of the sender's list. */
const SORTS = {
  receivedAt: [
    { sql: 'r.received_at', as: 'timestamptz' },
    { sql: '-coalesce(r.list_no, 0)', as: 'int' },
  ],
  due: [{ sql: 'r.decision_due_on', as: 'date' }],
  responsible: [{ sql: 'p.call_name', as: 'text', orNone: true }],
} as const satisfies Record<string, readonly SortBy[]>

type Row = {
  case_id: string
  source: Item['source']
  letter_id: string | null
  letter: string | null
  list_no: number | null
  received_at: string
  urgency: Item['urgency']
  status: Item['status']
  is_emergency: boolean
  triaged_at: string | null
  verdict: Item['verdict']
  is_overridden: boolean
  proposal_state: string | null
  proposal_kind: Item['proposal']
  decision_due_on: string
  responsible: string | null
  intake_id: string | null
  sort_keys: string[]
}

function listQuery(ctx: Ctx, input: Input, size: number) {
  const values: unknown[] = [ctx.actor.centreId]
  const value = (v: unknown) => `$${values.push(v)}`
  const where = ['r.centre_id = $1', FILTERS[input.filter ?? 'open']]
  if (input.mine) where.push(`c.responsible_id = ${value(ctx.actor.personId)}`)
  const usual = { by: 'receivedAt', down: true } as const
  const page = keyset({ sorts: SORTS, usual, id: { sql: 'r.case_id', as: 'uuid' }, asked: input, value })
  const text = `
  select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, r.triaged_at, r.verdict,
    r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id, ${page.select}
  from referrals r
    join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id
    left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id
    left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id
  where ${[...where, ...page.where].join(' and ')} order by ${page.order} limit ${size + 1}`
  return { text, values }
}

/** Rujukan masuk: one statement for the page, one for the counts, names with the session's keys. */
export const list = async (ctx: Ctx, input: Input) => ({
  ...(await listed(ctx, input, PAGE)),
  today: ctx.today.toString(),
  counts: await countsOf(ctx),
})

export const listSheet = async (ctx: Ctx, input: z.output<typeof referrals.listSheet.input>) =>
  sheet(ctx, referralList, (await listed(ctx, input, MOST_ROWS + 1)).items, listWords, events.list_taken_out)

async function listed(ctx: Ctx, input: Input, size: number) {
  const { rows } = await ctx.client.query<Row>(listQuery(ctx, input, size))
  const { page, next } = cut(rows, size)
  const ids = page.map((r) => r.case_id)
  const labels = await labelsOf(ctx, ids)
  const told = await toldOfHer(ctx, ids)
  const letters = await lettersOf(ctx, page)
  const intakes = new Map((await listIntakes(ctx)).map((i) => [i.intakeId, i.name]))
  return {
    items: page.map((r): Item => {
      const l = labels.get(r.case_id)
      const letter = letters.get(r.letter_id ?? '')
      return {
        caseId: r.case_id,
        label: l?.label ?? '–',
        honorific: l?.honorific ?? null,
        isProtected: l?.isProtected ?? false,
        birthYear: l?.birthYear ?? null,
        source: r.source,
        office: letter?.office ?? null,
        letterNumber: letter?.number ?? null,
        listNo: r.list_no,
        receivedAt: r.received_at,
        urgency: r.urgency,
        status: r.status,
        isEmergency: r.is_emergency,
        risk: told(r.case_id).risk,
        verdict: r.verdict,
        proposal: r.proposal_state === 'open' ? r.proposal_kind : null,
        state: waitsFor(r),
        decisionDueOn: r.decision_due_on,
        responsible: r.responsible,
        intake: r.intake_id ? (intakes.get(r.intake_id) ?? null) : null,
      }
    }),
    next,
  }
}

/** A whole list came with one letter: each is opened once. */
async function lettersOf(ctx: Ctx, page: readonly Row[]): Promise<Map<string, LetterWords | null>> {
  const letters = new Map<string, LetterWords | null>()
  for (const { letter_id: letterId, letter: body } of page)
    if (letterId && body && !letters.has(letterId)) letters.set(letterId, await openLetter(ctx, { letterId, body }))
  return letters
}

type Counts = z.input<typeof referrals.list.output>['counts']

async function countsOf(ctx: Ctx): Promise<Counts> {
  const { rows } = await ctx.client.query<Omit<Counts, 'drafts'>>(
    `select count(*) filter (where ${FILTERS.open})::int as open, count(*) filter (where ${FILTERS.decide})::int as decide,
       count(*) filter (where ${FILTERS.emergency})::int as emergency, count(*) filter (where r.status = 'waiting')::int as waiting
     from referrals r where r.centre_id = $1 and (r.status in ('new', 'emergency', 'waiting') or r.proposal_state = 'open')`,
    [ctx.actor.centreId],
  )
  return { ...(rows[0] ?? { open: 0, decide: 0, emergency: 0, waiting: 0 }), drafts: await countDrafts(ctx) }
}
