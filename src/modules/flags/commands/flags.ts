import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { flags } from '../contract.ts'
import { events } from '../events.ts'
import { insertFlag } from '../facts.ts'
import { flagsOf } from '../flag-rows.ts'
import { closeForm } from '../forms/close.ts'
import { raiseForm } from '../forms/raise.ts'
import { stayForm } from '../forms/stay.ts'

type Input<K extends keyof typeof flags> = z.output<(typeof flags)[K]['input']>

/** The case, for whoever works with the key of her story: an emergency opens a file to be read. */
export async function getWorked(ctx: Ctx, caseId: string) {
  const c = await getCase(ctx, caseId)
  if (!worksOnStory(ctx.actor, c)) throw new Refusal('not_allowed')
  return c
}

async function getOpen(ctx: Ctx, { caseId, flagId }: { caseId: string; flagId: string }) {
  await getWorked(ctx, caseId)
  const flag = (await flagsOf(ctx, caseId)).find((f) => f.flagId === flagId)
  if (!flag) throw new Refusal('not_found')
  if (flag.closedAt) throw new Refusal('flag_closed')
  return flag
}

async function writeText(
  ctx: Ctx,
  of: { caseId: string; flagId: string },
  part: 'cause' | 'stay' | 'closing',
  doc: object,
): Promise<void> {
  const textId = newId(ctx.now)
  await ctx.db
    .insertInto('flagTexts')
    .values({
      centreId: ctx.actor.centreId,
      textId,
      flagId: of.flagId,
      caseId: of.caseId,
      part,
      writtenBy: ctx.actor.personId,
      writtenAt: ctx.now.toString(),
      body: await ctx.seal.sealJson('narrative', of.caseId, place('flag_texts', textId), doc),
    })
    .execute()
}

/** Who is with her, and does she feel safe now. Written once for everything that stops for her now. */
export async function stay(ctx: Ctx, input: Input<'stay'>) {
  const flag = await getOpen(ctx, input)
  await writeText(ctx, flag, 'stay', sealedOf(stayForm, input, 'narrative'))
  await ctx.db
    .updateTable('flags')
    .set({ stayedAt: ctx.now.toString(), stayedBy: ctx.actor.personId })
    .where('caseId', '=', flag.caseId)
    .where('kind', '=', 'safety')
    .where('closedAt', 'is', null)
    .where('stayedAt', 'is', null)
    .execute()
  await ctx.record(events.stayed, { caseId: flag.caseId, subject: ['flags', flag.flagId] })
  return {}
}

export async function raise(ctx: Ctx, input: Input<'raise'>) {
  const c = await getWorked(ctx, input.caseId)
  const { kind, untilOn } = input
  if (untilOn && untilOn < ctx.today.toString()) throw new Refusal('until_in_the_past')
  const flagId = await insertFlag(ctx, { caseId: c.caseId, kind, source: 'person', recordId: newId(ctx.now), untilOn })
  const { words } = sealedOf(raiseForm, input, 'narrative')
  await writeText(ctx, { caseId: c.caseId, flagId }, 'cause', { causes: kind === 'safety' ? ['seen'] : [], words })
  await ctx.record(events.raised, {
    caseId: c.caseId,
    subject: ['flags', flagId],
    details: { flag: kind, source: 'person', talk: kind === 'safety' },
  })
  return { flagId }
}

/** A named person, with a reason; a danger not before somebody wrote who is with her. */
export async function close(ctx: Ctx, input: Input<'close'>) {
  const flag = await getOpen(ctx, input)
  if (flag.kind === 'safety' && !flag.stayedAt) throw new Refusal('stay_first')
  await writeText(ctx, flag, 'closing', sealedOf(closeForm, input, 'narrative'))
  await closeRows(ctx, [flag.flagId])
  if (flag.kind === 'safety') await closeCompanions(ctx, flag.caseId)
  await ctx.record(events.closed, {
    caseId: flag.caseId,
    subject: ['flags', flag.flagId],
    details: { flag: flag.kind },
  })
  return {}
}

/** With the last danger ends what others were told because of one; what a person told them by itself stays to its day. */
async function closeCompanions(ctx: Ctx, caseId: string): Promise<void> {
  const open = (await flagsOf(ctx, caseId)).filter((f) => f.closedAt === null)
  if (open.some((f) => f.kind === 'safety')) return
  await closeRows(
    ctx,
    open.filter((f) => f.source !== 'person').map((f) => f.flagId),
  )
}

async function closeRows(ctx: Ctx, flagIds: readonly string[]): Promise<void> {
  if (flagIds.length === 0) return
  await ctx.db
    .updateTable('flags')
    .set({ closedAt: ctx.now.toString(), closedBy: ctx.actor.personId })
    .where('flagId', 'in', [...flagIds])
    .execute()
}
