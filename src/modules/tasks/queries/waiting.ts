import type { Ctx } from '../../../platform/http/context.ts'
import { byWhen, myTasks } from '../facts/rows.ts'
import type { Ports } from '../ports.ts'
import { untaken } from './untaken.ts'

/** Beranda counts what can be done now; a decision waits on a page of its own. */
export async function ownWaiting(ctx: Ctx) {
  const mine = await myTasks(ctx)
  const { now, missed } = byWhen(ctx, mine)
  const about = new Set(now.map((t) => t.caseId))
  const free = (await untaken(ctx)).filter((caseId) => !about.has(caseId))
  return {
    '/beranda': now.length + missed.length + free.length,
    '/persetujuan': mine.filter((t) => t.isDecision).length,
  }
}

/** Everything that waits for this person, wherever it is done. */
export const waiting = (ports: Ports) => async (ctx: Ctx) => {
  const sums = new Map<string, number>()
  for (const of of ports.waiting)
    for (const [path, count] of Object.entries(await of(ctx))) sums.set(path, (sums.get(path) ?? 0) + count)
  return { places: [...sums].flatMap(([path, count]) => (count > 0 ? [{ path, count }] : [])) }
}
