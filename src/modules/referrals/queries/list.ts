import type { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { countDrafts } from '../../lists/facts.ts'
import type { referrals } from '../contract.ts'
import { type LetterWords, openLetter } from '../letter-words.ts'

export const PAGE = 50
type Input = z.output<typeof referrals.list.input>
type Item = z.input<typeof referrals.list.output>['items'][number]

/** Conditions of the filters, over referrals r: codes only, nothing of it comes from outside. */
const FILTERS = {
  open: `r.status in ('new', 'emergency')`,
  decide: `r.proposal_state = 'open'`,
  emergency: `(r.is_emergency or (r.urgency = 'emergency' and r.status = 'new'))`,
  decided: `r.status in ('accepted', 'refused', 'referred', 'withdrawn')`,
  all: 'true',
} as const

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
  risk: string | null
  triaged_at: string | null
  verdict: string | null
  is_overridden: boolean
  proposal_state: string | null
  proposal_kind: Item['proposal']
  decision_due_on: string
  responsible: string | null
  intake_id: string | null
}

const sql = (filter: keyof typeof FILTERS) => `
  select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, c.risk, r.triaged_at, r.verdict,
    r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id
  from referrals r
    join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id
    left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id
    left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id
  where r.centre_id = $1 and ${FILTERS[filter]} and ($2::uuid is null or c.responsible_id = $2) and ($3::uuid is null or r.intake_id = $3)
    and ($4::timestamptz is null or (r.received_at, -coalesce(r.list_no, 0), r.case_id) < ($4, -$6::int, $5::uuid))
  order by r.received_at desc, coalesce(r.list_no, 0), r.case_id desc
  limit ${PAGE + 1}`

/** Rujukan masuk: one statement for the page, one for the counts, names with the session's keys. */
export async function list(ctx: Ctx, input: Input) {
  const { rows } = await ctx.client.query<Row>(sql(input.filter), [
    ctx.actor.centreId,
    input.mine ? ctx.actor.personId : null,
    input.intakeId ?? null,
    input.after?.receivedAt ?? null,
    input.after?.caseId ?? null,
    input.after?.listNo ?? 0,
  ])
  const page = rows.slice(0, PAGE)
  const labels = await labelsOf(
    ctx,
    page.map((r) => r.case_id),
  )
  const letters = await lettersOf(ctx, page)
  const intakes = new Map((await listIntakes(ctx)).map((i) => [i.intakeId, i.name]))
  const last = page.at(-1)
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
        risk: r.risk,
        triaged: r.triaged_at !== null,
        verdict: r.verdict,
        isOverridden: r.is_overridden,
        proposal: r.proposal_state === 'open' ? r.proposal_kind : null,
        returned: r.proposal_state === 'returned',
        decisionDueOn: r.decision_due_on,
        responsible: r.responsible,
        intake: r.intake_id ? (intakes.get(r.intake_id) ?? null) : null,
      }
    }),
    next:
      rows.length > PAGE && last ? { receivedAt: last.received_at, listNo: last.list_no, caseId: last.case_id } : null,
    today: ctx.today.toString(),
    counts: await countsOf(ctx),
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
