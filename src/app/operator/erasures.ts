import { asOwner } from '../backups/as-owner.ts'

export const ERASURE_STATES = ['due', 'kept_longer', 'held', 'proposed', 'returned', 'begun', 'done'] as const
export type ErasureState = (typeof ERASURE_STATES)[number]

export type Erasure = {
  /** of several centres in one database: the how manieth */
  centre: number
  /** number of the register, or the code of a protected woman; null for who had none */
  case: string | null
  state: ErasureState
  reason: 'kept_long_enough' | 'not_admitted' | 'she_asked' | null
  /** since when it may be erased; of what is held, until when; of what was erased, when */
  on: string | null
}

/** The list of the night, what is held though it is in no list, and what was erased. A hold comes first: it stops every other step. */
const ASKED = `
  with day as (select c.centre_id, dense_rank() over (order by c.centre_id)::int as centre, ($1::timestamptz at time zone c.time_zone)::date as today from centres c),
  held as (select h.centre_id, h.case_id, h.her_no, h.until_on from legal_holds h join day d on d.centre_id = h.centre_id
    where h.lifted_at is null and (h.until_on is null or h.until_on >= d.today))
  select d.centre, i.her_no as case, i.reason, to_char(i.due_on, 'YYYY-MM-DD') as on,
    case when i.is_longer then 'kept_longer' when i.proposed_at is not null then 'proposed' when i.returned_at is not null then 'returned' else 'due' end as state
    from retention_items i join day d on d.centre_id = i.centre_id
    where not exists (select from held h where h.centre_id = i.centre_id and h.case_id = i.case_id)
      and not exists (select from erased_cases e where e.centre_id = i.centre_id and e.case_id = i.case_id)
  union all
  select d.centre, h.her_no, (select i.reason from retention_items i where i.centre_id = h.centre_id and i.case_id = h.case_id),
    to_char(h.until_on, 'YYYY-MM-DD'), 'held' from held h join day d on d.centre_id = h.centre_id
  union all
  select d.centre, e.her_no, e.reason, to_char(coalesce(e.done_at, e.erased_at) at time zone 'UTC', 'YYYY-MM-DD'),
    case when e.done_at is null then 'begun' else 'done' end from erased_cases e join day d on d.centre_id = e.centre_id`

/** What is due, laid before the head, held and done, by the number of the case alone. */
export async function erasures(ownerUrl: string, now: Temporal.Instant): Promise<Erasure[]> {
  const rows = await asOwner(ownerUrl, async (client) => (await client.query<Erasure>(ASKED, [now.toString()])).rows)
  const place = ({ state }: Erasure) => ERASURE_STATES.indexOf(state)
  return rows.toSorted((a, b) => place(a) - place(b) || (a.on ?? '').localeCompare(b.on ?? ''))
}
