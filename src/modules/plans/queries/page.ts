import { worksOnStory } from '../../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { staffOf } from '../../access/facts.ts'
import { signedAssessment } from '../../assessments/facts.ts'
import { getCase } from '../../cases/facts/case.ts'
import { isShut } from '../../cases/stages.ts'
import { doneTasks } from '../../tasks/facts.ts'
import { attainmentOf } from '../attainment.ts'
import { signersOf } from '../commands/sign.ts'
import { conferenceHeld, openNotes, ratingPlace, signaturesOf, type VersionRow, versionsOf } from '../plan-store.ts'
import type { Ports } from '../ports.ts'
import { adviceOn, missingAll, refusalsToApprove } from '../rules.ts'
import { shownVersions } from './versions.ts'

export const page =
  (ports: Ports) =>
  async (ctx: Ctx, { caseId }: { caseId: string }) => {
    const c = await getCase(ctx, caseId)
    const versions = await versionsOf(ctx, caseId)
    const [last] = versions
    const now = last && ['draft', 'proposed', 'returned'].includes(last.state) ? last : undefined
    const force = versions.find((v) => v.state === 'approved')
    const shown = await shownVersions(ctx, [now ?? [], force ?? []].flat())
    const of = (v: VersionRow | undefined) => shown.find((s) => s.planId === v?.planId) ?? null
    const [current, inForce] = [of(now), of(force)]
    const assessment = await signedAssessment(ctx, caseId)
    const needIds = new Set(assessment?.needs.map((n) => n.id))
    const held = await conferenceHeld(ctx, caseId)
    const plan = current?.body ?? null
    const mayWrite = ctx.can('plans.write') && worksOnStory(ctx.actor, c) && !isShut(c)
    const roles = ctx.actor.roles.filter((r) => r !== 'system')
    const signatures = now?.state === 'proposed' ? await signaturesOf(ctx, now, c.clientId) : []
    const proposerId = now?.proposedBy ?? ''
    const lines = [...(await ports.budgetLines(ctx))]
    return {
      current,
      inForce,
      versions: versions.map((v) => ({
        planId: v.planId,
        number: v.number,
        state: v.state,
        at: v.decidedAt ?? v.proposedAt ?? v.startedAt,
      })),
      assessment,
      attainment: await attainmentOf(ctx, caseId),
      ratings: await ratingsOf(ctx, caseId),
      evidence: await ports.notesPerGoal(ctx, caseId),
      classes: await ports.classesPerGoal(ctx, caseId),
      steps: force ? await stepsOf(ctx, force.planId) : [],
      missing: plan ? missingAll(plan, needIds, inForce?.body ?? null) : [],
      advice: plan ? adviceOn(plan, new Set(lines.map((l) => l.lineKey))) : [],
      budgetLines: lines,
      toApprove:
        plan && now?.state === 'proposed'
          ? refusalsToApprove({
              version: now.number,
              plan,
              needIds,
              signatures,
              proposerId,
              conferenceHeld: held,
              actor: { personId: ctx.actor.personId, roles },
            })
          : [],
      conferenceHeld: held,
      today: ctx.today.toString(),
      people: mayWrite ? await staffOf(ctx, HOUSE_STAFF) : [],
      may: {
        start: mayWrite && (!last || !['draft', 'proposed'].includes(last.state)),
        write: mayWrite && now?.state === 'draft',
        propose: mayWrite && now?.state === 'draft' && ctx.can('plans.propose') && ctx.actor.caseload.includes(caseId),
        sign:
          mayWrite && now?.state === 'proposed'
            ? (await signersOf(ctx, c)).filter((s) => current?.unsigned.includes(s))
            : [],
        decide: now?.state === 'proposed' && ctx.can('plans.decide') && now.proposedBy !== ctx.actor.personId,
        rate: mayWrite && force !== undefined,
      },
    }
  }

async function ratingsOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('goalRatings')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'goalRatings.centreId').onRef('people.personId', '=', 'goalRatings.ratedBy'),
    )
    .select([
      'goalRatings.ratingId as id',
      'goalRatings.caseId',
      'goalRatings.goalId',
      'goalRatings.level',
      'goalRatings.ratedOn',
      'goalRatings.body',
      'goalRatings.noteIds',
      'people.callName as by',
    ])
    .where('goalRatings.caseId', '=', caseId)
    .orderBy('goalRatings.ratedOn', 'desc')
    .orderBy('goalRatings.ratedAt', 'desc')
    .limit(100)
    .execute()
  const notes = await openNotes(ctx, rows, ratingPlace)
  return rows.map(({ id, goalId, level, ratedOn, by, noteIds }) => {
    return { ratingId: id, goalId, level, ratedOn, by, note: notes.get(id) ?? '', notes: noteIds.length }
  })
}

async function stepsOf(ctx: Ctx, planId: string) {
  const rows = await ctx.db.selectFrom('planSteps').select(['stepId', 'taskId']).where('planId', '=', planId).execute()
  const ids = rows.map((r) => r.taskId)
  const done = await doneTasks(ctx, ids)
  return rows.map((r) => ({ ...r, doneAt: done.get(r.taskId) ?? null }))
}
