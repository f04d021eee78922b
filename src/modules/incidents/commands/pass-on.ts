import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { events } from '../events.ts'
import { getIncident } from '../queries.ts'
import { lackingOf } from '../readers.ts'
import { notesOf, passWords } from '../words-of-incident.ts'
import { subjectOf } from './follow.ts'

/** Whoever leads since it happened reads it from now on: a reader gives her copies of all that she holds herself. */
export async function passOn(ctx: Ctx, { incidentId }: { incidentId: string }) {
  await getIncident(ctx, incidentId)
  if (!(await notesOf(ctx, incidentId)).some((n) => n.kind === 'report')) throw new Refusal('not_a_reader')
  const lacking = await lackingOf(ctx, incidentId)
  if (lacking.length === 0) throw new Refusal('nobody_lacks')
  for (const personId of lacking) await passWords(ctx, incidentId, personId)
  await ctx.record(events.passed_on, { ...subjectOf(incidentId), details: { readers: lacking.length } })
  return { readers: lacking.length }
}
