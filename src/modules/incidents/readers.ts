import type { Ctx } from '../../platform/http/context.ts'
import { holdersOf } from '../access/facts.ts'

/**
 * Who reads an incident (domain.md 8.3, I): whoever leads, the worker of each woman who was there, and whoever wrote it down. To
 * the others it is not there; whoever leads later sees that it happened and what is due, and asks one of these.
 */
export async function readersOf(ctx: Ctx, caseIds: readonly string[]): Promise<string[]> {
  const leaders = await leadersNow(ctx)
  const workers =
    caseIds.length === 0
      ? []
      : await ctx.db
          .selectFrom('cases')
          .select('responsibleId')
          .where('caseId', 'in', [...caseIds])
          .execute()
  const hers = workers.flatMap((w) => w.responsibleId ?? [])
  return [...leaders, ...hers]
}

const leadersNow = async (ctx: Ctx) => [
  ...new Set([...(await holdersOf(ctx, 'head')), ...(await holdersOf(ctx, 'coordinator'))]),
]

/** Who leads today and holds no copy of it: she came after it. */
export async function lackingOf(ctx: Ctx, incidentId: string): Promise<string[]> {
  const readers = await readerIds(ctx, incidentId)
  return (await leadersNow(ctx)).filter((id) => !readers.includes(id))
}

export async function readerIds(ctx: Ctx, incidentId: string): Promise<string[]> {
  const { rows } = await ctx.client.query<{ id: string }>('select sec.incident_readers($1) as id', [incidentId])
  return rows.map((r) => r.id)
}
