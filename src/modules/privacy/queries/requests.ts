import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { Purpose } from '../../consents/rules.ts'
import { articleOf, asksForCopy, byUrgency, hoursLeftOf, isForCopy, numberOf, standingOf } from '../rules.ts'
import { notesOf } from '../words-of.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('privacyRequests as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.recordedBy'))
    .leftJoin('people as a', (j) => j.onRef('a.centreId', '=', 'r.centreId').onRef('a.personId', '=', 'r.answeredBy'))
    .select([
      ...([
        'r.requestId',
        'r.year',
        'r.ordinal',
        'r.herNo',
        'r.rightAsked as right',
        'r.via',
        'r.identity',
        'r.askedAt',
        'r.dueAt',
      ] as const),
      ...([
        'r.caseId',
        'r.recordedBy',
        'r.outcome',
        'r.ground',
        'r.answeredAt',
        'r.answeredBy as answeredById',
      ] as const),
      ...(['r.appealedAt', 'r.appeal', 'r.appealDoneAt', 'p.callName as by', 'a.callName as answeredBy'] as const),
    ])

export async function getRequest(ctx: Ctx, requestId: string) {
  const row = await rows(ctx).where('r.requestId', '=', requestId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

export async function requests(ctx: Ctx) {
  const all = await rows(ctx).orderBy('r.askedAt', 'desc').limit(200).execute()
  return {
    requests: byUrgency(all.map((r) => ({ ...r, standing: standingOf(r, ctx.now) }))).map((r) => ({
      number: numberOf('request', r),
      ...{ requestId: r.requestId, herNo: r.herNo, right: r.right, via: r.via, askedAt: r.askedAt, dueAt: r.dueAt },
      ...{ outcome: r.outcome, answeredAt: r.answeredAt, standing: r.standing },
      hoursLeft: hoursLeftOf(r, ctx.now),
    })),
  }
}

export async function request(ctx: Ctx, { requestId }: { requestId: string }) {
  const r = await getRequest(ctx, requestId)
  const notes = await notesOf(ctx, 'requestId', [requestId])
  const standing = standingOf(r, ctx.now)
  const isOpen = standing === 'open' || standing === 'late'
  return {
    ...{
      requestId,
      number: numberOf('request', r),
      herNo: r.herNo,
      right: r.right,
      via: r.via,
      identity: r.identity,
      askedAt: r.askedAt,
      dueAt: r.dueAt,
    },
    ...{ by: r.by, outcome: r.outcome, ground: r.ground, answeredAt: r.answeredAt, answeredBy: r.answeredBy },
    ...{ appealedAt: r.appealedAt, appeal: r.appeal, appealDoneAt: r.appealDoneAt, standing },
    hoursLeft: hoursLeftOf(r, ctx.now),
    article: articleOf(r.right),
    copy: isForCopy(r.right) ? { caseId: await caseToCopy(ctx, r), made: await copiesOf(ctx, requestId) } : null,
    notes: notes.map((n) => ({ noteId: n.noteId, kind: n.kind, at: n.at, by: n.by, text: n.doc.text })),
    mayAnswer: isOpen && ctx.can('privacy.answer'),
    mayAppeal: standing === 'answered' && r.outcome !== 'granted',
    mayDecide: standing === 'appealed' && ctx.can('privacy.decide') && r.answeredById !== ctx.actor.personId,
  }
}

/** Copies of her file that were made since she asked. */
export async function copiesOf(ctx: Ctx, requestId: string) {
  const { rows: made } = await ctx.client.query<{ made_at: string; made_by: string; taken_at: string | null }>(
    'select made_at, made_by, taken_at from sec.copies_of_request($1)',
    [requestId],
  )
  return made.map((c) => ({ at: c.made_at, by: c.made_by, takenAt: c.taken_at }))
}

/** Her case, for whoever may make the copy there. */
async function caseToCopy(ctx: Ctx, r: Awaited<ReturnType<typeof getRequest>>): Promise<string | null> {
  if (!r.caseId || !asksForCopy(r) || !ctx.can('wholeFiles.make')) return null
  try {
    return (await getCase(ctx, r.caseId)).caseId
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not_found') return null
    throw error
  }
}

/** What women took back, with the clock of the law: a number and a purpose. */
export async function withdrawals(ctx: Ctx) {
  const since = ctx.now.subtract({ hours: 24 * 30 }).toString()
  const found = await ctx.client.query<{
    task_id: string
    her_no: string | null
    purpose: Purpose
    due_at: string | null
    done_at: string | null
  }>('select task_id, her_no, purpose, due_at, done_at from sec.withdrawals($1)', [since])
  return {
    withdrawals: found.rows.map((w) => ({
      ...{ id: w.task_id, herNo: w.her_no, purpose: w.purpose, dueAt: w.due_at, doneAt: w.done_at },
      isLate:
        w.done_at === null &&
        w.due_at !== null &&
        Temporal.Instant.compare(Temporal.Instant.from(w.due_at), ctx.now) < 0,
    })),
  }
}
