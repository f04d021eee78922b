import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { holdersOf } from '../access/facts.ts'
import { isNotToBeAlone } from '../flags/rules.ts'
import { causesOf, triage } from '../screening/triage.ts'
import { addTask, finishTask } from '../tasks/facts.ts'
import type { night } from './contract.ts'
import { events } from './events.ts'
import type { Ports } from './ports.ts'
import { bedsTonight, getReception, nightNow } from './queries.ts'
import { READERS } from './rules.ts'
import { tasks } from './tasks.ts'
import { openNight, sealNight } from './words-of-night.ts'

/** She is in and has a bed; who she is goes to those who open her case, and to nobody else. */
export const receive =
  (ports: Pick<Ports, 'freeBeds' | 'holdBed'>) =>
  async (ctx: Ctx, { bedId, ...said }: z.output<typeof night.receive.input>) => {
    if (!(await nightNow(ctx))) throw new Refusal('office_is_open')
    if (!(await bedsTonight(ports, ctx)).some((b) => b.bedId === bedId)) throw new Refusal('bed_taken')
    const held = await Array.fromAsync(READERS, (role) => holdersOf(ctx, role))
    const receptionId = newId(ctx.now)
    const words = await sealNight(ctx, receptionId, said, [...new Set(held.flat())])
    if (words.length === 0) throw new Refusal('nobody_to_tell')
    const ownerRole = held[0]?.length ? 'social_worker' : 'head'
    const { centreId, personId } = ctx.actor
    const { injury, suicidal_thought, pursuer } = said
    const found = triage({ injury, suicidal_thought, pursuer })
    await ctx.db
      .insertInto('nightReceptions')
      .values({
        centreId,
        receptionId,
        receivedAt: ctx.now.toString(),
        receivedBy: personId,
        bedId,
        periodId: await ports.holdBed(ctx, bedId),
        taskId: await addTask(ctx, tasks.complete_night, { id: receptionId, ownerRole }),
        needsCompany: isNotToBeAlone(causesOf(found)),
      })
      .execute()
    await ctx.db
      .insertInto('nightWords')
      .values(words.map((w) => ({ centreId, receptionId, ...w })))
      .execute()
    await ctx.record(events.received, { subject: ['night_receptions', receptionId] })
    return { receptionId, actions: found.actions }
  }

/** A referral as any other from here on. The answers of the night follow as an unfinished triage, once she holds the keys of the case. */
export const complete =
  (ports: Pick<Ports, 'register'>) =>
  async (ctx: Ctx, { receptionId }: { receptionId: string }) => {
    const row = await getReception(ctx, receptionId)
    if (row.completedAt) throw new Refusal('already_completed')
    const said = await openNight(ctx, receptionId)
    if (!said) throw new Refusal('not_sealed_to_you')
    const { callName, age, note } = said
    await claim(ctx, receptionId, null)
    const { caseId } = await ports.register(ctx, {
      source: 'self',
      noLetterReason: 'emergency_first',
      urgency: 'emergency',
      receivedAt: row.receivedAt,
      isProtected: false,
      honorific: 'Ibu',
      callName,
      identity: { ...(age && { birthYear: ctx.today.year - age }) },
      reason: note ?? `Diterima malam oleh ${row.callName}.`,
    })
    await ctx.db.updateTable('nightReceptions').set({ caseId }).where('receptionId', '=', receptionId).execute()
    await finishTask(ctx, row.taskId)
    await ctx.record(events.completed, { caseId, subject: ['night_receptions', receptionId] })
    return { caseId }
  }

/** No case is opened of it: the bed is free again, and the copies go as with every reception that is done. */
export const withdraw =
  (ports: Pick<Ports, 'freeHeld'>) =>
  async (ctx: Ctx, { receptionId, why }: z.output<typeof night.withdraw.input>) => {
    const row = await getReception(ctx, receptionId)
    await claim(ctx, receptionId, why)
    await ports.freeHeld(ctx, row.periodId)
    await finishTask(ctx, row.taskId)
    await ctx.record(events.withdrawn, { subject: ['night_receptions', receptionId], details: { why } })
    return {}
  }

/** Of two at the same moment one is refused, whichever of the two things they do. */
async function claim(ctx: Ctx, receptionId: string, withdrawnAs: z.output<typeof night.withdraw.input>['why'] | null) {
  const claimed = await ctx.db
    .updateTable('nightReceptions')
    .set({ completedAt: ctx.now.toString(), completedBy: ctx.actor.personId, withdrawnAs })
    .where('receptionId', '=', receptionId)
    .where('completedAt', 'is', null)
    .executeTakeFirst()
  if (claimed.numUpdatedRows === 0n) throw new Refusal('already_completed')
}
