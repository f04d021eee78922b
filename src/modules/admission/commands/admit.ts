import type { z } from 'zod'
import { instantIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { formatRegNumber } from '../../../kernel/reg-number.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { enterRegister, getCase, setTrack } from '../../cases/facts/case.ts'
import { joinClass } from '../../cases/facts/class.ts'
import { isOver } from '../../cases/stages.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { admission } from '../contract.ts'
import { events } from '../events.ts'
import { isRegisteredLate, nextSerial, plannedEnd } from '../rules.ts'
import { tasks } from '../tasks.ts'

type Input = z.output<typeof admission.admit.input>

/** The minute of receiving is due within two hours (domain.md 4.3, stage 2). */
const MINUTE_HOURS = 2

/** She is here: the next register number of her intake, without a gap and never twice, and the days of the programme. */
export async function admit(ctx: Ctx, input: Input) {
  const c = await getCase(ctx, input.caseId)
  if (c.registerNo) throw new Refusal('already_admitted', { params: { registerNo: c.registerNo } })
  if (isOver(c)) throw new Refusal('case_closed')
  if (c.stage === 'identification') throw new Refusal('not_accepted')
  const arrivedOn = Temporal.PlainDate.from(input.arrivedOn)
  const arrivedAt = instantIn(input.arrivedOn, input.arrivedTime, ctx.zone)
  if (Temporal.Instant.compare(arrivedAt, ctx.now) > 0) throw new Refusal('arrival_in_future')
  const isLate = isRegisteredLate(arrivedAt, ctx.now)
  if (isLate && !input.lateBecause) throw new Refusal('late_reason_needed')
  const intake = await intakeFor(ctx, input.intakeId ?? c.intakeId ?? null, arrivedOn)
  const registerNo = await nextNumber(ctx, intake)
  const centre = await ctx.db.selectFrom('centres').select('programmeDays').executeTakeFirstOrThrow()
  const plannedEndOn = plannedEnd(arrivedOn, centre.programmeDays).toString()
  await enterRegister(ctx, c.caseId, {
    registerNo,
    intakeId: intake.intakeId,
    admittedOn: input.arrivedOn,
    plannedEndOn,
  })
  await joinClass(ctx, c.caseId, c.track)
  if (input.track && input.track !== c.track) await setTrack(ctx, c.caseId, input.track)
  await finishTasks(ctx, c.caseId, [tasks.register_arrival])
  const minute = await ctx.db
    .selectFrom('receiptMinutes')
    .select('signedAt')
    .where('caseId', '=', c.caseId)
    .executeTakeFirst()
  if (!minute?.signedAt) {
    const dueAt = arrivedAt.add({ hours: MINUTE_HOURS })
    const dueOn = dueAt.toZonedDateTimeISO(ctx.zone).toPlainDate()
    const fromOn = Temporal.PlainDate.compare(dueOn, ctx.today) < 0 ? dueOn : ctx.today
    await addTask(ctx, tasks.sign_receipt_minute, {
      caseId: c.caseId,
      fromOn: fromOn.toString(),
      dueOn: dueOn.toString(),
      dueAt: dueAt.toString(),
    })
  }
  await ctx.record(events.admitted, {
    caseId: c.caseId,
    subject: ['cases', c.caseId],
    details: { registerNo, on: input.arrivedOn, time: input.arrivedTime, ...(isLate && { late: input.lateBecause }) },
  })
  return { registerNo, plannedEndOn }
}

/** The intake that was named, else the one that is running on that day, else the next to begin. */
async function intakeFor(ctx: Ctx, named: string | null, on: Temporal.PlainDate) {
  const day = on.toString()
  const found = await ctx.db
    .selectFrom('intakes')
    .select(['intakeId', 'year', 'ordinal', 'startsOn'])
    .where((eb) => (named ? eb('intakeId', '=', named) : eb('endsOn', '>=', day)))
    .orderBy('startsOn')
    .limit(1)
    .executeTakeFirst()
  if (!found) throw new Refusal('no_intake')
  return found
}

/** One after the other: whoever comes second waits here for the first, and finds its number given. */
async function nextNumber(ctx: Ctx, intake: { intakeId: string; year: number; ordinal: number }): Promise<string> {
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 11))', [intake.intakeId])
  const rows = await ctx.db
    .selectFrom('cases')
    .select('registerNo')
    .where('intakeId', '=', intake.intakeId)
    .where('registerNo', 'is not', null)
    .execute()
  const serial = nextSerial(rows.flatMap((r) => (r.registerNo ? [r.registerNo] : [])))
  return formatRegNumber({ year: intake.year, intake: intake.ordinal, serial })
}
