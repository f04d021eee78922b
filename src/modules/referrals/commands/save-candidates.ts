import { setImmediate as breathe } from 'node:timers/promises'
import { asked, type NewTask } from '../../../kernel/task.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import { sealText } from '../../../platform/seal/envelope.ts'
import { calendarOf } from '../../centres/facts.ts'
import type { IdentityEvent } from '../../clients/events.ts'
import { tasks as clientsTasks } from '../../clients/tasks.ts'
import type { Handed } from '../../lists/facts.ts'
import type { FinalCandidate } from '../../sheets/apply-decisions.ts'
import { displayOf, identityOf, papersOf } from '../from-list.ts'
import type { Ports } from '../ports.ts'
import { decisionDueOn, firstResponseDueOn, notBefore } from '../rules.ts'
import { tasks } from '../tasks.ts'

type Candidate = FinalCandidate & { opened?: { caseId: string; hasIdentity: boolean } }
export type ListReferral = {
  letterId: string
  receivedOn: Temporal.PlainDate
  intakeId: string | null
  responsibleId: string | null
  officePersonId: string | null
}
export type Saved = {
  row: number
  caseId: string
  isNew: boolean
  identityEvent: IdentityEvent | null
  decisionDueOn: string
}

const SLICE = 200

/** Cases, identities, referrals, papers and tasks of many candidates: a dozen statements for all of them. */
export async function saveCandidates(
  ctx: Ctx,
  ask: Ports,
  candidates: readonly Candidate[],
  rows: Handed['rows'],
  of: ListReferral,
): Promise<Saved[]> {
  if (candidates.length === 0) return []
  const people = of.responsibleId ? [of.responsibleId] : []
  const unopened = candidates.filter((c) => !c.opened)
  const opened = await ask.openCases(
    ctx,
    unopened.map((c) => ({
      display: displayOf(c),
      openedOn: of.receivedOn.toString(),
      ...(of.responsibleId && { responsibleId: of.responsibleId }),
    })),
  )
  const caseOf = new Map([
    ...candidates.flatMap((c) => (c.opened ? [[c.row, c.opened.caseId] as const] : [])),
    ...unopened.map((c, i) => [c.row, opened[i]?.caseId ?? ''] as const),
  ])
  const unknown = candidates.filter((c) => !c.opened?.hasIdentity)
  const saved = await ask.saveIdentities(
    ctx,
    unknown.map((c) => ({ caseId: caseOf.get(c.row) ?? '', identity: identityOf(c), people })),
  )
  const identities = new Map(saved.map((s) => [s.caseId, s]))
  const calendar = await calendarOf(ctx)
  const due = {
    first: firstResponseDueOn(of.receivedOn, calendar).toString(),
    decision: decisionDueOn(of.receivedOn, calendar).toString(),
  }
  await insertReferrals(
    ctx,
    of,
    candidates.map((c) => ({ case_id: caseOf.get(c.row), list_no: rows.get(c.row)?.listNo ?? null })),
    due,
  )

  const papers: { case_id: string; body: string }[] = []
  for (const [i, c] of candidates.entries()) {
    if (i % SLICE === SLICE - 1) await breathe()
    const caseId = caseOf.get(c.row) ?? ''
    const doc = JSON.stringify(papersOf(c, rows.get(c.row)?.checked.draft ?? c))
    const key = identities.get(caseId)?.key
    papers.push({
      case_id: caseId,
      body: key
        ? sealText(key.key, doc, { ...place('referral_papers', caseId), kid: key.kid })
        : await ctx.seal.seal('identity', caseId, place('referral_papers', caseId), doc),
    })
  }
  await ctx.client.query(
    `insert into referral_papers (centre_id, case_id, is_protected, body) select $1, r.case_id, false, r.body from jsonb_to_recordset($2::jsonb) as r (case_id uuid, body text)`,
    [ctx.actor.centreId, JSON.stringify(papers)],
  )
  const by = (day: string) => notBefore(ctx.today, Temporal.PlainDate.from(day))
  const days = { first: by(due.first), decision: by(due.decision) }
  await ask.addTasks(
    ctx,
    candidates.flatMap((c) => tasksOf(ctx, c, caseOf.get(c.row) ?? '', of, days)),
  )
  return candidates.map((c) => {
    const caseId = caseOf.get(c.row) ?? ''
    return {
      row: c.row,
      caseId,
      isNew: !c.opened,
      identityEvent: identities.get(caseId)?.event ?? null,
      decisionDueOn: days.decision,
    }
  })
}

async function insertReferrals(
  ctx: Ctx,
  of: ListReferral,
  lines: readonly { case_id: string | undefined; list_no: number | null }[],
  due: Due,
): Promise<void> {
  const receivedAt = of.receivedOn.equals(ctx.today)
    ? ctx.now
    : of.receivedOn.toZonedDateTime({ timeZone: ctx.zone, plainTime: '08:00' }).toInstant()
  await ctx.client.query(
    `insert into referrals (centre_id, case_id, letter_id, source, received_at, urgency, list_no, intake_id, office_person_id, registered_by, registered_at, first_response_due_on, decision_due_on)
     select $1, r.case_id, $2, 'social_office', $3, 'ordinary', r.list_no, $4, $5, $6, $7, $8, $9 from jsonb_to_recordset($10::jsonb) as r (case_id uuid, list_no int)`,
    [
      ctx.actor.centreId,
      of.letterId,
      receivedAt.toString(),
      of.intakeId,
      of.officePersonId,
      ctx.actor.personId,
      ctx.now.toString(),
      due.first,
      due.decision,
      JSON.stringify(lines),
    ],
  )
}

type Due = { first: string; decision: string }

/** Many pairs come with one list: they are looked at in two weeks, not in three days. */
const LOOK_DAYS = 14

/** Selection, and what the list itself asks for: a number to ask about, a rule about contact, a pair to look at. */
function tasksOf(ctx: Ctx, c: Candidate, caseId: string, of: ListReferral, due: Due): NewTask[] {
  const about = { caseId, ...(of.responsibleId && { ownerId: of.responsibleId }) }
  const chase = { ...about, params: { count: 1 } }
  const { help_with_documents, look_at_duplicate } = clientsTasks
  return [
    asked(tasks.triage_listed, { ...about, dueOn: due.first }),
    asked(tasks.select_candidate, { ...about, dueOn: due.decision }),
    ...(c.nikState === 'missing'
      ? [asked(help_with_documents, { ...chase, at: help_with_documents.at[1] })]
      : c.nikState === 'whole'
        ? []
        : [asked(tasks.ask_nik, chase)]),
    ...(c.makesNoContactRule ? [asked(tasks.no_contact_from_list, { ...about, dueOn: due.decision })] : []),
    ...(c.possiblySameAs.length + c.possiblyKnownIds.length > 0
      ? [asked(look_at_duplicate, { caseId, dueOn: ctx.today.add({ days: LOOK_DAYS }).toString() })]
      : []),
  ]
}
