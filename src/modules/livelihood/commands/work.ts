import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import {
  endWorkplace,
  evaluateAfterWork,
  joinDeal,
  leaveDeal,
  newPartner,
  partnerToWorkWith,
  workplacesOf,
  writeWorkplace,
} from '../../partners/facts.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import { livelihood } from '../contract.ts'
import { events } from '../events.ts'
import { openForLiving } from '../facts.ts'
import { workForm } from '../forms/work.ts'
import { getWork, shownWork, workDoc } from '../queries/works.ts'
import { judgeWork } from '../rules.ts'
import { tasks } from '../tasks.ts'

type Input = z.output<typeof livelihood.saveWork.input>
type Row = Awaited<ReturnType<typeof getWork>>

/** Agreed with an employer, or written on as it goes; the day on which somebody asks is a task of whoever wrote. */
export async function saveWork(ctx: Ctx, input: Input) {
  const c = await openForLiving(ctx, input.caseId)
  const before = input.workId ? await getWork(ctx, input.workId) : null
  if (before && before.caseId !== c.caseId) throw new Refusal('not_found')
  if (before?.endedOn) throw new Refusal('work_ended')
  const isLater = before === null || before.lookOn !== input.lookOn
  const wrong = judgeWork({ ...input, lookOn: isLater ? input.lookOn : '9999-12-31' }, ctx.today.toString())
  if (wrong) throw new Refusal(wrong)
  const stale = clash(livelihood.saveWork, async (again) => shownWork(again, await getWork(again, input.workId ?? '')))
  if (before && before.version !== input.version) throw stale
  const workId = before?.workId ?? newId(ctx.now)
  if (isLater && before?.taskId) await finishTask(ctx, before.taskId)
  const asked = { caseId: c.caseId, dueOn: input.lookOn, ownerId: ctx.actor.personId }
  const taskId = isLater ? await addTask(ctx, tasks.look_at_work, asked) : (before?.taskId ?? null)
  const { employer: _, contact: __, address: ___, ...said } = sealedOf(workForm, input, 'narrative')
  const at = await employerOf(ctx, input, workId)
  const kept = { kind: before?.kind ?? input.kind, fromOn: before?.fromOn ?? input.fromOn }
  const dealId = await goesAs(ctx, { ...input, ...kept, workId, partnerId: at.partnerId })
  const where = { employer: at.name ?? input.employer, contact: input.contact, address: input.address }
  const written = {
    ...{ untilOn: input.untilOn ?? null, lookOn: input.lookOn, taskId, version: input.version + 1 },
    body: await ctx.seal.sealJson('narrative', c.caseId, place('work_placements', workId), said),
    ...{ changedBy: ctx.actor.personId, changedAt: ctx.now.toString() },
  }
  if (before) {
    if (!(await updated(ctx, before, written))) throw stale
  } else
    await ctx.db
      .insertInto('workPlacements')
      .values({ centreId: c.centreId, workId, caseId: c.caseId, kind: input.kind, fromOn: input.fromOn, ...written })
      .execute()
  await writeWorkplace(ctx, { workId, caseId: c.caseId, ...kept, partnerId: at.partnerId, dealId, said: where })
  const about = { caseId: c.caseId, subject: ['work_placements', workId] as const }
  if (before) await ctx.record(events.work_changed, { ...about, details: { kind: before.kind } })
  else await ctx.record(events.work_agreed, { ...about, details: { kind: input.kind, from: input.fromOn } })
  return { workId, version: written.version }
}

type At = { partnerId: string | null; name: string | null }

/** The partner that was chosen, or the one that is written down with her work; nobody of the house's own where it is hers alone. */
async function employerOf(ctx: Ctx, input: Input, workId: string): Promise<At> {
  const { at, partnerId, employer: name, partnerKind: kind, contact } = input
  if (at === 'partner' && partnerId) {
    const stays = (await workplacesOf(ctx, input.caseId)).get(workId)
    if (stays?.partnerId === partnerId) return { partnerId, name: stays.said?.employer ?? null }
    return { partnerId, ...(await partnerToWorkWith(ctx, partnerId)) }
  }
  if (at === 'new' && name && kind) return { ...(await newPartner(ctx, { name, kind, contact })), name }
  return { partnerId: null, name: null }
}

type Going = Pick<Input, 'caseId' | 'dealId' | 'wantsIt' | 'meetsNobody' | 'kind' | 'fromOn'> &
  Pick<At, 'partnerId'> & { workId: string }

/** As one of those of an activity of the partner: because she wants it, and meets nobody there whom she must not meet. */
async function goesAs(ctx: Ctx, { caseId, dealId, partnerId, kind, fromOn, workId, ...said }: Going) {
  const was = (await workplacesOf(ctx, caseId)).get(workId)?.dealId ?? null
  const isOf = partnerId === null ? null : (dealId ?? null)
  if (isOf !== null && partnerId !== null && isOf !== was) {
    if (!said.wantsIt) throw new Refusal('she_must_want')
    if (!said.meetsNobody) throw new Refusal('no_contact_unchecked')
    await joinDeal(ctx, { dealId: isOf, partnerId, caseId, kind, fromOn })
  }
  if (was !== null && was !== isOf)
    await leaveDeal(ctx, { dealId: was, caseId, as: 'not_begun', on: ctx.today.toString() })
  return isOf
}

/** How it ended, in a neutral word. */
export async function endWork(ctx: Ctx, input: z.output<typeof livelihood.endWork.input>) {
  const before = await getWork(ctx, input.workId)
  await openForLiving(ctx, before.caseId)
  if (before.endedOn) throw new Refusal('work_ended')
  if (input.on > ctx.today.toString()) throw new Refusal('in_the_future')
  const { partnerId = null, dealId = null } = (await workplacesOf(ctx, before.caseId)).get(before.workId) ?? {}
  if (input.rates && partnerId === null) throw new Refusal('not_with_partner')
  if (input.on < before.fromOn && input.as !== 'not_begun') throw new Refusal('before_it_began')
  const doc = { ...(await workDoc(ctx, before)), ...(input.how && { ended: input.how }) }
  const done = await updated(
    ctx,
    { ...before, version: input.version },
    {
      ...{ endedOn: input.on, endedAs: input.as, taskId: null, version: input.version + 1 },
      body: await ctx.seal.sealJson('narrative', before.caseId, place('work_placements', before.workId), doc),
      ...{ changedBy: ctx.actor.personId, changedAt: ctx.now.toString() },
    },
  )
  if (!done) throw new Refusal('stale_version')
  await endWorkplace(ctx, before.workId, input.on)
  if (dealId) await leaveDeal(ctx, { dealId, caseId: before.caseId, as: input.as, on: input.on })
  const { rates, paid, safe, again } = input
  if (rates && partnerId && paid && safe && again) await evaluateAfterWork(ctx, { partnerId, paid, safe, again })
  if (before.taskId) await finishTask(ctx, before.taskId)
  await ctx.record(events.work_ended, {
    caseId: before.caseId,
    subject: ['work_placements', before.workId],
    details: { kind: before.kind, as: input.as, on: input.on },
  })
  return {}
}

type Change = Partial<Pick<Row, 'untilOn' | 'lookOn' | 'taskId' | 'endedOn' | 'endedAs'>> &
  Pick<Row, 'body' | 'version' | 'changedBy' | 'changedAt'>

async function updated(ctx: Ctx, row: Pick<Row, 'workId' | 'version'>, change: Change): Promise<boolean> {
  const done = await ctx.db
    .updateTable('workPlacements')
    .set(change)
    .where('workId', '=', row.workId)
    .where('version', '=', row.version)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
