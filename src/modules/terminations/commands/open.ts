import type { z } from 'zod'
import { instantIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { Exit, ExitCode } from '../../cases/exits.ts'
import { EXITS } from '../../cases/exits.ts'
import { getCase } from '../../cases/facts/case.ts'
import { askForReturn } from '../../custody/facts.ts'
import { releaseReserved } from '../../stock/facts.ts'
import { addTask, finishAllTasks, finishTasks, openAbout } from '../../tasks/facts.ts'
import type { terminations } from '../contract.ts'
import { events } from '../events.ts'
import { change, findLive, getLive, missingOf } from '../live.ts'
import { recordAct } from '../records.ts'
import { ABSENCE_HOURS } from '../rules.ts'
import { tasks } from '../tasks.ts'

type Input = z.output<typeof terminations.open.input>
/** Days within which the conference on an early end is due when the table says nothing shorter. */
const CONFERENCE_DAYS = 7
const OPEN_STATES = ['candidate', 'waiting', 'open']

/** The way out begins. Only one at a time; only one that leads from where she is. */
export async function open(ctx: Ctx, input: Input) {
  const c = await getCase(ctx, input.caseId)
  const code = input.exit
  const exit: Exit = EXITS[code]
  if (!OPEN_STATES.includes(c.state)) throw new Refusal('case_closed')
  if (!exit.from.includes(c.stage)) throw new Refusal('exit_not_from_here')
  if (await isTooLate(ctx, c, exit)) throw new Refusal('exit_too_late')
  if (await findLive(ctx, c.caseId)) throw new Refusal('already_open')
  const missingSince = sinceOf(ctx, input)
  const terminationId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('terminations')
    .values({
      centreId,
      terminationId,
      caseId: c.caseId,
      exitKind: code,
      needsFourEyes: exit.fourEyes,
      missingSince,
      openedBy: personId,
      openedAt: ctx.now.toString(),
    })
    .execute()
  await ctx.record(events.opened, {
    caseId: c.caseId,
    subject: ['terminations', terminationId],
    details: { stage: c.stage },
  })
  if (exit.silencesMessages) await silence(ctx, c.caseId)
  await firstTasks(ctx, c, code, missingSince)
  return { terminationId }
}

function sinceOf(ctx: Ctx, { exit, sinceOn, sinceTime = '00:00' }: Input): string | null {
  if (exit !== 'LARI') return null
  if (!sinceOn) throw new Refusal('missing_since_needed')
  const at = instantIn(sinceOn, sinceTime, ctx.zone)
  if (Temporal.Instant.compare(at, ctx.now) > 0) throw new Refusal('in_the_future')
  return at.toString()
}

/** "Not accepted" is no longer the word once she was accepted; "never came" once she was received. */
async function isTooLate(ctx: Ctx, c: { centreId: string; caseId: string }, exit: Exit): Promise<boolean> {
  if (!exit.notOnce) return false
  // leaving the stage of data asks for both, also of whoever came in an emergency
  const { rows } = await ctx.client.query<{ missing: string[] }>(
    `select sec.missing_for_move($1, $2, 'data', 'assessment') as missing`,
    [c.centreId, c.caseId],
  )
  return !(rows[0]?.missing ?? []).includes(exit.notOnce)
}

/** Nothing automatic speaks of her any more: open tasks end at once, a kit kept for her goes back (KS-10). Her bed is freed by the closing. */
async function silence(ctx: Ctx, caseId: string): Promise<void> {
  const kits = await releaseReserved(ctx, caseId)
  // first that she died: what waits in the list of a colleague is hers to end otherwise
  await ctx.record(events.silenced, { caseId, details: { tasks: await openAbout(ctx, caseId), kits } })
  await finishAllTasks(ctx, caseId)
}

async function firstTasks(
  ctx: Ctx,
  c: Awaited<ReturnType<typeof getCase>>,
  code: ExitCode,
  missingSince: string | null,
): Promise<void> {
  const exit: Exit = EXITS[code]
  if (!exit.silencesMessages) await askForReturn(ctx, c.caseId) // her heirs are told by people, not by a list of work
  const missing = await missingOf(ctx, c, code)
  if (missing.includes('exit_conference_held'))
    await addTask(ctx, tasks.hold_exit_conference, {
      caseId: c.caseId,
      dueOn: ctx.today.add({ days: exit.conferenceWithinDays ?? CONFERENCE_DAYS }).toString(),
    })
  if (missingSince) {
    const at = Temporal.Instant.from(missingSince).add({ hours: ABSENCE_HOURS })
    await addTask(ctx, tasks.absence_reaches_72_hours, { caseId: c.caseId, dueAt: at.toString() })
  }
}

/** Given up: she came back within three days, she stays after all, or it is another way out. */
export async function abandon(ctx: Ctx, input: { caseId: string; version: number; reason: string }) {
  const { t } = await getLive(ctx, input.caseId)
  // what she read may have been decided meanwhile: nobody ends an approval that she has not seen
  if (t.version !== input.version) throw new Refusal('stale_version')
  await change(ctx, t, { state: 'abandoned', endedAt: ctx.now.toString() })
  await finishTasks(ctx, t.caseId, [
    tasks.approve_termination,
    tasks.termination_returned,
    tasks.close_termination,
    tasks.hold_exit_conference,
    tasks.absence_reaches_72_hours,
  ])
  await recordAct(ctx, t, events.abandoned, {
    name: 'abandoned',
    on: ctx.today.toString(),
    note: { text: input.reason },
  })
  return {}
}
