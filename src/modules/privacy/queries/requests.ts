import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { Purpose } from '../../consents/rules.ts'
import { articleOf, standingOf } from '../rules.ts'
import { notesOf } from '../words-of.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('privacyRequests as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.recordedBy'))
    .leftJoin('people as a', (j) => j.onRef('a.centreId', '=', 'r.centreId').onRef('a.personId', '=', 'r.answeredBy'))
    .select([
      ...(['r.requestId', 'r.herNo', 'r.rightAsked as right', 'r.via', 'r.identity', 'r.askedAt', 'r.dueAt'] as const),
      ...(['r.recordedBy', 'r.outcome', 'r.ground', 'r.answeredAt', 'r.answeredBy as answeredById'] as const),
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
    requests: all.map((r) => ({
      ...{ requestId: r.requestId, herNo: r.herNo, right: r.right, via: r.via, askedAt: r.askedAt, dueAt: r.dueAt },
      ...{ outcome: r.outcome, answeredAt: r.answeredAt, standing: standingOf(r, ctx.now) },
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
      herNo: r.herNo,
      right: r.right,
      via: r.via,
      identity: r.identity,
      askedAt: r.askedAt,
      dueAt: r.dueAt,
    },
    ...{ by: r.by, outcome: r.outcome, ground: r.ground, answeredAt: r.answeredAt, answeredBy: r.answeredBy },
    ...{ appealedAt: r.appealedAt, appeal: r.appeal, appealDoneAt: r.appealDoneAt, standing },
    article: articleOf(r.right),
    notes: notes.map((n) => ({ noteId: n.noteId, kind: n.kind, at: n.at, by: n.by, text: n.doc.text })),
    mayAnswer: isOpen && ctx.can('privacy.answer'),
    mayAppeal: standing === 'answered' && r.outcome !== 'granted',
    mayDecide: standing === 'appealed' && ctx.can('privacy.decide') && r.answeredById !== ctx.actor.personId,
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
