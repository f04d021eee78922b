import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { stateOf } from '../rules.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('wholeFiles as f')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'f.centreId').onRef('p.personId', '=', 'f.madeBy'))
    .select(['f.wholeFileId', 'f.caseId', 'f.kind', 'f.recipientKey', 'f.madeBy as makerId', 'p.callName as madeBy'])
    .select(['f.madeAt', 'f.expiresOn', 'f.fileHash', 'f.parts', 'f.leftOut', 'f.pages', 'f.goneAt'])

/** What was made of her file, and the log of who took it. */
export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const found = await rows(ctx).where('f.caseId', '=', caseId).orderBy('f.madeAt', 'desc').limit(100).execute()
  const takings = await ctx.db
    .selectFrom('wholeFileTakings as t')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 't.centreId').onRef('p.personId', '=', 't.takenBy'))
    .select(['t.takingId', 't.wholeFileId', 't.takenAt as at', 'p.callName as by'])
    .where('t.caseId', '=', caseId)
    .orderBy('t.takenAt')
    .limit(1000)
    .execute()
  const today = ctx.today.toString()
  const mayMake = ctx.can('wholeFiles.make')
  return {
    files: found.map((f) => ({
      ...f,
      state: stateOf(f, today),
      takings: takings.filter((t) => t.wholeFileId === f.wholeFileId),
      mayTake: mayMake && f.makerId === ctx.actor.personId && stateOf(f, today) === 'made',
    })),
    mayMake,
  }
}

export async function getWholeFile(ctx: Ctx, wholeFileId: string) {
  const row = await rows(ctx).where('f.wholeFileId', '=', wholeFileId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return { ...row, state: stateOf(row, ctx.today.toString()) }
}
