import type pg from 'pg'
import { ITEM_STATES, type ItemRow, type Reason, stateOf } from './rules.ts'

export const ERASURE_STATES = [...ITEM_STATES, 'done'] as const

export type Erasure = {
  /** of several centres in one database: the how manieth */
  centre: number
  /** number of the register, or the code of a protected woman; null for who had none */
  case: string | null
  state: (typeof ERASURE_STATES)[number]
  reason: Reason | null
  /** since when it may be erased; of what is held, until when; of what was erased, when */
  on: string | null
}

type Row = Omit<Erasure, 'state'> & ItemRow & { isDone: boolean }

/** The list of the night, what is held though it is in no list, and what was erased. Of what is held, until when. */
const ASKED = `
  with day as (select c.centre_id, dense_rank() over (order by c.centre_id)::int as centre, ($1::timestamptz at time zone c.time_zone)::date as today from centres c),
  held as (select h.centre_id, h.case_id, h.her_no, h.until_on from legal_holds h join day d on d.centre_id = h.centre_id
    where h.lifted_at is null and (h.until_on is null or h.until_on >= d.today))
  select d.centre, i.her_no as case, i.reason, to_char(case when h.case_id is null then i.due_on else h.until_on end, 'YYYY-MM-DD') as on, i.is_longer as "isLonger",
      i.proposed_at::text as "proposedAt", i.returned_at::text as "returnedAt", h.case_id is not null as "isHeld", false as "isBegun", false as "isDone"
    from retention_items i join day d on d.centre_id = i.centre_id left join held h on h.centre_id = i.centre_id and h.case_id = i.case_id
    where not exists (select from erased_cases e where e.centre_id = i.centre_id and e.case_id = i.case_id and e.part = i.part)
  union all
  select d.centre, h.her_no, null, to_char(h.until_on, 'YYYY-MM-DD'), false, null, null, true, false, false from held h join day d on d.centre_id = h.centre_id
    where not exists (select from retention_items i where i.centre_id = h.centre_id and i.case_id = h.case_id)
  union all
  select d.centre, e.her_no, e.reason, to_char(coalesce(e.done_at, e.erased_at) at time zone 'UTC', 'YYYY-MM-DD'), false, null, null, false, true, e.done_at is not null
    from erased_cases e join day d on d.centre_id = e.centre_id`

/** What is due, laid before the head, held and done, by the number of the case alone; for whoever runs the house and does not sign in. */
export async function erasures(client: pg.Client, now: Temporal.Instant): Promise<Erasure[]> {
  const { rows } = await client.query<Row>(ASKED, [now.toString()])
  const place = ({ state }: Erasure) => ERASURE_STATES.indexOf(state)
  return rows
    .map((row) => ({
      ...{ centre: row.centre, case: row.case, state: row.isDone ? ('done' as const) : stateOf(row) },
      ...{ reason: row.reason, on: row.on },
    }))
    .toSorted((a, b) => place(a) - place(b) || (a.on ?? '').localeCompare(b.on ?? ''))
}
