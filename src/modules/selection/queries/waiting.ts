import type { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import type { selection } from '../contract.ts'
import { freePlaces } from '../decision-context.ts'
import { waitingState } from '../waiting.ts'

type Item = z.input<typeof selection.waiting.output>['items'][number]
type Row = {
  case_id: string
  waiting_since: string
  waiting_until: string
  last_contact: string | null
  intake_id: string | null
  responsible: string | null
  proposal_kind: Item['proposal']
  proposal_state: string | null
}

/** Who has waited longest comes first; whose place has run out is decided anew. */
export async function waiting(ctx: Ctx) {
  const { rows } = await ctx.client.query<Row>(
    `select r.case_id, r.waiting_since, r.waiting_until, r.intake_id, p.call_name as responsible, r.proposal_kind, r.proposal_state,
       (select max(k.at) from referral_contacts k where k.centre_id = r.centre_id and k.case_id = r.case_id and k.was_reached) as last_contact
     from referrals r
       join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id
       left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id
     where r.centre_id = $1 and r.status = 'waiting'
     order by r.waiting_since, r.decided_at, r.case_id`,
    [ctx.actor.centreId],
  )
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.case_id),
  )
  const intakes = new Map((await listIntakes(ctx)).map((i) => [i.intakeId, i.name]))
  const items = rows.map((r, i): Item => {
    const contact = r.last_contact
      ? Temporal.Instant.from(r.last_contact).toZonedDateTimeISO(ctx.zone).toPlainDate()
      : null
    const s = waitingState(
      {
        since: Temporal.PlainDate.from(r.waiting_since),
        until: Temporal.PlainDate.from(r.waiting_until),
        lastContactOn: contact,
      },
      ctx.today,
    )
    const l = labels.get(r.case_id)
    return {
      caseId: r.case_id,
      label: l?.label ?? '–',
      honorific: l?.honorific ?? null,
      isProtected: l?.isProtected ?? false,
      birthYear: l?.birthYear ?? null,
      order: i + 1,
      since: r.waiting_since,
      until: r.waiting_until,
      lastContactOn: contact?.toString() ?? null,
      intake: r.intake_id ? (intakes.get(r.intake_id) ?? null) : null,
      responsible: r.responsible,
      state: s.state,
      nextContactOn:
        s.state === 'waiting' ? s.nextContactOn.toString() : s.state === 'contact_due' ? s.dueOn.toString() : null,
      daysLeft: s.state === 'waiting' ? s.daysLeft : null,
      proposal: r.proposal_state === 'open' ? r.proposal_kind : null,
    }
  })
  return { items, freePlaces: await freePlaces(ctx, null) }
}
