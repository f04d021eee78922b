import { holdsKey } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { toolkitsFor } from '../../stock/facts.ts'
import type { PlanWords } from '../forms/plan.ts'
import { leavesOn, openPlan, workersOf } from '../plan.ts'
import { placeOfWindow } from '../rules.ts'
import { openSaid } from '../texts.ts'
import { YARDSTICKS, yardsticksOn } from '../yardsticks.ts'

export async function page(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const label = (await labelsOf(ctx, [caseId])).get(caseId)
  if (!label) throw new Refusal('not_found')
  const today = ctx.today.toString()
  const plan = await openPlan(ctx, caseId)
  const row = { centre_id: c.centreId, case_id: c.caseId, is_protected: c.isProtected }
  const windows = await ctx.db
    .selectFrom('aftercareWindows')
    .select(['month', 'agreedOn', 'fromOn', 'dueOn', 'contactId'])
    .where('caseId', '=', caseId)
    .orderBy('month')
    .execute()
  const ended = await ctx.db.selectFrom('aftercareEnds').selectAll().where('caseId', '=', caseId).executeTakeFirst()
  const yard = yardsticksOn(YARDSTICKS, plan?.body.province, today)
  return {
    caseId,
    label: label.label,
    honorific: label.honorific,
    isProtected: label.isProtected,
    registerNo: c.registerNo,
    state: c.state,
    closedOn: c.closedOn,
    leavesOn: leavesOn(ctx, c),
    today,
    plan: plan
      ? {
          isAgreed: plan.isAgreed,
          channel: plan.channel,
          officerId: plan.officerId,
          officer: plan.officer,
          agreedOn: plan.agreedOn,
          agreement: withoutReason(plan.body),
        }
      : null,
    maySeePlan: allows(holdsKey('safety'), ctx.actor, row),
    officers: await workersOf(ctx, caseId),
    windows: windows.map((w) => ({
      month: w.month,
      agreedOn: w.agreedOn,
      fromOn: w.fromOn,
      dueOn: w.dueOn,
      place: placeOfWindow({ ...w, isDone: w.contactId !== null }, today),
    })),
    contacts: await contactsOf(ctx, caseId),
    hasToolkit: (await toolkitsFor(ctx, caseId)).some((k) => k.state === 'handed_over'),
    yard: {
      minimumWage: yard.minimumWage ?? null,
      povertyLine: yard.povertyLine ?? null,
      province: plan?.body.province ?? null,
    },
    end: ended
      ? {
          outcome: ended.outcome,
          criteriaMet: ended.criteriaMet,
          isStandingAlone: ended.isStandingAlone,
          on: ended.endedOn,
        }
      : null,
  }
}

const withoutReason = ({ reason: _reason, ...rest }: PlanWords) => rest

async function contactsOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('aftercareContacts')
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'aftercareContacts.centreId')
        .onRef('people.personId', '=', 'aftercareContacts.recordedBy'),
    )
    .selectAll('aftercareContacts')
    .select('people.callName')
    .where('caseId', '=', caseId)
    .orderBy('happenedOn', 'desc')
    .orderBy('contactId', 'desc')
    .limit(60)
    .execute()
  const said = await openSaid(ctx, caseId)
  return rows.map((r) => ({
    contactId: r.contactId,
    month: r.month,
    on: r.happenedOn,
    mode: r.mode,
    by: r.callName ?? '',
    isReached: r.isReached,
    isMet: r.isMet,
    isSafeToTalk: r.isSafeToTalk,
    work: r.work,
    toolStatus: r.toolStatus,
    needsAttention: r.needsAttention,
    said: said.get(r.contactId)?.said ?? null,
    caution: said.get(r.contactId)?.caution ?? null,
  }))
}
