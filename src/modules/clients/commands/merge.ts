import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, retie, staysOf } from '../../cases/facts/case.ts'
import { isOver } from '../../cases/stages.ts'
import { decide } from '../decisions.ts'
import { events } from '../events.ts'
import { openIdentities } from '../facts.ts'
import { mayUndo, renumbered } from '../rules.ts'

/**
 * One woman, two files. The stays of the younger thread are tied to the older one and all are numbered anew; not a word
 * of any file is changed, so that it can be undone. Only somebody who can open both files may say so, where both are
 * filled in: nobody merges what she has not seen.
 */
export async function merge(ctx: Ctx, { caseId, otherCaseId }: { caseId: string; otherCaseId: string }) {
  const [a, b] = [await getCase(ctx, caseId), await getCase(ctx, otherCaseId)]
  if (a.clientId === b.clientId) throw new Refusal('same_thread')
  await refuseUnseen(ctx, a.caseId, b.caseId)
  await lockThreads(ctx, [a.clientId, b.clientId])
  const [ofA, ofB] = [await staysOf(ctx, a.clientId), await staysOf(ctx, b.clientId)]
  if ([ofA, ofB].every((stays) => stays.some((s) => !isOver(s)))) throw new Refusal('both_open')
  const [kept, merged] = first(ofA) <= first(ofB) ? [ofA, ofB] : [ofB, ofA]
  const [keptId, mergedId] = [kept[0]?.clientId ?? '', merged[0]?.clientId ?? '']
  for (const s of merged) await retie(ctx, s.caseId, { clientId: keptId })
  await numberAgain(ctx, keptId)
  const mergeId = newId(ctx.now)
  await ctx.db
    .insertInto('clientMerges')
    .values({
      centreId: ctx.actor.centreId,
      mergeId,
      keptClientId: keptId,
      mergedClientId: mergedId,
      caseIds: merged.map((s) => s.caseId),
      mergedBy: ctx.actor.personId,
      mergedAt: ctx.now.toString(),
    })
    .execute()
  await decide(ctx, { caseId, otherCaseId, verdict: 'same' })
  await ctx.record(events.merged, { caseId, subject: ['client_merges', mergeId], details: { cases: merged.length } })
  return { mergeId, clientId: keptId, episode: (await getCase(ctx, caseId)).episode }
}

/** Thirty days to take it back; the newest merge of a thread first, so that each undo finds what its merge left. */
export async function unmerge(ctx: Ctx, { mergeId }: { mergeId: string }) {
  const m = await ctx.db.selectFrom('clientMerges').selectAll().where('mergeId', '=', mergeId).executeTakeFirst()
  if (!m) throw new Refusal('not_found')
  if (m.undoneAt) throw new Refusal('already_undone')
  if (!mayUndo(Temporal.Instant.from(m.mergedAt), ctx.now)) throw new Refusal('undo_too_late')
  await lockThreads(ctx, [m.keptClientId, m.mergedClientId])
  const later = await ctx.db
    .selectFrom('clientMerges')
    .select('mergeId')
    .where('undoneAt', 'is', null)
    .where('mergeId', '!=', mergeId)
    .where('mergedAt', '>=', m.mergedAt)
    .where((eb) => eb.or([eb('keptClientId', '=', m.keptClientId), eb('mergedClientId', '=', m.keptClientId)]))
    .executeTakeFirst()
  if (later) throw new Refusal('undo_in_order')
  const done = await ctx.db
    .updateTable('clientMerges')
    .set({ undoneBy: ctx.actor.personId, undoneAt: ctx.now.toString() })
    .where('mergeId', '=', mergeId)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('already_undone')
  for (const moved of m.caseIds) await retie(ctx, moved, { clientId: m.mergedClientId })
  await numberAgain(ctx, m.keptClientId)
  await numberAgain(ctx, m.mergedClientId)
  const [subject] = m.caseIds
  await ctx.record(events.unmerged, {
    ...(subject && { caseId: subject }),
    subject: ['client_merges', mergeId],
    details: { cases: m.caseIds.length },
  })
  return {}
}

const first = (stays: readonly { openedOn: string; caseId: string }[]) =>
  stays.map((s) => `${s.openedOn} ${s.caseId}`).sort()[0] ?? ''

async function numberAgain(ctx: Ctx, clientId: string): Promise<void> {
  for (const { caseId, episode } of renumbered(await staysOf(ctx, clientId))) await retie(ctx, caseId, { episode })
}

async function refuseUnseen(ctx: Ctx, ...caseIds: string[]): Promise<void> {
  const opened = await openIdentities(ctx, caseIds)
  const [here, there] = caseIds
  // the file at hand may still be empty: a woman at the door who says "I was here before"
  if (!there || !opened.has(there)) throw new Refusal('file_not_open')
  if (here && !opened.has(here) && (await hasIdentity(ctx, here))) throw new Refusal('file_not_open')
}

/** Keyed marks are visible to everybody who registers, also of files that do not open. */
async function hasIdentity(ctx: Ctx, caseId: string): Promise<boolean> {
  return (
    (await ctx.db
      .selectFrom('identityMarks')
      .select('caseId')
      .where('caseId', '=', caseId)
      .limit(1)
      .executeTakeFirst()) !== undefined
  )
}

/** In one order for everybody, so that two merges at once wait for each other instead of crossing. */
async function lockThreads(ctx: Ctx, clientIds: readonly string[]): Promise<void> {
  for (const id of [...clientIds].sort())
    await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [id])
}
