import { worksOn } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { openLsp } from '../lsp-words.ts'

/** Her tests outside, the newest first; whoever holds no key of her name sees none. */
export async function lspOf(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const rows = await ctx.db
    .selectFrom('certifications as c')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'c.centreId').onRef('p.personId', '=', 'c.authorId'))
    .select(['c.certificationId', 'c.caseId', 'c.body', 'c.retestOf', 'c.registeredOn', 'c.heldOn'])
    .select(['c.result', 'c.validUntil', 'c.version', 'p.callName'])
    .where('c.caseId', '=', caseId)
    .orderBy('c.registeredOn', 'desc')
    .orderBy('c.certificationId', 'desc')
    .execute()
  const words = await openLsp(ctx, rows)
  return {
    mayWrite: c.state !== 'closed' && ctx.can('training.lsp') && worksOn(ctx.actor, 'display', c),
    items: rows.flatMap(({ body: _, caseId: __, callName, ...r }, i) => {
      const said = words[i]
      const mayRetest = r.result === 'not_yet' && !rows.some((x) => x.retestOf === r.certificationId)
      return said ? [{ ...r, ...said, by: callName, mayRetest }] : []
    }),
  }
}
