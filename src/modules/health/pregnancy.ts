import { storedOf } from '../../kernel/form-input.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addTask, finishTask } from '../tasks/facts.ts'
import { pregnancyForm } from './forms/pregnancy.ts'
import { checkUpsOf, nextCheckUp } from './rules.ts'
import { tasks } from './tasks.ts'

export const pregnancyPlace = (id: string) => ({ table: 'pregnancies', row: id, column: 'body' })
const stored = storedOf(pregnancyForm, 'health')

/** The pregnancy that is written down and not over; null for whoever holds no key. */
export async function pregnancyOf(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('pregnancies as p')
    .innerJoin('people as w', (j) => j.onRef('w.centreId', '=', 'p.centreId').onRef('w.personId', '=', 'p.writtenBy'))
    .select(['p.pregnancyId', 'p.version', 'p.writtenAt as at', 'p.checkTaskId', 'p.body', 'w.callName as by'])
    .where('p.caseId', '=', caseId)
    .where('p.endedAt', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const { body, ...rest } = row
  const [text] = await ctx.seal.openAll('health', [{ caseId, place: pregnancyPlace(row.pregnancyId), envelope: body }])
  return text ? { ...rest, text: stored.parse(JSON.parse(text)) } : null
}

/** Days on which she was looked at for it. */
export async function seenDays(ctx: Ctx, caseId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('healthLog')
    .select('seenOn')
    .where('caseId', '=', caseId)
    .where('kind', '=', 'pregnancy')
    .execute()
  return rows.map((r) => r.seenOn)
}

/** Asks the nurse for the next check-up, and for one at a time. The task is that of every woman who is looked at again: it tells nothing. */
export async function askCheckUp(ctx: Ctx, caseId: string): Promise<void> {
  const now = await pregnancyOf(ctx, caseId)
  if (!now) return
  if (now.checkTaskId) await finishTask(ctx, now.checkTaskId)
  const today = ctx.today.toString()
  const next = nextCheckUp(checkUpsOf(now.text.dueOn ?? today, await seenDays(ctx, caseId)), today)
  const checkTaskId = next
    ? await addTask(ctx, tasks.look_again, {
        caseId,
        ownerId: ctx.actor.personId,
        ...{ fromOn: next.fromOn, dueOn: next.byOn },
      })
    : null
  await ctx.db.updateTable('pregnancies').set({ checkTaskId }).where('pregnancyId', '=', now.pregnancyId).execute()
}
