import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { deliverers } from '../contract.ts'
import { events } from '../events.ts'
import { ASK_BEFORE_DAYS, type PaperKind } from '../rules.ts'
import { sealScan } from '../scan.ts'
import { tasks } from '../tasks.ts'

const ASKS = { vetting: tasks.vet_deliverer, statement: tasks.sign_statement } as const

/** Looked at, or signed: it ends what asked for it, and is asked for anew before it runs out. */
export async function recordPaper(ctx: Ctx, input: z.output<typeof deliverers.recordPaper.input>) {
  const { delivererId, kind, checks = [], doneOn, validUntil, keptAt, scan } = input
  const today = ctx.today.toString()
  if (doneOn > today) throw new Refusal('in_the_future')
  if (validUntil < today) throw new Refusal('paper_over')
  if (delivererId === ctx.actor.personId) throw new Refusal('own_paper')
  const before = await ctx.db
    .selectFrom('deliverers')
    .select(['vettingTaskId', 'statementTaskId'])
    .where('delivererId', '=', delivererId)
    .where('kind', '!=', 'staff')
    .forUpdate()
    .executeTakeFirst()
  if (!before) throw new Refusal('not_found')
  const paperId = newId(ctx.now)
  await ctx.db
    .insertInto('delivererPapers')
    .values({
      ...{ centreId: ctx.actor.centreId, paperId, delivererId, kind, checks: [...checks], doneOn, validUntil, keptAt },
      ...(await sealScan(ctx, paperId, scan)),
      ...{ recordedBy: ctx.actor.personId, recordedAt: ctx.now.toString() },
    })
    .execute()
  await askAnew(ctx, { delivererId, kind, validUntil, ...before })
  await ctx.record(events.paper_recorded, {
    subject: ['deliverers', delivererId],
    details: { paper: kind, until: validUntil },
  })
  return { paperId }
}

type Asked = { delivererId: string; kind: PaperKind; validUntil: string } & Record<
  'vettingTaskId' | 'statementTaskId',
  string | null
>

async function askAnew(ctx: Ctx, { delivererId, kind, validUntil, ...now }: Asked): Promise<void> {
  const open = kind === 'vetting' ? now.vettingTaskId : now.statementTaskId
  if (open) await finishTask(ctx, open)
  const fromOn = Temporal.PlainDate.from(validUntil).subtract({ days: ASK_BEFORE_DAYS }).toString()
  const taskId = await addTask(ctx, ASKS[kind], { id: delivererId, fromOn, dueOn: validUntil })
  await ctx.db
    .updateTable('deliverers')
    .set(kind === 'vetting' ? { vettingTaskId: taskId } : { statementTaskId: taskId })
    .where('delivererId', '=', delivererId)
    .execute()
}
