import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { aftercare } from '../contract.ts'
import { events } from '../events.ts'
import { contactForm, type Said } from '../forms/contact.ts'
import { openPlan } from '../plan.ts'
import type { Income } from '../rules.ts'
import { incomeOf, judgeContact } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { cautionPlace, textPlace } from '../texts.ts'
import { yardOn } from '../yardsticks.ts'
import { CONTACT } from './arrange.ts'

type Input = z.output<typeof aftercare.recordContact.input>
type Case = Awaited<ReturnType<typeof getCase>>

/** One contact (F37) with the figures of a business or a job (F38). Sums are computed here, never typed. */
export async function recordContact(ctx: Ctx, input: Input) {
  const c = await getCase(ctx, input.caseId)
  await judge(ctx, c, input)
  const contactId = newId(ctx.now)
  const yard = await yardOf(ctx, input)
  const against = { minimumWage: yard.minimumWage?.rupiah, povertyLine: yard.povertyLine?.rupiah }
  const income = input.figures ? incomeOf(input.figures, against) : null
  await insert(ctx, c, contactId, input, income)
  await seal(ctx, c, contactId, input, income && { income, yard })
  if (input.again) await drop(ctx, input.on, input.again)
  if (input.month && input.isReached) {
    const used = await ctx.db
      .updateTable('aftercareWindows')
      .set({ contactId })
      .where('caseId', '=', c.caseId)
      .where('month', '=', input.month)
      .where('contactId', 'is', null)
      .executeTakeFirst()
    if (used.numUpdatedRows === 0n) throw new Refusal('window_done') // a colleague was in touch at the same moment
    await finishTasks(ctx, c.caseId, [CONTACT[input.month]])
  }
  await follow(ctx, c, input)
  await ctx.record(events.contact_recorded, {
    caseId: c.caseId,
    subject: ['aftercare_contacts', contactId],
    details: { mode: input.mode, reached: input.isReached, on: input.on, ...(input.month && { month: input.month }) },
  })
  return { contactId, income }
}

async function judge(ctx: Ctx, c: Case, input: Input): Promise<void> {
  if (c.state !== 'aftercare') throw new Refusal('not_in_aftercare')
  if (input.on > ctx.today.toString()) throw new Refusal('in_the_future')
  if (c.closedOn && input.on < c.closedOn) throw new Refusal('before_leaving')
  if (input.nextStepOn && input.nextStepOn < ctx.today.toString()) throw new Refusal('due_in_the_past')
  const hasAnswers =
    [input.living, input.work, input.toolStatus, input.figures, input.told, input.hurdles, input.again].some(
      (x) => x !== undefined,
    ) ||
    (input.criteriaMet ?? []).length > 0 ||
    input.allAsked === true
  const wrong = judgeContact({
    isReached: input.isReached,
    isSafeToTalk: input.isSafeToTalk,
    hasAnswers,
    hasFigures: input.figures !== undefined,
    work: input.work,
  })
  if (wrong) throw new Refusal(wrong)
  if (!input.month) return
  const window = await ctx.db
    .selectFrom('aftercareWindows')
    .select('contactId')
    .where('caseId', '=', c.caseId)
    .where('month', '=', input.month)
    .executeTakeFirst()
  if (!window) throw new Refusal('no_such_window')
  if (window.contactId) throw new Refusal('window_done')
}

/** What the figures are compared with: the province where she lives, as agreed, on the day of the contact. */
async function yardOf(ctx: Ctx, input: Input) {
  const plan = await openPlan(ctx, input.caseId)
  return yardOn(plan?.body.province, input.on)
}

async function insert(ctx: Ctx, c: Case, contactId: string, input: Input, income: Income | null): Promise<void> {
  await ctx.db
    .insertInto('aftercareContacts')
    .values({
      centreId: c.centreId,
      contactId,
      caseId: c.caseId,
      month: input.month ?? null,
      happenedOn: input.on,
      mode: input.mode,
      isReached: input.isReached,
      isMet: input.isMet,
      isSafeToTalk: input.isSafeToTalk ?? null,
      work: input.work ?? null,
      toolStatus: input.toolStatus ?? null,
      needsAttention: input.needsAttention,
      isAboveLine: income?.isAboveLine ?? null,
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
}

/** Counted by the month and of nobody: no case, no moment, and an id drawn by lot. */
async function drop(ctx: Ctx, on: string, again: NonNullable<Input['again']>): Promise<void> {
  const monthOn = Temporal.PlainDate.from(on).with({ day: 1 }).toString()
  const row = { centreId: ctx.actor.centreId, answerId: randomUUID(), monthOn, hasTold: again === 'told' }
  await ctx.db.insertInto('aftercareAnswers').values(row).execute()
}

type Sums = Pick<Said, 'income' | 'yard'>
async function seal(ctx: Ctx, c: Case, contactId: string, input: Input, sums: Sums | null): Promise<void> {
  const row = { centreId: c.centreId, contactId, caseId: c.caseId }
  const said: Said = { ...sealedOf(contactForm, input, 'narrative'), ...sums }
  if (Object.keys(said).length > 0)
    await ctx.db
      .insertInto('aftercareTexts')
      .values({ ...row, body: await ctx.seal.sealJson('narrative', c.caseId, textPlace(contactId), said) })
      .execute()
  if (input.caution)
    await ctx.db
      .insertInto('aftercareCautions')
      .values({ ...row, body: await ctx.seal.seal('safety', c.caseId, cautionPlace(contactId), input.caution) })
      .execute()
}

/** The next step she asked for, danger for the head, a wish to be left alone. */
async function follow(ctx: Ctx, c: Case, input: Input): Promise<void> {
  if (input.needsAttention) await addTask(ctx, tasks.aftercare_attention, { caseId: c.caseId })
  if (input.nextStep && input.nextStepOn)
    await addTask(ctx, tasks.aftercare_next_step, {
      caseId: c.caseId,
      dueOn: input.nextStepOn,
      ownerId: ctx.actor.personId,
      text: input.nextStep,
    })
  if (input.noMoreContact) await addTask(ctx, tasks.aftercare_end, { caseId: c.caseId, ownerId: ctx.actor.personId })
}
